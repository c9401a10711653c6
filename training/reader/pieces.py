"""Word pieces: how text becomes numbers. lib/reading/word-pieces.ts does the same to the letter."""

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from .windows import Marks

UNKNOWN = "[UNK]"
#: What ends a sentence of each kind. A paragraph ends as the encoder's authors had it, the others in spare pieces.
ENDS = {"paragraph": "[SEP]", "heading": "[unused1]", "list-item": "[unused2]", "cell": "[unused3]"}
#: Pieces that are no words.
MARKS = ("[PAD]", UNKNOWN, "[CLS]", *ENDS.values())


class Pieces:
    """A vocabulary, and the cut of texts into it: lower case, accents dropped, punctuation apart, longest piece first.

    Marks that a text spells out are text: nobody ends a sentence by writing "[SEP]".
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = list(vocabulary)
        numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.marks = Marks(numbers["[PAD]"], numbers["[CLS]"], {kind: numbers[end] for kind, end in ENDS.items()})
        self._tokenizer = Tokenizer(WordPiece(numbers, unk_token=UNKNOWN))
        self._tokenizer.normalizer = BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = BertPreTokenizer()

    def of(self, texts: list[str]) -> list[list[int]]:
        """For each text the numbers of its pieces, without marks."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch(texts, add_special_tokens=False)]


def read_vocabulary(folder: Path) -> list[str]:
    """The pieces of pre-trained weights, or of a reader that ships, in the order of their numbers."""
    return (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
