"""All texts as windows, with the part of the cross-validation that each falls into."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from .folds import folds_of, groups_of
from .heads import Heads
from .network import Reader, marks_of, pretrained, read_tokenizer, weights_folder
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


def piece_reader() -> Callable[[list[str]], list[list[int]]]:
    """What turns strings into ids of word pieces, without marks."""
    tokenizer = read_tokenizer(weights_folder())

    def pieces_of(strings: list[str]) -> list[list[int]]:
        return tokenizer(strings, add_special_tokens=False)["input_ids"] if strings else []

    return pieces_of


def read_corpus(texts: Sequence[Text], seed: int = 0) -> Corpus:
    """Cuts the texts into windows and deals them out. Judged are gold policies, and whole policies of our own wording.

    Passages are in no part: they are never judged. Nor are policies of a group in which none is judged.
    """
    marks = marks_of(read_tokenizer(weights_folder()))
    pieces_of = piece_reader()
    policies = [text for text in texts if text.origin in ("gold", "corpus", "unlabelled")]
    own = {text.id: text.id for text in texts if text.origin == "own"}
    parts = folds_of(groups_of(policies), [text.id for text in policies if text.origin == "gold"], FOLDS, seed)
    parts |= folds_of(own, own, FOLDS, seed)
    parts |= {text.id: EVERY for text in texts if text.origin == "passage"}
    windows = [windows_of(text.sentences, pieces_of, marks) for text in texts]
    return Corpus(list(texts), windows, parts, marks.pad)


def new_reader(heads: Heads, layers: Sequence[int] | None = None) -> Reader:
    """A reader over the pre-trained encoder, or over these of its layers alone."""
    torch.manual_seed(0)
    folder = weights_folder()
    return Reader(pretrained(folder, read_tokenizer(folder), layers), len(heads))
