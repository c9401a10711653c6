import json
import struct
from pathlib import Path

import numpy as np
import pytest
import torch

from reader.export import prune, pruned, write_model, write_outputs

from .tiny import heads, reader

PIECES = ["[PAD]", "[UNK]", "a", "##a", "data", "##base", "rare", "never", "é"]


def test_the_vocabulary_keeps_marks_spelling_and_what_is_used_most() -> None:
    kept = pruned(PIECES, [0, 0, 1, 0, 9, 5, 1, 0, 0], size=7, always=["[PAD]", "[UNK]"])
    assert kept.pieces == ["[PAD]", "[UNK]", "a", "##a", "data", "##base", "é"]
    assert [PIECES[old] for old in kept.old] == kept.pieces


def test_what_never_occurs_is_not_kept_for_its_own_sake() -> None:
    kept = pruned(PIECES, [0, 0, 1, 0, 9, 5, 1, 0, 0], size=50, always=["[PAD]"])
    assert "never" not in kept.pieces


def test_the_file_holds_the_shape_and_all_weights(tmp_path: Path) -> None:
    encoder = reader().eval().encoder
    write_model(encoder, tmp_path / "model.bin")
    shape, weights = read_model(tmp_path / "model.bin")
    assert shape == {"layers": 2, "width": 32, "inner": 128, "heads": 1, "pieces": 40, "positions": 512}
    words, weights = table(weights, 40, 32)
    assert np.abs(words - encoder.embeddings.word_embeddings.weight.detach().numpy()).max() < 0.001
    assert len(weights) == 512 * 36 + 256 + 2 * (4 * (32 * 32 + 256) + (32 * 128 + 1024) + (128 * 32 + 256) + 512)


def test_matrices_are_written_as_the_kernel_reads_them(tmp_path: Path) -> None:
    encoder = reader().eval().encoder
    with torch.no_grad():
        encoder.encoder.layer[0].attention.self.query.bias.normal_()
    write_model(encoder, tmp_path / "model.bin")
    _, weights = read_model(tmp_path / "model.bin")
    query = encoder.encoder.layer[0].attention.self.query
    start = 40 * 36 + 512 * 36 + 256
    steps = np.frombuffer(weights, np.int8, 32 * 32, start).reshape(4, 16, 8, 2)
    scale = np.frombuffer(weights, "<f4", 32, start + 32 * 32)
    bias = np.frombuffer(weights, "<f4", 32, start + 32 * 32 + 128)
    for column, row in ((0, 0), (9, 3), (31, 31)):
        step = steps[column // 8, row // 2, column % 8, row % 2]
        wanted = float(query.weight[column, row]) / 32**0.5
        assert abs(step * scale[column] - wanted) <= scale[column]
    assert np.allclose(bias, query.bias.detach().numpy() / 32**0.5)


def test_a_pruned_encoder_is_written_with_the_pieces_that_are_left(tmp_path: Path) -> None:
    encoder = reader().eval().encoder
    old = encoder.embeddings.word_embeddings.weight.detach().numpy()
    prune(encoder, pruned([f"piece{n}" for n in range(40)], [int(n in (7, 9)) for n in range(40)], 2, []))
    write_model(encoder, tmp_path / "model.bin")
    shape, weights = read_model(tmp_path / "model.bin")
    assert shape["pieces"] == 2
    assert np.abs(table(weights, 2, 32)[0] - old[[7, 9]]).max() < 0.001


@pytest.mark.parametrize(
    ("setting", "value"),
    [("hidden_act", "relu"), ("layer_norm_eps", 1e-5), ("num_attention_heads", 5), ("intermediate_size", 1_040)],
)
def test_what_the_kernel_cannot_run_is_not_written(tmp_path: Path, setting: str, value: object) -> None:
    encoder = reader().eval().encoder
    setattr(encoder.config, setting, value)
    with pytest.raises(ValueError, match="the kernel"):
        write_model(encoder, tmp_path / "model.bin")
    assert not (tmp_path / "model.bin").exists()


def read_model(path: Path) -> tuple[dict[str, int], bytes]:
    data = path.read_bytes()
    (length,) = struct.unpack("<I", data[:4])
    return json.loads(data[4 : 4 + length]), data[4 + length :]


def table(weights: bytes, count: int, width: int) -> tuple[np.ndarray, bytes]:
    steps = np.frombuffer(weights, np.int8, count * width).reshape(count, width)
    scale = np.frombuffer(weights, "<f4", count, count * width)
    return steps * scale[:, None], weights[count * (width + 4) :]


def test_outputs_are_written_with_a_scale_each(tmp_path: Path) -> None:
    net = reader()
    write_outputs(net, heads().names, tmp_path / "outputs.json")
    rows = json.loads((tmp_path / "outputs.json").read_text())
    assert [row["name"] for row in rows] == heads().names
    weight = net.out.weight.detach().numpy()
    for row, own in zip(rows, weight, strict=True):
        assert np.abs(np.array(row["weights"]) * row["scale"] - own).max() <= row["scale"]
