"""`candor grade --jsonl --fields` as a process that is asked and answers. Knows nothing of Spark."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import IO, Any

#: A row as the filter prints it: the name of each column and its value.
Row = dict[str, Any]


class FilterDied(RuntimeError):
    """The filter ended before it had answered for every record. Whoever asked must ask again for all of them."""


class FilterProcess:
    """A running filter. Use it in a `with`: what is left of the process at the end is killed."""

    def __init__(self, command: Sequence[str]) -> None:
        """`command` is run without a shell; it reads records from its standard input and prints one row for each."""
        # Its standard error goes where ours does: into the executor's log.
        self._process = subprocess.Popen(list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> FilterProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            # What is still unwritten has nobody left to read it.
            try:
                if pipe:
                    pipe.close()
            except BrokenPipeError:
                pass
        self._process.wait()

    def grade(self, lines: Sequence[bytes]) -> Iterator[Row]:
        """Yields a row for each line, in order.

        Lines are bytes without an end; none may be blank.

        Raises:
            FilterDied: when the process ends before the last row.
        """
        # Both pipes are small: who writes all before reading waits forever.
        feeder = threading.Thread(target=self._feed, args=(lines,), daemon=True)
        feeder.start()
        try:
            for _ in lines:
                yield self._row()
        finally:
            # After a row for each line nothing is left to write; before that, the process has to go first.
            if feeder.is_alive():
                feeder.join(timeout=1)

    def end(self) -> None:
        """Says that nothing more comes, and waits for the end.

        Raises:
            FilterDied: when it ends otherwise than it should: 0, or 1 where some record was refused.
        """
        _open(self._process.stdin).close()
        rest = _open(self._process.stdout).read()
        status = self._process.wait()
        if status not in (0, 1) or rest:
            raise FilterDied(f"the filter ended with status {status} and {len(rest)} bytes that nobody asked for")

    def _feed(self, lines: Sequence[bytes]) -> None:
        pipe = _open(self._process.stdin)
        try:
            for line in lines:
                pipe.write(line)
                pipe.write(b"\n")
            pipe.flush()
        except (BrokenPipeError, ValueError):
            # It died, or was killed: whoever reads its rows says so.
            pass

    def _row(self) -> Row:
        line = _open(self._process.stdout).readline()
        if not line.endswith(b"\n"):
            raise FilterDied(f"the filter ended with status {self._process.wait()} before its last row")
        row: Row = json.loads(line)
        return row


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
