#!/usr/bin/env python3
"""show.py FILE.jsonl ...: a policy's sentences, numbered, for a reader who labels them."""

import json
import sys
from pathlib import Path


def shown(path: Path) -> list[str]:
    """The lines of a policy: headings with #, list items with -, cells with |, the introduction before its list."""
    lines = [f"##### POLICY {path.stem}"]
    intro = None
    for line in path.read_text().splitlines():
        sentence = json.loads(line)
        if sentence["kind"] == "heading":
            lines.append(f"[{sentence['n']}] # {sentence['text']}")
            continue
        if sentence["intro"] and sentence["intro"] != intro:
            lines.append(f"   (list: {sentence['intro'][-160:]})")
        intro = sentence["intro"]
        mark = {"list-item": " -", "cell": " |"}.get(sentence["kind"], "")
        lines.append(f"[{sentence['n']}]{mark} {sentence['text']}")
    return lines


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print("\n".join(shown(Path(name))))
