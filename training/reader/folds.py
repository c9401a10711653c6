"""Which texts must stay together, and which part of the cross-validation they fall into."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence

from .texts import Text

#: As `groupOf` in training/dataset.ts: versions of one service, and the same company's other policies, by name.
_VERSION = re.compile(r"^opp-|--.*$|-com$|-org$|-\d$")

#: Two policies that share this part of the shorter one's runs of words are near copies.
COPIED = 0.5
RUN = 8


def service_of(policy_id: str) -> str:
    """`whatsapp-2`, `whatsapp--2023-01-04` -> `whatsapp`."""
    return _VERSION.sub("", policy_id)


def runs_of(text: Text) -> set[int]:
    """Hashes of all runs of RUN words."""
    words = re.findall(r"[a-z0-9']+", " ".join(sentence.text for sentence in text.sentences).lower())
    return {hash(tuple(words[at : at + RUN])) for at in range(max(1, len(words) - RUN + 1))}


def groups_of(texts: Sequence[Text]) -> dict[str, str]:
    """Id -> name of its group: versions of a service, and near copies, joined as far as they reach."""
    leader = {text.id: text.id for text in texts}

    def find(one: str) -> str:
        while leader[one] != one:
            one = leader[one]
        return one

    services: dict[str, str] = {}
    for text in texts:
        first = services.setdefault(service_of(text.id), text.id)
        leader[find(text.id)] = find(first)
    runs = [(text.id, runs_of(text)) for text in texts]
    for at, (one, mine) in enumerate(runs):
        for other, theirs in runs[:at]:
            if len(mine & theirs) > COPIED * min(len(mine), len(theirs)):
                leader[find(one)] = find(other)
    names: dict[str, list[str]] = {}
    for text in texts:
        names.setdefault(find(text.id), []).append(text.id)
    return {member: min(members) for members in names.values() for member in members}


def folds_of(groups: Mapping[str, str], judged: Iterable[str], folds: int, seed: int) -> dict[str, int]:
    """Id -> part. Groups are dealt out in an order drawn from the seed, so that parts hold as many judged texts each.

    `judged`: the ids that the cross-validation judges. A group without any is in no part (-1): it trains every model.
    """
    wanted = set(judged)
    members: dict[str, list[str]] = {}
    for member, group in groups.items():
        members.setdefault(group, []).append(member)
    drawn = sorted(members, key=lambda group: hashlib.sha256(f"{seed} {group}".encode()).digest())
    sizes = [0] * folds
    parts: dict[str, int] = {}
    for group in drawn:
        weight = sum(member in wanted for member in members[group])
        part = min(range(folds), key=lambda fold: (sizes[fold], fold)) if weight else -1
        if weight:
            sizes[part] += weight
        parts.update(dict.fromkeys(members[group], part))
    return parts
