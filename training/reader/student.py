"""The net that ships: the mean of the parts' nets, which together have seen everything, once more over all labels."""

from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from .corpus import FOLDS, Corpus
from .fit import Recipe, load
from .heads import Heads
from .network import Reader
from .teach import of_common, teach

#: One pass, from a low rate: what the parts' nets have learnt apart is joined. It reads the later passages, too.
RECIPE = Recipe(passes=1, rate=1e-4, last=0.0, again=0.5, seed=3)


def mean_weights(nets: Sequence[Reader], into: Reader) -> Reader:
    """The mean of nets that began as one (Wortsman et al. 2022, "model soups"), written into another of their shape."""
    states = [net.state_dict() for net in nets]
    mean = {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    into.load_state_dict(mean)
    return into


def teach_student(new: Callable[[], Reader], corpus: Corpus, heads: Heads, work: Path, recipe: Recipe = RECIPE) -> None:
    """In: what makes a net of the shape that ships, and all texts."""
    nets = []
    for part in range(FOLDS):
        nets.append(new())
        load(nets[-1], work / f"part-{part}")
    numbers = corpus.where(lambda text, _: text.origin != "unlabelled")
    teach(mean_weights(nets, new()), corpus, numbers, set(of_common(corpus)), [], heads, recipe, work / "student")
