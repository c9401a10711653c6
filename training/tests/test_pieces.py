from reader.pieces import MARKS, Pieces

VOCABULARY = [*MARKS, "we", "sell", "data", "re", "##sel", "##l", "cafe", "[", "]", "sep", "'", "s"]


def said(text: str) -> list[str]:
    (numbers,) = Pieces(VOCABULARY).of([text])
    return [VOCABULARY[number] for number in numbers]


def test_words_are_cut_into_the_longest_pieces() -> None:
    assert said("We resell data") == ["we", "re", "##sel", "##l", "data"]


def test_case_and_accents_do_not_count() -> None:
    assert said("CAF\u00c9 cafe\u0301") == ["cafe", "cafe"]


def test_a_word_that_cannot_be_spelt_is_unknown() -> None:
    assert said("we xylograph data") == ["we", "[UNK]", "data"]


def test_marks_in_the_text_are_text() -> None:
    assert said("[SEP]") == ["[", "sep", "]"]


def test_each_kind_of_sentence_ends_in_a_mark_of_its_own() -> None:
    assert len({*Pieces(VOCABULARY).marks.ends.values()}) == 4
