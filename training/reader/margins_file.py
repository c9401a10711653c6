"""Margins as `npm run train` takes them: log-odds of nets that have not seen the policy, a byte each, compressed."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .arrays import read_arrays

#: The unit of a byte: log-odds beyond 12 either way say no more.
STEP = 0.1


def write_margins_file(
    path: Path, margins: Mapping[str, npt.NDArray[np.floating]], parts: Mapping[str, int], outputs: Sequence[str]
) -> None:
    """In: policy -> log-odds (sentences by outputs), each policy's part of the cross-validation, the outputs' names."""
    policies = [{"id": one, "part": parts[one], "sentences": len(margins[one])} for one in sorted(margins)]
    header = json.dumps({"outputs": list(outputs), "step": STEP, "policies": policies}, separators=(",", ":"))
    rows = [
        np.clip(np.rint(margins[one].astype(np.float32) / STEP), -127, 127).astype(np.int8).tobytes()
        for one in sorted(margins)
    ]
    with path.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(header.encode() + b"\n" + b"".join(rows))


def read_margins(paths: Sequence[Path]) -> dict[str, npt.NDArray[np.float16]]:
    """Policy -> its log-odds, from several files."""
    margins: dict[str, npt.NDArray[np.float16]] = {}
    for path in paths:
        margins |= read_arrays(path)
    return margins
