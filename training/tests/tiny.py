"""An encoder of a few hundred weights and texts of a few words, so that tests run in seconds."""

import torch

from reader.heads import Heads
from reader.network import Reader, untrained
from reader.texts import Sentence
from reader.windows import Marks, Window, windows_of

CODES = {"sd": ("sells-data", ["yes", "no"]), "tt": ("third-party-trackers", ["yes", "no"])}
MARKS = Marks(pad=0, begin=1, ends={"paragraph": 2, "heading": 3, "list-item": 4, "cell": 5})
WORDS = [
    "we",
    "sell",
    "never",
    "data",
    "your",
    "partners",
    "track",
    "you",
    "nobody",
    "tracks",
    "hello",
    "contact",
    "us",
]


def heads() -> Heads:
    return Heads(CODES)


def pieces_of(strings: list[str]) -> list[list[int]]:
    """Each word a piece; numbers stand for themselves."""
    return [[int(word) if word.isdigit() else 6 + WORDS.index(word) for word in text.split()] for text in strings]


def reader() -> Reader:
    torch.manual_seed(0)
    return Reader(untrained(width=32, layers=2, vocabulary=40), len(heads()))


def sentence(text: str, *labels: str, kind: str = "paragraph", headings: str = "", intro: str = "") -> Sentence:
    return Sentence(text, kind, headings, intro, labels)


POLICIES = [
    [sentence("we sell your data", "sd=yes"), sentence("partners track you", "tt=yes"), sentence("hello you")],
    [sentence("we never sell your data", "sd=no"), sentence("nobody tracks you", "tt=no"), sentence("contact us")],
]


def windows() -> list[tuple[int, Window]]:
    return [(n, window) for n, policy in enumerate(POLICIES) for window in windows_of(policy, pieces_of, MARKS)]
