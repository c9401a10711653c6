from pathlib import Path

import torch

from reader.pack import applied, differences, read_packed, write_packed

from .tiny import reader


def test_packed_weights_come_back_nearly_and_small(tmp_path: Path) -> None:
    fresh, net, again = reader(), reader(), reader()
    with torch.no_grad():
        for value in net.parameters():
            value += 0.01 * torch.randn_like(value)
    path = tmp_path / "net.npz"
    write_packed(net, fresh, path)
    read_packed(again, path)
    for name, value in net.state_dict().items():
        moved = (value - fresh.state_dict()[name]).norm()
        assert (again.state_dict()[name] - value).norm() <= 0.2 * moved + 1e-6, name


def test_what_was_not_trained_is_left_out_and_large_weights_are_rounded_coarsely() -> None:
    before = {"words": torch.randn(3000, 100)}
    now = {"words": before["words"] + 0.01 * torch.randn(3000, 100)}
    now["words"][1000:] = before["words"][1000:] * (1 - 1e-6)
    packed = differences(now, before)
    assert abs(packed["words"]).max() <= 5
    assert not packed["words"][1000:].any()
    again = applied(packed, before)["words"]
    assert (again - now["words"]).norm() <= 0.25 * (now["words"] - before["words"]).norm()
    assert torch.equal(again[1000:], before["words"][1000:])
