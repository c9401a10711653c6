from reader.folds import folds_of, groups_of, service_of
from reader.texts import Text

from .tiny import sentence

LONG = [f"word{n} of a policy that goes on" for n in range(20)]


def text(name: str, lines: list[str]) -> Text:
    return Text(name, "gold", [sentence(line) for line in lines])


def test_versions_are_one_service() -> None:
    assert {service_of(name) for name in ("whatsapp", "whatsapp-2", "whatsapp-com")} == {"whatsapp"}


def test_near_copies_are_grouped_with_versions() -> None:
    other = [line.replace("policy", "notice") + f" {n}" for n, line in enumerate(LONG)]
    groups = groups_of(
        [text("a", LONG), text("copy", LONG[:15] + ["and more of it"]), text("copy-2", other), text("else", other[:1])]
    )
    assert groups["a"] == groups["copy"] == groups["copy-2"]


def test_groups_are_never_split_and_parts_are_of_like_size() -> None:
    groups = {f"p{n}": f"g{n // 2}" for n in range(60)}
    parts = folds_of(groups, [name for name in groups if int(name[1:]) < 40], 3, seed=0)
    for n in range(0, 60, 2):
        assert parts[f"p{n}"] == parts[f"p{n + 1}"]
    sizes = [sum(parts[f"p{n}"] == part for n in range(40)) for part in range(3)]
    assert max(sizes) - min(sizes) <= 2
    assert all(parts[f"p{n}"] == -1 for n in range(40, 60))
