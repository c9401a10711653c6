"""Windows of like length together, so that little is padding."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .windows import Window

#: Pieces in a batch, padding included.
BUDGET = 4096


@dataclass(frozen=True)
class Batch:
    ids: Tensor
    mask: Tensor
    #: (row of the batch, first piece, one after the last), one for each sentence.
    spans: list[tuple[int, int, int]]
    #: (text, sentence) of each span.
    places: list[tuple[int, int]]


def plan(lengths: Sequence[int], random: np.random.Generator | None, budget: int = BUDGET) -> list[list[int]]:
    """Which windows make a batch. With a generator, lengths are blurred and batches shuffled."""
    blur = random.random(len(lengths)) * 24 if random else np.zeros(len(lengths))
    order = np.argsort(np.asarray(lengths) + blur, kind="stable")
    groups: list[list[int]] = [[]]
    longest = 0
    for at in order.tolist():
        longest = max(longest, lengths[at])
        if groups[-1] and longest * (len(groups[-1]) + 1) > budget:
            groups.append([])
            longest = lengths[at]
        groups[-1].append(at)
    if random:
        return [groups[at] for at in random.permutation(len(groups)).tolist()]
    return [group for group in groups if group]


def batch_of(windows: Sequence[tuple[int, Window]], pad: int) -> Batch:
    """windows: (number of the text, window)."""
    ids = np.full((len(windows), max(len(window.ids) for _, window in windows)), pad)
    mask = np.zeros_like(ids)
    for row, (_, window) in enumerate(windows):
        ids[row, : len(window.ids)] = window.ids
        mask[row, : len(window.ids)] = 1
    return Batch(
        torch.tensor(ids),
        torch.tensor(mask),
        [(row, span.start, span.stop) for row, (_, window) in enumerate(windows) for span in window.spans],
        [(text, span.sentence) for text, window in windows for span in window.spans],
    )
