from reader.windows import BEFORE, HEADINGS, INTRO, SENTENCE, WINDOW, windows_of

from .tiny import MARKS, pieces_of, sentence


def long(first: int, count: int) -> str:
    return " ".join(str(first + n) for n in range(count))


def test_a_window_begins_with_headings_and_introduction() -> None:
    (window,) = windows_of(
        [sentence("10 11", kind="list-item", headings="7 8", intro="9"), sentence("12", kind="cell")], pieces_of, MARKS
    )
    assert window.ids == [1, 7, 8, 3, 9, 2, 10, 11, 4, 12, 5]
    assert [(span.sentence, span.start, span.stop) for span in window.spans] == [(0, 6, 8), (1, 9, 10)]


def test_long_introductions_keep_their_ends() -> None:
    (window,) = windows_of([sentence("7", headings=long(100, 40), intro=long(200, 40))], pieces_of, MARKS)
    headings, intro = window.ids[1 : 1 + HEADINGS], window.ids[2 + HEADINGS : 2 + HEADINGS + INTRO]
    assert (headings[-1], intro[-1], len(window.ids)) == (139, 239, 1 + HEADINGS + 1 + INTRO + 1 + 2)


def test_every_sentence_is_judged_once_behind_those_before_it() -> None:
    sentences = [sentence(long(1000 * n, 20)) for n in range(1, 41)]
    windows = windows_of(sentences, pieces_of, MARKS)
    assert [span.sentence for window in windows for span in window.spans] == list(range(40))
    assert all(len(window.ids) <= WINDOW for window in windows)
    for window in windows[1:]:
        before = window.spans[0].start - 1
        assert 0 < before <= BEFORE
    for window in windows:
        for span in window.spans:
            assert window.ids[span.start : span.stop] == [1000 * (span.sentence + 1) + n for n in range(20)]


def test_what_is_too_long_loses_its_middle() -> None:
    (window,) = windows_of([sentence(long(1000, 400))], pieces_of, MARKS)
    (span,) = window.spans
    kept = window.ids[span.start : span.stop]
    assert (len(kept), kept[0], kept[-1]) == (SENTENCE, 1000, 1399)


def test_a_sentence_without_pieces_is_judged_by_its_mark() -> None:
    (window,) = windows_of([sentence(""), sentence("7")], pieces_of, MARKS)
    assert window.ids == [1, 2, 7, 2]
    assert [(span.start, span.stop) for span in window.spans] == [(1, 2), (2, 3)]


def test_no_sentences_no_windows() -> None:
    assert windows_of([], pieces_of, MARKS) == []
