import pytest

from reader.heads import HINT, IGNORED, Heads, read_asked, read_codes

from .tiny import heads


def test_the_checklist_has_an_output_for_each_answer_and_two_scopes() -> None:
    full = Heads(read_codes())
    assert (len(full.items), full.answers, len(full)) == (36, 89, 91)
    assert full.names[full.of_item("tracking-choice")[0]] == "tracking-choice=opt-in"


def test_questions_beside_the_checklist_come_last_and_are_judged_only_where_a_text_was_read_for_them() -> None:
    full = Heads(read_codes(), read_asked())
    assert full.names[91:] == ["staff-reads=yes", "staff-reads=limited", "staff-reads=no"]
    assert full.targets(["st=limited~", "mo=yes"])[91:].tolist() == [IGNORED] * 3
    assert full.targets(["st=limited~", "mo=yes"], asked=True)[91:].tolist() == [0, HINT, 0]
    assert full.targets([], asked=True)[89:].tolist() == [IGNORED, IGNORED, 0, 0, 0]


def test_a_label_is_a_target_a_hint_half_of_one() -> None:
    row = heads().targets(["sd=yes", "tt=no~"])
    assert row.tolist() == [1, 0, 0, HINT, 0, 0]


def test_what_holds_for_others_only_is_not_judged() -> None:
    row = heads().targets(["sd=yes@o", "tt=yes@p", "tt=no"])
    assert row.tolist() == [IGNORED, 0, IGNORED, 1, 1, 1]


def test_a_statement_for_all_counts_beside_the_same_for_a_part() -> None:
    assert heads().targets(["sd=no@p", "sd=no"])[1] == 1
    assert heads().targets(["sd=no", "sd=no@p"])[1] == 1


def test_scopes_are_judged_only_where_something_is_stated() -> None:
    assert heads().targets([]).tolist() == [0, 0, 0, 0, IGNORED, IGNORED]


@pytest.mark.parametrize("label", ["sd=perhaps", "xx=yes", "sd"])
def test_other_labels_are_refused(label: str) -> None:
    with pytest.raises(ValueError, match=label):
        heads().targets([label])
