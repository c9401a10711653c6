import json
from pathlib import Path

from reader.heads import Heads, read_asked, read_codes
from reader.texts import own_answers, read_own_policies, read_passages, read_policies, with_structure

from .tiny import sentence


def test_sentences_stand_under_their_headings_and_their_lists_introduction() -> None:
    rows = [
        {"kind": "heading", "level": 1, "text": "Policy"},
        {"kind": "heading", "level": 2, "text": "Sharing"},
        {"kind": "paragraph", "level": 0, "text": "We give data to:"},
        {"kind": "list-item", "level": 1, "text": "banks", "labels": ["rn=categories"]},
        {"kind": "heading", "level": 2, "text": "Rights"},
        {"kind": "list-item", "level": 1, "text": "Ask us."},
    ]
    structured = list(with_structure(rows))
    assert structured[3] == sentence(
        "banks", "rn=categories", kind="list-item", headings="Policy > Sharing", intro="We give data to:"
    )
    assert (structured[4].headings, structured[5].headings, structured[5].intro) == ("Policy", "Policy > Rights", "")


def test_policies_are_gold_where_there_are_answers_and_opp_trains_nothing(tmp_path: Path) -> None:
    row = {"n": 0, "heading": "", "intro": None, "kind": "paragraph", "text": "Hello.", "labels": []}
    for name in ("one", "two", "opp-three"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row) + "\n")
    (tmp_path / "one.json").write_text("{}")
    assert [(text.id, text.origin) for text in read_policies(tmp_path, tmp_path)] == [
        ("one", "gold"),
        ("two", "corpus"),
    ]


def test_all_our_own_texts_carry_labels_that_exist() -> None:
    heads = Heads(read_codes(), read_asked())
    texts = read_passages() + read_own_policies()
    assert sum(text.origin == "own" for text in texts) >= 69
    assert sum(text.origin == "passage" for text in texts) >= 8_735
    for text in texts:
        heads.all_targets(sentence.labels for sentence in text.sentences)


def test_our_own_policies_have_an_answer_to_every_item() -> None:
    items = Heads(read_codes()).items
    for policy, answers in own_answers().items():
        for item, known in items.items():
            assert answers[item] in [*known, "not-stated"], (policy, item)
