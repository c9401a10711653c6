from pathlib import Path

import numpy as np
import pytest
import torch

from reader.fit import Loss, Recipe, fit, label_loss, load, margins_of, rate_at, schedule
from reader.network import Reader

from .tiny import MARKS, POLICIES, heads, reader, windows

RECIPE = Recipe(passes=30, rate=3e-3, last=1e-3, outputs=3, silent=1.0)


def loss() -> Loss:
    targets = {n: heads().all_targets(s.labels for s in policy) for n, policy in enumerate(POLICIES)}
    return label_loss(targets, heads().weights)


def trained(folder: Path, recipe: Recipe = RECIPE, stop: int | None = None) -> Reader:
    net = reader()

    def after_pass(number: int) -> None:
        if number == stop:
            raise KeyboardInterrupt

    fit(net, windows(), [1.0] * len(windows()), MARKS.pad, loss(), recipe, folder, after_pass=after_pass)
    return net


def test_it_learns_what_sentences_state(tmp_path: Path) -> None:
    net = trained(tmp_path)
    names = heads().names
    for number, policy in enumerate(POLICIES):
        odds = margins_of(net, [w for n, w in windows() if n == number], MARKS.pad, len(names))
        said = [{names[at] for at in np.flatnonzero(row[:4] > 0)} for row in odds]
        stated = {"sd": "sells-data", "tt": "third-party-trackers"}
        assert said == [{f"{stated[x[:2]]}{x[2:]}" for x in s.labels} for s in policy]


def test_stopped_and_taken_up_again_it_comes_to_the_same_weights(tmp_path: Path) -> None:
    whole = trained(tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        trained(tmp_path / "parts", stop=11)
    resumed = trained(tmp_path / "parts")
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_another_recipe_does_not_go_on_from_a_checkpoint(tmp_path: Path) -> None:
    short = Recipe(passes=1)
    trained(tmp_path, short)
    with pytest.raises(ValueError, match="another recipe"):
        trained(tmp_path, Recipe(passes=2))


def test_weights_are_kept_in_half_precision(tmp_path: Path) -> None:
    net, other = trained(tmp_path, Recipe(passes=1)), reader()
    load(other, tmp_path)
    assert torch.allclose(net.out.weight, other.out.weight, atol=1e-3)
    assert torch.load(tmp_path / "weights.pt")["out.weight"].dtype == torch.float16


def test_silent_windows_take_turns() -> None:
    many = [windows()[0]] * 40
    shares = [1.0 if n < 10 else 0.5 for n in range(40)]
    first, second = schedule(many, shares, Recipe(passes=2))
    read = [{at for group in one for at in group} for one in (first, second)]
    assert all(set(range(10)) <= one for one in read)
    assert read[0] | read[1] == set(range(40))
    assert read[0] & read[1] == set(range(10))


def test_a_part_of_a_pass_is_a_part_of_its_batches() -> None:
    many = [(n, window) for n in range(2000) for _, window in windows()[:1]]
    whole, part = schedule(many, [True] * len(many), Recipe(passes=1.5))
    assert len(part) == -(-len(whole) // 2)


def test_the_rate_rises_then_falls() -> None:
    recipe = Recipe(rate=1.0, last=0.2, warm_up=0.1)
    rates = [rate_at(step, 100, recipe) for step in range(100)]
    assert rates[0] < rates[5] < rates[9]
    assert rates[10] > rates[50] > rates[99] > 0.2
