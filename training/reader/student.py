"""Students: fewer layers, taught by what teachers say of every sentence, labelled or not."""

from collections.abc import Callable, Sequence
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
from .network import Reader, keep_layers
from .pieces import Pieces
from .teach import write_margins

RECIPE = Recipe(passes=2, rate=3e-4, last=0.0, silent=0.75, seed=3)
#: Of the teachers' layers, those that a student begins with.
LAYERS = (1, 3, 5)
#: How much the teachers' word counts against the labels.
TEACHERS = 0.6

Odds = dict[int, npt.NDArray[np.float16]]


def said_by(teachers: Sequence[Reader], corpus: Corpus, numbers: Sequence[int], outputs: int) -> Odds:
    """The mean of the teachers' log-odds, for each text."""
    said: Odds = {}
    for number in numbers:
        each = [margins_of(net, corpus.windows[number], corpus.pad, outputs) for net in teachers]
        said[number] = np.stack(each).mean(axis=0, keepdims=True, dtype=np.float32)[0].astype(np.float16)
    return said


def taught_loss(said: Odds, labelled: Loss, unlabelled: set[int]) -> Loss:
    """Cross-entropy against the teachers' probabilities, with that against the labels where there are any."""

    def loss(batch: Batch, odds: Tensor) -> Tensor:
        wanted = torch.from_numpy(np.stack([said[text][sentence] for text, sentence in batch.places]))
        taught = functional.binary_cross_entropy_with_logits(odds, wanted.float().sigmoid(), reduction="none")
        taught = taught.sum(1).mean()
        if any(text in unlabelled for text, _ in batch.places):
            return taught
        return TEACHERS * taught + (1 - TEACHERS) * labelled(batch, odds)

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
    teachers = []
    for number in range(FOLDS) if part is None else [part]:
        teacher = new_reader(heads)
        load(teacher, work / f"part-{number}")
        teachers.append(teacher)
    said = kept(work / name / "said.npz", lambda: said_by(teachers, corpus, numbers, len(heads)))
    student = teachers[0]
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


def kept(path: Path, make: Callable[[], Odds]) -> Odds:
    """What a file holds, made and written where it is not there yet."""
    if path.exists():
        return {int(number): odds for number, odds in read_arrays(path).items()}
    said = make()
    write_arrays(path, {str(number): odds for number, odds in said.items()})
    return said
