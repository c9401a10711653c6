"""What the encoder sees: windows of consecutive sentences, behind what introduces them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .texts import Sentence

#: Word pieces in a window, at most (a long sentence behind a long introduction may go past it).
WINDOW = 256
#: Of them: the headings above (the last of their pieces), the list's introduction (likewise), the sentences before.
HEADINGS, INTRO, BEFORE = 24, 32, 48
#: A longer sentence loses its middle.
SENTENCE = 192


@dataclass(frozen=True)
class Marks:
    """Ids of the pieces that are no words: the window's beginning, and what ends a sentence of each kind."""

    pad: int
    begin: int
    ends: dict[str, int]

    def end(self, kind: str) -> int:
        return self.ends[kind]


@dataclass(frozen=True)
class Span:
    """A sentence's pieces in its window: its number in the text, the first piece, the one after the last."""

    sentence: int
    start: int
    stop: int


@dataclass(frozen=True)
class Window:
    ids: list[int]
    spans: list[Span]


def shortened(pieces: list[int]) -> list[int]:
    """At most SENTENCE pieces: what is too long keeps its two ends."""
    if len(pieces) <= SENTENCE:
        return pieces
    half = SENTENCE // 2
    return pieces[:half] + pieces[len(pieces) - (SENTENCE - half) :]


def windows_of(
    sentences: Sequence[Sentence], pieces_of: Callable[[list[str]], list[list[int]]], marks: Marks
) -> list[Window]:
    """Cuts a text into windows; each sentence is judged in exactly one.

    In: the sentences, and a function that turns strings into ids of word pieces. A window holds: the begin mark, the
    headings above its first sentence, that sentence's introduction, some sentences before it, then as many sentences as
    fit. Every part is followed by the mark of its kind. A sentence without pieces is judged by its mark.
    """
    texts = [shortened(pieces) for pieces in pieces_of([sentence.text for sentence in sentences])]
    headings = pieces_of([sentence.headings for sentence in sentences])
    intros = pieces_of([sentence.intro for sentence in sentences])
    windows: list[Window] = []
    first = 0
    while first < len(sentences):
        ids = [marks.begin]
        if headings[first]:
            ids += headings[first][-HEADINGS:] + [marks.end("heading")]
        if intros[first]:
            ids += intros[first][-INTRO:] + [marks.end("paragraph")]
        before: list[int] = []
        for at in range(first - 1, -1, -1):
            if len(before) + len(texts[at]) >= BEFORE:
                break
            before = texts[at] + [marks.end(sentences[at].kind)] + before
        ids += before
        spans: list[Span] = []
        at = first
        while at < len(sentences) and (at == first or len(ids) + len(texts[at]) + 1 <= WINDOW):
            start = len(ids)
            ids += texts[at] + [marks.end(sentences[at].kind)]
            spans.append(Span(at, start, max(start + 1, len(ids) - 1)))
            at += 1
        windows.append(Window(ids, spans))
        first = at
    return windows
