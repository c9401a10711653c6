"""Named arrays in a file, compressed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


def write_arrays(path: Path, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Writes beside the old file, then puts it in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new.npz")
    np.savez_compressed(fresh, allow_pickle=False, **arrays)
    fresh.replace(path)


def read_arrays(path: Path) -> dict[str, npt.NDArray[Any]]:
    """Name -> array."""
    with np.load(path) as stored:
        return {name: stored[name] for name in stored.files}
