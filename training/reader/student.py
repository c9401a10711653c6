"""Students: fewer layers, taught by what teachers say of every sentence, labelled or not."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from .arrays import read_arrays, write_arrays
from .batches import Batch
from .corpus import FOLDS, Corpus, new_reader, recut
from .export import Vocabulary, prune
from .fit import Loss, Recipe, fit, label_loss, load, margins_of
from .heads import Heads
from .network import keep_layers
from .pieces import Pieces
from .teach import write_margins

RECIPE = Recipe(passes=2, rate=3e-4, last=0.0, silent=0.75, seed=3)
#: Of the teachers' layers, those that a student begins with.
LAYERS = (1, 3, 5)
#: How much the teachers' word counts against the labels.
TEACHERS = 0.6

Odds = dict[int, npt.NDArray[np.float16]]


def said_by(part: int, corpus: Corpus, heads: Heads, work: Path) -> Odds:
    """The log-odds of one part's teacher for every text: asked once, then kept."""
    path = work / f"part-{part}" / "said.npz"
    if path.exists():
        return {int(number): odds for number, odds in read_arrays(path).items()}
    teacher = new_reader(heads)
    load(teacher, work / f"part-{part}")
    said = {n: margins_of(teacher, windows, corpus.pad, len(heads)) for n, windows in enumerate(corpus.windows)}
    write_arrays(path, {str(number): odds for number, odds in said.items()})
    return said


def mean_of(each: Sequence[Odds]) -> Odds:
    """What several teachers say together."""
    return {n: np.asarray(sum(said[n].astype(np.float32) for said in each) / len(each), np.float16) for n in each[0]}


def taught_loss(said: Odds, labelled: Loss, unlabelled: set[int]) -> Loss:
    """Cross-entropy against the teachers' probabilities, with that against the labels where a text has any."""

    def loss(batch: Batch, odds: Tensor) -> Tensor:
        wanted = torch.from_numpy(np.stack([said[text][sentence] for text, sentence in batch.places]))
        taught = functional.binary_cross_entropy_with_logits(odds, wanted.float().sigmoid(), reduction="none").sum(1)
        bare = torch.tensor([text in unlabelled for text, _ in batch.places])
        return torch.where(bare, taught, TEACHERS * taught + (1 - TEACHERS) * labelled(batch, odds))

    return loss


def teach_student(
    corpus: Corpus, heads: Heads, part: int | None, vocabulary: Vocabulary, work: Path, recipe: Recipe = RECIPE
) -> None:
    """The student of one part, taught by its teacher alone; with None the one that ships, taught by all teachers.

    It begins as some of a teacher's layers, over the vocabulary that ships.
    A part's student sees nothing of the part: neither labels nor texts. The decision is learnt from its margins.
    """
    name = "student" if part is None else f"student-{part}"
    numbers = corpus.where(lambda _, own: part is None or own != part)
    teachers = range(FOLDS) if part is None else [part]
    said = mean_of([said_by(teacher, corpus, heads, work) for teacher in teachers])
    student = new_reader(heads)
    load(student, work / f"part-{teachers[0]}")
    keep_layers(student.encoder, LAYERS)
    prune(student.encoder, vocabulary)
    corpus = recut(corpus, Pieces(vocabulary.pieces))
    labels = {n: heads.all_targets([s.labels for s in corpus.texts[n].sentences]) for n in numbers}
    unlabelled = {n for n in numbers if corpus.texts[n].origin == "unlabelled"}
    windows = [(n, window) for n in numbers for window in corpus.windows[n]]
    spoken = [bool((said[n][[span.sentence for span in window.spans]] > -1).any()) for n, window in windows]

    def judge(_: int) -> None:
        if part is not None:
            write_margins(student, corpus, corpus.judged(part), heads, work / name / "margins.npz")

    loss = taught_loss(said, label_loss(labels), unlabelled)
    fit(student, windows, spoken, corpus.pad, loss, recipe, work / name, after_pass=judge)
