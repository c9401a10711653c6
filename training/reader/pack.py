"""Weights small enough for the repository: what training changed, in few bits.

Runs get interrupted and machines are lost. What a net has learnt is its difference from the pre-trained weights, and
that takes 3 bits for each number: taken up again, a few steps heal what the rounding lost.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from torch import Tensor, from_numpy, nn

from .arrays import read_arrays, write_arrays

#: Differences are rounded to -n … n steps of their row's scale: those of few weights finely.
FINE, COARSE = 127, 5
FEW = 200_000
#: A row that moved less than this share of what the farthest did has not been trained: a piece that no text holds.
UNMOVED = 0.02


def differences(now: dict[str, Tensor], before: dict[str, Tensor]) -> dict[str, npt.NDArray]:
    """For each weight two arrays: `name` (steps, 8 bits that hold 3) and `name:scale` (one for each row)."""
    packed: dict[str, npt.NDArray] = {}
    for name, value in now.items():
        old = before.get(name)
        moved = (value.float() - old.float()).numpy() if old is not None else value.float().numpy()
        if moved.ndim < 2:
            packed[name] = moved.astype(np.float32)
            continue
        levels, widest = FINE, np.abs(moved).max(1)
        if moved.size > FEW:
            # A little clipping loses less than coarse steps.
            levels, widest = COARSE, np.minimum(widest, 3.5 * moved.std(1))
            widest[widest < UNMOVED * widest.max()] = 0
        scale = (widest / levels).astype(np.float32)
        steps = np.rint(moved / np.where(scale > 0, scale, np.inf)[:, None])
        packed[name] = np.clip(steps, -levels, levels).astype(np.int8)
        packed[name + ":scale"] = scale
    return packed


def applied(packed: dict[str, npt.NDArray], before: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights that `differences` was given, as near as it kept them."""
    weights = {}
    for name in (name for name in packed if not name.endswith(":scale")):
        steps = packed[name].astype(np.float32)
        moved = from_numpy(steps if steps.ndim < 2 else steps * packed[name + ":scale"][:, None])
        old = before.get(name)
        weights[name] = moved if old is None else old.float() + moved
    return weights


def write_packed(net: nn.Module, fresh: nn.Module, path: Path) -> None:
    """In: a trained net, and the one that it began as."""
    write_arrays(path, differences(net.state_dict(), _encoder_of(fresh)))


def read_packed(net: nn.Module, path: Path) -> None:
    """Gives a fresh net what `write_packed` kept. Outputs that came later stay as they are: fresh."""
    weights = net.state_dict()
    for name, kept in applied(read_arrays(path), _encoder_of(net)).items():
        weights[name][: len(kept)] = kept
    net.load_state_dict(weights)


def _encoder_of(net: nn.Module) -> dict[str, Tensor]:
    """The outputs begin at random, so they are kept whole."""
    return {name: value for name, value in net.state_dict().items() if name.startswith("encoder.")}
