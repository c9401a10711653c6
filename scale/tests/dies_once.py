"""A filter whose process is killed on the way, once: `dies_once.py MARKER ROWS COMMAND…`.

Passes everything on. The first of its processes that has handed on ROWS rows makes the file MARKER, kills the filter,
as the system does when memory runs out, and ends as it did.
"""

import subprocess
import sys
import threading
from pathlib import Path

CHUNK = 65_536


def main() -> int:
    """Runs the command; its status is ours."""
    marker, rows, command = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    threading.Thread(target=feed, args=(process,), daemon=True).start()
    for number, row in enumerate(process.stdout, 1):
        sys.stdout.buffer.write(row)
        sys.stdout.buffer.flush()
        if number == rows and claim(marker):
            process.kill()
    return abs(process.wait())


def feed(process: subprocess.Popen) -> None:
    """Hands on what comes in."""
    try:
        # At once: who hands records on waits for rows before there are more.
        while chunk := sys.stdin.buffer.raw.read(CHUNK):
            process.stdin.write(chunk)
            process.stdin.flush()
        process.stdin.close()
    except BrokenPipeError:
        pass


def claim(marker: Path) -> bool:
    """Whether this is the first process to claim it."""
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
