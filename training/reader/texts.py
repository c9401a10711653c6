"""The labelled texts: policies, passages and whole policies of our own wording, each a list of sentences in order."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parents[1]
PASSAGES = HERE / "passages"
OWN_POLICIES = HERE / "own-policies"
#: Who reads what users write: labels of the policies that were read for it.
STAFF = HERE / "labels" / "staff.jsonl"


@dataclass(frozen=True)
class Sentence:
    """One sentence as the extension cuts it, with what introduces it and its labels (`code=answer`, with marks)."""

    text: str
    kind: str
    headings: str
    intro: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Text:
    """A policy or a passage. `origin`: gold, corpus, unlabelled, passage, later (a passage for the student) or own.

    `asked`: was it read for the questions beside the checklist, too?
    """

    id: str
    origin: str
    sentences: list[Sentence] = field(repr=False)
    asked: bool = False


def read_policies(folder: Path, gold: Path) -> list[Text]:
    """Policies that were labelled sentence by sentence. In: files `<id>.jsonl`; ids with gold answers are in `gold`."""
    texts = []
    asked = {json.loads(line)["id"] for line in STAFF.read_text().splitlines()}
    for path in sorted(folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        sentences = [
            Sentence(r["text"], r["kind"], r["heading"], r["intro"] or "", tuple(r.get("labels", []))) for r in rows
        ]
        origin = "gold" if (gold / f"{path.stem}.json").exists() else "corpus"
        if not path.stem.startswith("opp-"):
            texts.append(Text(path.stem, origin, sentences, path.stem in asked))
    return texts


def read_unlabelled(folder: Path) -> list[Text]:
    """Policies without labels, cut as the labelled ones are: a student learns on them what its teachers say."""
    return [Text(text.id, "unlabelled", text.sentences) for text in read_policies(folder, folder)]


def read_passages(folder: Path = PASSAGES) -> list[Text]:
    """Passages of our own wording. Those on collection carry the labels of that attribute alone, and are left out."""
    return _passages(path for path in folder.glob("*.jsonl") if path.stem != "collection")


def read_later_passages(folder: Path = PASSAGES / "later") -> list[Text]:
    """Passages on what the parts' nets got wrong: the student alone reads them."""
    return _passages(folder.glob("*.jsonl"))


def _passages(paths: Iterable[Path]) -> list[Text]:
    texts = []
    for path in sorted(paths):
        for number, line in enumerate(path.read_text().splitlines()):
            passage = json.loads(line)
            above = [{"kind": "heading", "level": 1, "text": passage["heading"]}] if passage.get("heading") else []
            sentences = list(with_structure(above + passage["sentences"]))
            origin = "later" if path.parent.name == "later" else "passage"
            texts.append(Text(f"{path.stem}-{number}", origin, sentences, path.stem == STAFF.stem))
    return texts


def read_own_policies(folder: Path = OWN_POLICIES) -> list[Text]:
    """Whole policies of our own wording."""
    return [
        Text(policy["id"], "own", list(with_structure(policy["sentences"])))
        for policy in (json.loads(path.read_text()) for path in sorted(folder.glob("*.json")))
    ]


def own_answers(folder: Path = OWN_POLICIES) -> dict[str, dict[str, str]]:
    """For each policy of our own wording, the right answer to each item."""
    policies = (json.loads(path.read_text()) for path in sorted(folder.glob("*.json")))
    return {policy["id"]: policy["answers"] for policy in policies}


def gold_answers(folder: Path) -> dict[str, dict[str, str]]:
    """For each gold policy but `opp-*` (their licence allows evaluation alone), the right answer to each item."""
    return {
        path.stem: {item: row["answer"] for item, row in json.loads(path.read_text())["items"].items()}
        for path in sorted(folder.glob("*.json"))
        if not path.stem.startswith("opp-")
    }


def with_structure(rows: Sequence[Mapping[str, Any]]) -> Iterator[Sentence]:
    """Rows of kind, text, labels and, for headings, level: each with the headings above and its list's introduction."""
    above: list[tuple[int, str]] = []
    intro = ""
    for row in rows:
        kind, text = row["kind"], row["text"]
        level = row.get("level") or 9
        if kind == "heading":
            above = [(depth, heading) for depth, heading in above if depth < level]
        headings = " > ".join(heading for _, heading in above)
        introduced = intro if kind == "list-item" else ""
        yield Sentence(text, kind, headings, introduced, tuple(row.get("labels", [])))
        if kind == "heading":
            above.append((level, text))
            intro = ""
        elif kind == "paragraph":
            intro = text if text.rstrip().endswith(":") else ""
