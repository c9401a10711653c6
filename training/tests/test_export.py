import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from reader.export import prune, pruned, write_onnx, write_outputs

from .tiny import heads, reader

PIECES = ["[PAD]", "[UNK]", "a", "##a", "data", "##base", "rare", "never", "é"]


def test_the_vocabulary_keeps_marks_spelling_and_what_is_used_most() -> None:
    kept = pruned(PIECES, [0, 0, 1, 0, 9, 5, 1, 0, 0], size=7, always=["[PAD]", "[UNK]"])
    assert kept.pieces == ["[PAD]", "[UNK]", "a", "##a", "data", "##base", "é"]
    assert [PIECES[old] for old in kept.old] == kept.pieces


def test_what_never_occurs_is_not_kept_for_its_own_sake() -> None:
    kept = pruned(PIECES, [0, 0, 1, 0, 9, 5, 1, 0, 0], size=50, always=["[PAD]"])
    assert "never" not in kept.pieces


def test_the_pruned_onnx_says_nearly_what_the_encoder_says(tmp_path: Path) -> None:
    net = reader().eval()
    ids = torch.tensor([[1, 7, 9, 2, 11]])
    with torch.no_grad():
        wanted = net.encoder(input_ids=ids).last_hidden_state.numpy()
    old = [1, 2, 7, 9, 11]
    kept = pruned([f"piece{n}" for n in range(40)], [int(n in old) for n in range(40)], 5, [])
    used = {number: at for at, number in enumerate(kept.old)}
    prune(net.encoder, kept)
    write_onnx(net.encoder, tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "model.onnx"))
    new = np.array([[used[int(n)] for n in ids[0]]])
    (states,) = session.run(None, {"ids": new})
    assert states.shape == wanted.shape
    assert np.corrcoef(states.ravel(), wanted.ravel())[0, 1] > 0.99


def test_outputs_are_written_with_a_scale_each(tmp_path: Path) -> None:
    net = reader()
    write_outputs(net, heads().names, tmp_path / "outputs.json")
    rows = json.loads((tmp_path / "outputs.json").read_text())
    assert [row["name"] for row in rows] == heads().names
    weight = net.out.weight.detach().numpy()
    for row, own in zip(rows, weight, strict=True):
        assert np.abs(np.array(row["weights"]) * row["scale"] - own).max() <= row["scale"]
