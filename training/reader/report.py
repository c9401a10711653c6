"""How many answers are right, by the margins that are there: policies with answers, none seen by what judges them."""

from collections.abc import Mapping, Set
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .arrays import read_arrays
from .corpus import FOLDS
from .decision import cross_validated, examples_of
from .heads import Heads
from .texts import own_answers


def read_margins(paths: list[Path]) -> dict[str, npt.NDArray[np.float16]]:
    """Policy -> its log-odds, from several files."""
    margins: dict[str, npt.NDArray[np.float16]] = {}
    for path in paths:
        margins |= read_arrays(path)
    return margins


def report_on(work: Path, answers: Mapping[str, Mapping[str, str]], parts: Mapping[str, int], heads: Heads) -> None:
    """Prints for each net, as far as its margins are there, the share of right answers, of all and by item."""
    for name, files in {
        "common": [work / "common" / "margins.npz"],
        "slim": [work / "slim" / "margins.npz"],
        "parts": [work / f"part-{part}" / "margins.npz" for part in range(FOLDS)],
    }.items():
        there = [path for path in files if path.exists()]
        if there:
            print(f"{name}, {len(there)} of {len(files)}:")
            print("\n".join(lines_of(read_margins(there), answers, parts, heads, own_answers().keys())), flush=True)


def lines_of(
    margins: Mapping[str, npt.NDArray[np.float16]],
    answers: Mapping[str, Mapping[str, str]],
    parts: Mapping[str, int],
    heads: Heads,
    ours: Set[str],
) -> list[str]:
    """In: margins, right answers, the part of each policy, and the ids of those of our own wording."""
    examples = examples_of(margins, answers, heads)
    # With one part alone, its policies are dealt out anew.
    known = sorted({one.policy for one in examples})
    own = {policy: parts[policy] for policy in known}
    if len(set(own.values())) == 1:
        own = {policy: at % FOLDS for at, policy in enumerate(known)}
    said = cross_validated(examples, own, heads)
    lines = []
    for title, wanted in (("gold policies", set(known) - ours), ("policies of our own wording", ours & set(known))):
        rows = [(item, int(chances.argmax()) == right) for (policy, item), (chances, right) in said.items()
                if policy in wanted]  # fmt: skip
        if not rows:
            continue
        lines.append(f"  {len(wanted)} {title}: {100 * np.mean([right for _, right in rows]):.1f} % of {len(rows)}")
        by_item = {item: 100 * np.mean([right for own_item, right in rows if own_item == item]) for item in heads.items}
        worst = sorted(by_item.items(), key=lambda pair: pair[1])
        lines.append("    " + " ".join(f"{item} {share:.0f}" for item, share in worst))
    return lines
