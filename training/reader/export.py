"""From a trained reader to the files that ship: pruned vocabulary, weights of 8 bits, outputs beside them."""

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from transformers import BertModel

from .network import Reader


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


#: Columns that the kernel multiplies at once (lib/reading/kernel/matrix.ts), by two rows.
COLUMNS = 8
#: The largest of 8 bits.
LARGEST = 127
#: What else the kernel takes for granted, and lib/reading/encoder.ts checks.
EPSILON, LONGEST_HEAD, LONGEST = 1e-12, 32, 1_024

Numbers = NDArray[Any]
Weights = Mapping[str, NDArray[np.float32]]


def write_model(encoder: BertModel, path: Path) -> None:
    """Writes the encoder as lib/reading/encoder.ts reads it: its shape, then its weights, 8 bits each with scales.

    The order is that of lib/reading/kernel/index.ts. Queries are divided by the root of a head's width, and every
    place carries the one type of text there is. Raises ValueError where the kernel would run another encoder.
    """
    config = encoder.config
    width, heads, positions = config.hidden_size, config.num_attention_heads, config.max_position_embeddings
    if not (
        config.hidden_act == "gelu"
        and config.layer_norm_eps == EPSILON
        and width % (COLUMNS * heads) == 0
        and config.intermediate_size % COLUMNS == 0
        and width / heads <= LONGEST_HEAD
        and max(width, config.intermediate_size, positions) <= LONGEST
    ):
        raise ValueError(f"the kernel runs no such encoder: {config}")
    shape = {
        "layers": config.num_hidden_layers,
        "width": width,
        "inner": config.intermediate_size,
        "heads": heads,
        "pieces": config.vocab_size,
        "positions": positions,
    }
    given = {name: weight.numpy() for name, weight in encoder.state_dict().items()}
    words, places, kinds = (
        given[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type")
    )
    parts = [
        *quantised(words),
        *quantised(places[:positions] + kinds[0]),
        *normalisation(given, "embeddings.LayerNorm"),
    ]
    for number in range(config.num_hidden_layers):
        layer = f"encoder.layer.{number}"
        parts += [
            *matrix(given, f"{layer}.attention.self.query", (width / heads) ** -0.5),
            *matrix(given, f"{layer}.attention.self.key"),
            *matrix(given, f"{layer}.attention.self.value"),
            *matrix(given, f"{layer}.attention.output.dense"),
            *normalisation(given, f"{layer}.attention.output.LayerNorm"),
            *matrix(given, f"{layer}.intermediate.dense"),
            *matrix(given, f"{layer}.output.dense"),
            *normalisation(given, f"{layer}.output.LayerNorm"),
        ]
    header = json.dumps(shape, separators=(",", ":")).encode()
    path.write_bytes(struct.pack("<I", len(header)) + header + b"".join(part.tobytes() for part in parts))


def matrix(given: Weights, name: str, factor: float = 1.0) -> list[Numbers]:
    """A layer's weights in 8 bits, as the kernel reads them: eight columns by two rows; a scale and a bias a column."""
    steps, scale = quantised(given[f"{name}.weight"])
    columns, depth = steps.shape
    packed = steps.reshape(columns // COLUMNS, COLUMNS, depth // 2, 2).transpose(0, 2, 1, 3)
    return [
        np.ascontiguousarray(packed),
        scale * np.float32(factor),
        single(given[f"{name}.bias"]) * np.float32(factor),
    ]


def normalisation(given: Weights, name: str) -> list[Numbers]:
    """Gain and bias."""
    return [single(given[f"{name}.weight"]), single(given[f"{name}.bias"])]


def single(weight: Numbers) -> Numbers:
    """As it is, low bytes first."""
    return weight.astype("<f4")


def quantised(weight: Numbers) -> list[Numbers]:
    """In: numbers in rows. Out: whole ones up to 127, and what one of them stands for in each row."""
    scale = single(np.abs(weight).max(1) / LARGEST)
    steps = np.rint(weight / np.where(scale > 0, scale, 1)[:, None])
    return [steps.clip(-LARGEST, LARGEST).astype(np.int8), scale]


def write_outputs(reader: Reader, names: Sequence[str], path: Path) -> None:
    """The weights of the first outputs, those with names, as JSON: 8 bits with a scale for each output."""
    weight = reader.out.weight.detach().numpy()[: len(names)]
    scale = np.abs(weight).max(1) / 127
    rounded = np.rint(weight / scale[:, None]).astype(int)
    rows = [
        {"name": name, "bias": round(float(bias), 5), "scale": float(f"{step:.6g}"), "weights": row.tolist()}
        for name, bias, step, row in zip(
            names, reader.out.bias.detach().numpy()[: len(names)], scale, rounded, strict=True
        )
    ]
    path.write_text(json.dumps(rows, separators=(",", ":")))
