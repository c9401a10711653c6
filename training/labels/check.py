#!/usr/bin/env python3
"""check.py SENTENCES.jsonl LABELS.txt [--answers GOLD.json] [--write]: are all labels well formed?

LABELS.txt has lines `n code=answer code=answer~ …`. --answers: the answers that the labels give by plain precedence,
against the gold answers. Where the sentences have labels already, says how far the two readings agree. --write: the
labels take the place of those in SENTENCES.jsonl.
"""

import argparse
import json
import re
import sys
from pathlib import Path

CODES = json.loads((Path(__file__).parent / "codes.json").read_text())
LABEL = re.compile(r"(\w+)=([\w-]+)(~?)(@[orp])?")

Labels = dict[int, list[str]]


def read_labels(path: Path, sentences: int) -> tuple[Labels, list[str]]:
    """Sentence's number -> its labels; and what is wrong, one line each."""
    found: Labels = {}
    wrong = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        first, *labels = line.split() or [""]
        if not first:
            continue
        if not first.isdigit() or int(first) >= sentences:
            wrong.append(f"{path}:{number}: no such sentence: {line.strip()}")
            continue
        for label in labels:
            match = LABEL.fullmatch(label)
            if match and match[1] in CODES and match[2] in CODES[match[1]]["answers"]:
                found.setdefault(int(first), []).append(label)
            else:
                wrong.append(f"{path}:{number}: no such label: {label}")
    return found, wrong


def answers_of(found: Labels) -> dict[str, str]:
    """Each item's answer by plain precedence: the first that is stated, else the first that is hinted at."""
    answers = {}
    for code, row in CODES.items():
        if "item" not in row or "attribute" in row:
            continue
        said = [match for labels in found.values() for label in labels if (match := LABEL.fullmatch(label))]
        hits = [(match[2], bool(match[3])) for match in said if match[1] == code and match[4] not in ("@o", "@p")]
        stated = [answer for answer in row["answers"] if (answer, False) in hits]
        hinted = [answer for answer in row["answers"] if (answer, True) in hits]
        answers[row["item"]] = (stated or hinted or ["not-stated"])[0]
    return answers


def agreement(one: Labels, other: Labels) -> float:
    """The share of either reading's unmarked labels that are in the other, with whatever mark."""
    shared = total = 0
    for mine, theirs in ((one, other), (other, one)):
        for number, labels in mine.items():
            there = {LABEL.sub(r"\1=\2", label) for label in theirs.get(number, [])}
            plain = [label for label in labels if LABEL.sub(r"\1=\2", label) == label]
            total += len(plain)
            shared += sum(label in there for label in plain)
    return shared / total if total else 1.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.sentences.read_text().splitlines()]
    found, wrong = read_labels(args.labels, len(rows))
    print(
        "\n".join(wrong + [f"{len(found)} of {len(rows)} sentences labelled, {sum(map(len, found.values()))} labels"])
    )
    known = {n: row["labels"] for n, row in enumerate(rows) if row.get("labels")}
    if known:
        print(f"{100 * agreement(found, known):.1f} % of either reading's unmarked labels are in the other")
    if args.answers:
        gold = json.loads(args.answers.read_text())["items"]
        mine = answers_of(found)
        missed = [f"{item}: gold {row['answer']}, labels {mine[item]}" for item, row in gold.items()
                  if mine[item] != row["answer"]]  # fmt: skip
        print("\n".join([f"{len(gold) - len(missed)} of {len(gold)} answers as in gold", *missed]))
    if args.write and not wrong:
        lines = [json.dumps(row | {"labels": found.get(n, [])}, ensure_ascii=False) for n, row in enumerate(rows)]
        args.sentences.write_text("\n".join(lines) + "\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
