"""All texts as windows, with the part of the cross-validation that each falls into."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from .folds import folds_of, groups_of
from .heads import Heads
from .network import Reader, pretrained, weights_folder
from .pieces import Pieces, read_vocabulary
from .texts import Text
from .windows import Window, windows_of

#: Parts of the cross-validation.
FOLDS = 3
#: In no part: trains every model.
EVERY = -1


@dataclass(frozen=True)
class Corpus:
    texts: list[Text]
    windows: list[list[Window]]
    #: Id -> part.
    parts: dict[str, int]
    pad: int

    def where(self, wanted: Callable[[Text, int], bool]) -> list[int]:
        """The numbers of the texts that are wanted, asked with each one's part."""
        return [number for number, text in enumerate(self.texts) if wanted(text, self.parts[text.id])]

    def judged(self, part: int | None = None) -> list[int]:
        """The texts with right answers, of one part or of all."""
        return self.where(lambda text, own: text.origin in ("gold", "own") and part in (None, own))


def recut(corpus: Corpus, pieces: Pieces) -> Corpus:
    """The same texts in the pieces of another vocabulary."""
    windows = [windows_of(text.sentences, pieces.of, pieces.marks) for text in corpus.texts]
    return Corpus(corpus.texts, windows, corpus.parts, pieces.marks.pad)


def read_corpus(texts: Sequence[Text], pieces: Pieces, seed: int = 0) -> Corpus:
    """Cuts the texts into windows and deals them out. Judged are gold policies, and whole policies of our own wording.

    Passages are in no part: they are never judged. Nor are policies of a group in which none is judged.
    """
    policies = [text for text in texts if text.origin in ("gold", "corpus", "unlabelled")]
    own = {text.id: text.id for text in texts if text.origin == "own"}
    parts = folds_of(groups_of(policies), [text.id for text in policies if text.origin == "gold"], FOLDS, seed)
    parts |= folds_of(own, own, FOLDS, seed)
    parts |= {text.id: EVERY for text in texts if text.origin in ("passage", "later")}
    windows = [windows_of(text.sentences, pieces.of, pieces.marks) for text in texts]
    return Corpus(list(texts), windows, parts, pieces.marks.pad)


def new_reader(heads: Heads, layers: Sequence[int] | None = None) -> Reader:
    """A reader over the pre-trained encoder, or over these of its layers alone."""
    torch.manual_seed(0)
    folder = weights_folder()
    return Reader(pretrained(folder, Pieces(read_vocabulary(folder)).marks, layers), len(heads))
