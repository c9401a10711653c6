"""The student that ships: taught by labels and by what the nets of all parts say together of every sentence."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from .arrays import read_arrays, write_arrays
from .batches import Batch
from .corpus import FOLDS, Corpus
from .fit import Loss, Recipe, fit, label_loss, load, margins_of
from .heads import Heads
from .network import Reader

RECIPE = Recipe(passes=1, rate=1e-4, last=0.0, silent=0.5, seed=3)
#: How much the teachers' word counts against the labels.
TEACHERS = 0.6

Odds = dict[int, npt.NDArray[np.float16]]


def said_by(net: Reader, part: int, corpus: Corpus, heads: Heads, work: Path) -> Odds:
    """The log-odds of one part's net for every text: asked once, then kept. In: a net of its shape."""
    path = work / f"part-{part}" / "said.npz"
    if path.exists():
        return {int(number): odds for number, odds in read_arrays(path).items()}
    load(net, work / f"part-{part}")
    said = {n: margins_of(net, windows, corpus.pad, len(heads)) for n, windows in enumerate(corpus.windows)}
    write_arrays(path, {str(number): odds for number, odds in said.items()})
    return said


def mean_of(each: Sequence[Odds]) -> Odds:
    """What several teachers say together."""
    return {n: np.asarray(sum(said[n].astype(np.float32) for said in each) / len(each), np.float16) for n in each[0]}


def mean_weights(nets: Sequence[Reader], into: Reader) -> Reader:
    """The mean of nets that began as one (Wortsman et al. 2022, "model soups"), written into another of their shape."""
    states = [net.state_dict() for net in nets]
    mean = {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    into.load_state_dict(mean)
    return into


def taught_loss(said: Odds, labelled: Loss, unlabelled: set[int]) -> Loss:
    """Cross-entropy against the teachers' probabilities, with that against the labels where a text has any."""

    def loss(batch: Batch, odds: Tensor) -> Tensor:
        wanted = torch.from_numpy(np.stack([said[text][sentence] for text, sentence in batch.places]))
        taught = functional.binary_cross_entropy_with_logits(odds, wanted.float().sigmoid(), reduction="none").sum(1)
        bare = torch.tensor([text in unlabelled for text, _ in batch.places])
        return torch.where(bare, taught, TEACHERS * taught + (1 - TEACHERS) * labelled(batch, odds))

    return loss


def teach_student(
    new: Callable[[], Reader], corpus: Corpus, heads: Heads, work: Path, recipe: Recipe = RECIPE
) -> None:
    """In: what makes a net of the shape that ships, and all texts. Begins as the mean of the parts' nets."""
    parts = range(FOLDS)
    said = mean_of([said_by(new(), part, corpus, heads, work) for part in parts])
    nets = []
    for part in parts:
        nets.append(new())
        load(nets[-1], work / f"part-{part}")
    student = mean_weights(nets, new())
    labels = {n: heads.all_targets([s.labels for s in text.sentences]) for n, text in enumerate(corpus.texts)}
    unlabelled = {n for n, text in enumerate(corpus.texts) if text.origin == "unlabelled"}
    windows = [(n, window) for n, own in enumerate(corpus.windows) for window in own]
    spoken = [bool((said[n][[span.sentence for span in window.spans]] > -1).any()) for n, window in windows]
    shares = [1.0 if any_said else recipe.silent for any_said in spoken]
    fit(student, windows, shares, corpus.pad, taught_loss(said, label_loss(labels), unlabelled), recipe, work / "student")
