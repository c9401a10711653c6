"""What the reader's outputs stand for, and the targets that labels give them."""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

CODES_FILE = Path(__file__).parents[1] / "labels" / "codes.json"

#: code=answer, `~` when it only hints, `@o` for others than ordinary users, `@p` for a part only.
LABEL = re.compile(r"(\w+)=([\w-]+)(~?)(@[orp])?")

#: Beside the answers: does what is labelled hold for others only, or for a part only?
SCOPES = {"@o": "holds-for:others", "@p": "holds-for:a-part"}

HINT = 0.5
#: What a question beside the checklist weighs in the loss: one in a thousand sentences states an answer.
ASKED_WEIGHT = 8.0
#: Targets of this value are left out of the loss.
IGNORED = -1.0


Codes = dict[str, tuple[str, list[str]]]


def read_codes(path: Path = CODES_FILE) -> Codes:
    """The checklist's codes: code -> (item, its answers in the order of their precedence)."""
    rows = json.loads(path.read_text()).items()
    # Attributes of answers are read beside them (lib/findings/attributes.ts), and are no outputs here yet.
    return {code: (row["item"], row["answers"]) for code, row in rows if "attribute" not in row and "asked" not in row}


def read_asked(path: Path = CODES_FILE) -> Codes:
    """The same of what lay readers ask beside the checklist. Not all texts were read for it (`Text.asked`)."""
    return {
        code: (row["asked"], row["answers"]) for code, row in json.loads(path.read_text()).items() if "asked" in row
    }


class Heads:
    """The outputs in order: each answer of each item, the two scopes, those of the questions beside the checklist."""

    def __init__(self, codes: Codes, asked: Codes | None = None) -> None:
        asked = asked or {}
        self.items = {item: answers for item, answers in codes.values()}
        self.names = [f"{item}={answer}" for item, answers in codes.values() for answer in answers]
        self.answers = len(self.names)
        self._scopes = {}
        for mark, name in SCOPES.items():
            self._scopes[mark] = len(self.names)
            self.names.append(name)
        self.scoped = len(self.names)
        self.names += [f"{item}={answer}" for item, answers in asked.values() for answer in answers]
        #: What each output weighs in the loss.
        self.weights = np.ones(len(self.names), np.float32)
        self.weights[self.scoped :] = ASKED_WEIGHT
        self._by_label = {
            (code, answer): self.names.index(f"{item}={answer}")
            for code, (item, answers) in (codes | asked).items()
            for answer in answers
        }

    def __len__(self) -> int:
        return len(self.names)

    def of_item(self, item: str) -> list[int]:
        """The places of an item's answers among the outputs, in the order of their precedence."""
        return [self.names.index(f"{item}={answer}") for answer in self.items[item]]

    def targets(self, labels: Sequence[str], asked: bool = False) -> npt.NDArray[np.float32]:
        """One sentence's targets: 1 stated, HINT hinted at, 0 not; IGNORED where the loss shall not look.

        A statement that holds for others only, or for a part, is ignored for its answer: neither reading is wrong.
        The scopes are judged only where there is a label at all, the questions beside the checklist only where the
        text was read for them (`asked`). Raises ValueError for a label that no code has.
        """
        row = np.zeros(len(self), np.float32)
        row[self.answers : self.scoped] = 0 if labels else IGNORED
        row[self.scoped :] = 0 if asked else IGNORED
        for text in labels:
            match = LABEL.fullmatch(text)
            if not match or (match[1], match[2]) not in self._by_label:
                raise ValueError(f"no such label: {text}")
            mark = match[4]
            if mark in self._scopes:
                row[self._scopes[mark]] = 1
            place = self._by_label[match[1], match[2]]
            if place >= self.scoped and not asked:
                continue
            if mark in self._scopes:
                row[place] = IGNORED if row[place] == 0 else row[place]
            else:
                row[place] = max(row[place], HINT if match[3] else 1)
        return row

    def all_targets(self, sentences: Iterable[Sequence[str]], asked: bool = False) -> npt.NDArray[np.float32]:
        """Sentences by outputs."""
        return np.stack([self.targets(labels, asked) for labels in sentences])
