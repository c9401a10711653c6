"""Records and rows, as the job sees them. Pure: no Spark, no process."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, TypeVar

from .filter_process import Row

#: Of a record that was refused so much of its beginning and of its end is kept, in bytes: enough to see what it was,
#: also where its id comes after a long page.
HEAD_SHOWN = 700
TAIL_SHOWN = 300

#: What a table may say of a policy beside it.
ABOUT_COLUMNS = ("url", "service", "date")

#: The columns of a table that records may come from. Of the policy's own columns each row has one; the rest is null.
TEXT_COLUMNS = ("html", "text", "markdown", "pdf_base64")
#: A column of bytes, which goes as base64.
BYTES_COLUMN = "pdf"

#: How a Parquet file begins, whatever it is called; the second where its footer is encrypted.
PARQUET_BEGINS = (b"PAR1", b"PARE")

#: Where a row goes: `RESULTS` for a report, whatever its status; `ERRORS` for a record that could not be graded.
RESULTS = "results"
ERRORS = "errors"

#: What Spark calls the columns' types.
SQL_TYPES = {"text": "string", "number": "double", "whole number": "int", "truth": "boolean"}

#: Half of a surrogate pair, which JSON can name and no encoding has: Arrow refuses the whole batch for it.
LONE_SURROGATE = re.compile("[\ud800-\udfff]")

T = TypeVar("T")


class Column(TypedDict):
    """A column of flat rows: its name, and what it holds (a key of `SQL_TYPES`)."""

    name: str
    holds: str


@dataclass(frozen=True)
class Done:
    """How many records got a report, and how many a row that says why they could not be graded."""

    reports: int
    errors: int

    @property
    def status(self) -> int:
        """The exit status: some records are always bad; where all are, something else is wrong."""
        return 1 if self.errors and not self.reports else 0


class WrongRecords(ValueError):
    """The records are not what the job takes them for: all of them would be errors."""


def check_format(name: str, read_as: str, beginning: bytes) -> None:
    """Holds the format that records are read as against the beginning of their first file.

    Raises:
        WrongRecords: when Parquet would be read as lines of JSON, or something else as Parquet.
    """
    is_parquet = beginning.startswith(PARQUET_BEGINS)
    if is_parquet and read_as == "jsonl":
        raise WrongRecords(f"{name} is Parquet, and would be read as lines of JSON: add --format parquet")
    if not is_parquet and read_as == "parquet":
        raise WrongRecords(f"{name} is not Parquet; if it has lines of JSON, add --format jsonl")


def check_table(name: str, columns: Sequence[str]) -> None:
    """Looks whether a table has what a record needs.

    Raises:
        WrongRecords: when it has no ids, or no policies.
    """
    if "id" not in columns:
        raise WrongRecords(f"{name} has no column id")
    contents = (*TEXT_COLUMNS, BYTES_COLUMN)
    if not any(column in columns for column in contents):
        raise WrongRecords(f"{name} has none of the columns {', '.join(contents)}")


def read_columns() -> list[Column]:
    """The columns of the command line's flat rows, as the build wrote them beside this file."""
    columns: list[Column] = json.loads((Path(__file__).parent / "columns.json").read_text(encoding="utf-8"))
    return columns


def own_columns(columns: Sequence[Column]) -> list[Column]:
    """The columns that the job writes, from those of the filter.

    `line` counts the lines of one process, which nobody sees; in its place stands the record, of which `record` has
    the beginning and the end where it was refused. `outcome` parts reports from records without one.
    """
    own: list[Column] = [column for column in columns if column["name"] != "line"]
    return [*own, {"name": "record", "holds": "text"}, {"name": "outcome", "holds": "text"}]


def own_row(row: Row, line: bytes) -> Row:
    """The row that the job writes, from the filter's and the line that it answers."""
    own = {name: well_formed(value) for name, value in row.items() if name != "line"}
    refused = row["code"] is not None
    own["record"] = shown(line) if refused else None
    own["outcome"] = ERRORS if refused else RESULTS
    return own


def shown(line: bytes) -> str:
    """A record, as far as it is kept; an ellipsis stands for what is left out, U+FFFD for what is no text."""
    if len(line) <= HEAD_SHOWN + TAIL_SHOWN:
        return line.decode("utf-8", errors="replace")
    parts = (line[:HEAD_SHOWN], line[-TAIL_SHOWN:])
    return "…".join(part.decode("utf-8", errors="replace") for part in parts)


def well_formed(value: object) -> object:
    """The value; of a text what can be encoded, with U+FFFD for the rest."""
    return LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def schema_of(columns: Sequence[Column]) -> str:
    """The schema of columns, as Spark reads it from a text."""
    return ", ".join(f"`{column['name']}` {SQL_TYPES[column['holds']]}" for column in columns)


def is_record(line: bytes) -> bool:
    """Whether a line is more than white space. Empty lines are no records."""
    return bool(line.strip())


def in_groups(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """The values in lists of `size`; the last one may be shorter."""
    group: list[T] = []
    for value in values:
        group.append(value)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group
