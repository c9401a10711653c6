"""Grades one partition. Runs in Spark's Python workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import pyarrow as pa

from .filter_process import FilterProcess
from .rows import Column, in_groups, is_record, own_columns, own_row

#: Records that are read, and asked for, at once. All are held here, and a page may have megabytes. A filter with
#: one worker halts only for the moment between two groups, however many it takes in itself; one with several would halt
#: for the slowest of each.
GROUP = 64

ARROW_TYPES = {"text": pa.string(), "number": pa.float64(), "whole number": pa.int32(), "truth": pa.bool_()}


def arrow_schema(columns: Sequence[Column]) -> pa.Schema:
    """The schema of columns, as Arrow has it."""
    return pa.schema([pa.field(column["name"], ARROW_TYPES[column["holds"]]) for column in columns])


def grader(
    command: Sequence[str], columns: Sequence[Column]
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What Spark calls for each partition: takes batches with a column `line` of bytes, gives batches of rows.

    One process of `command` grades them all. When it dies the task fails with it: Spark throws away what the task has
    written so far and runs it again, so that no record is lost and none is there twice.
    """
    schema = arrow_schema(own_columns(columns))

    def grade(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        lines = (line for batch in batches for line in batch.column("line").to_pylist() if line and is_record(line))
        groups = in_groups(lines, GROUP)
        first = next(groups, None)
        if first is None:
            return
        with FilterProcess(command) as process:
            for group in _and_then(first, groups):
                rows = [own_row(row, line) for row, line in zip(process.grade(group), group, strict=True)]
                yield pa.RecordBatch.from_pylist(rows, schema=schema)
            process.end()

    return grade


def _and_then(first: list[bytes], others: Iterator[list[bytes]]) -> Iterator[list[bytes]]:
    yield first
    yield from others
