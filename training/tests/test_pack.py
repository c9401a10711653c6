from pathlib import Path

import torch

from reader.pack import read_packed, write_packed

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
