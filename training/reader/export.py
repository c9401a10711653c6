"""From a trained reader to the files that ship: pruned vocabulary, ONNX with 8-bit weights, outputs beside it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import BertModel

from .network import Reader

#: Of ONNX's operators; the run time in the browser knows it.
OPSET = 17


@dataclass(frozen=True)
class Vocabulary:
    """The pieces that are kept, in their old order, and each one's old id."""

    pieces: list[str]
    old: list[int]


def pruned(pieces: Sequence[str], counts: Sequence[int], size: int, always: Iterable[str]) -> Vocabulary:
    """The `size` pieces that occur most, with those that are always kept: marks, and what spells any word.

    Single characters and their continuations stay whatever their count: else a rare word would be no word at all.
    """
    wanted = set(always)
    spelling = {n for n, piece in enumerate(pieces) if piece in wanted or len(piece.removeprefix("##")) == 1}
    by_count = sorted(range(len(pieces)), key=lambda n: (-counts[n], n))
    kept = list(spelling)
    for number in by_count:
        if len(kept) >= size or counts[number] == 0:
            break
        if number not in spelling:
            kept.append(number)
    kept.sort()
    return Vocabulary([pieces[n] for n in kept], kept)


def prune(encoder: BertModel, vocabulary: Vocabulary) -> None:
    """Leaves the encoder the embeddings of the vocabulary alone; ids count in the new order from then on."""
    words = encoder.embeddings.word_embeddings
    kept = words.weight[torch.tensor(vocabulary.old)].detach().clone()
    encoder.embeddings.word_embeddings = nn.Embedding.from_pretrained(kept, freeze=False, padding_idx=None)
    encoder.config.vocab_size = len(vocabulary.old)


class States(nn.Module):
    """What ships as ONNX: one window's ids in, its pieces' states out. Windows come singly, so nothing is masked."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        self.embeddings = encoder.embeddings
        self.layers = encoder.encoder.layer

    def forward(self, ids: Tensor) -> Tensor:
        """1 by pieces -> 1 by pieces by width."""
        states = self.embeddings(input_ids=ids)
        for layer in self.layers:
            out = layer(states)
            states = out[0] if isinstance(out, tuple) else out
        return states


def write_onnx(encoder: BertModel, path: Path) -> None:
    """Writes the encoder with 8-bit weights to `path`."""
    encoder.set_attn_implementation("eager")
    plain = path.with_suffix(".float.onnx")
    ids = torch.ones(1, 17, dtype=torch.long)
    torch.onnx.export(
        States(encoder).eval(),
        (ids,),
        str(plain),
        input_names=["ids"],
        output_names=["states"],
        dynamic_axes={"ids": {1: "pieces"}, "states": {1: "pieces"}},
        opset_version=OPSET,
        dynamo=False,
    )
    quantize_dynamic(str(plain), str(path), weight_type=QuantType.QInt8, per_channel=True)
    plain.unlink()


def write_outputs(reader: Reader, names: Sequence[str], path: Path) -> None:
    """The outputs' weights as JSON: 8 bits with a scale for each output."""
    weight = reader.out.weight.detach().numpy()
    scale = np.abs(weight).max(1) / 127
    rounded = np.rint(weight / scale[:, None]).astype(int)
    rows = [
        {"name": name, "bias": round(float(bias), 5), "scale": float(f"{step:.6g}"), "weights": row.tolist()}
        for name, bias, step, row in zip(names, reader.out.bias.detach().numpy(), scale, rounded, strict=True)
    ]
    path.write_text(json.dumps(rows, separators=(",", ":")))
