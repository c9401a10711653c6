"""A net of the shape that ships: all layers, but with fewer inner neurons, and over the vocabulary that ships."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from transformers import BertModel
from transformers.models.bert.modeling_bert import BertLayer

from .batches import batch_of, plan
from .corpus import Corpus, new_reader
from .export import Vocabulary, prune
from .heads import Heads
from .network import Reader

#: Inner neurons of a layer (of 1,536). training/README.md compares shapes.
INNER = 1024
#: Places of pieces: the longest window has headings, introduction, sentences before, and one long sentence.
PLACES = 320


def shaped(heads: Heads, vocabulary: Vocabulary, inner: int = INNER) -> Reader:
    """A reader of the shape that ships, to load weights into."""
    net = new_reader(heads)
    prune(net.encoder, vocabulary)
    first = list(range(inner))
    narrow(net.encoder, [torch.tensor(first) for _ in layers_of(net.encoder)])
    return net


def slimmed(net: Reader, corpus: Corpus, sample: Sequence[int], inner: int = INNER) -> Reader:
    """Cuts in place; keeps of each layer the inner neurons that matter most to the layer's sum.

    In: a trained net, a corpus in its pieces, and numbers of texts to look at. What matters: a neuron's mean
    activation, by size, times the length of its outgoing weights.
    """
    layers = layers_of(net.encoder)
    seen: list[list[Tensor]] = [[] for _ in layers]
    hooks = [
        layer.intermediate.register_forward_hook(
            lambda _module, _inputs, out, own=own: own.append(out.float().abs().mean((0, 1)))
        )
        for layer, own in zip(layers, seen, strict=True)
    ]
    net.eval()
    windows = [(n, window) for n in sample for window in corpus.windows[n]]
    with torch.no_grad():
        for group in plan([len(window.ids) for _, window in windows], None):
            batch = batch_of([windows[at] for at in group], corpus.pad)
            net(batch.ids, batch.mask, batch.spans)
    for hook in hooks:
        hook.remove()
    kept = []
    for layer, own in zip(layers, seen, strict=True):
        matters = torch.stack(own).mean(0) * layer.output.dense.weight.detach().norm(dim=0)
        kept.append(matters.topk(inner).indices.sort().values)
    narrow(net.encoder, kept)
    return net


def narrow(encoder: BertModel, kept: Sequence[Tensor]) -> None:
    """Leaves each layer these of its inner neurons, and the embeddings the places that windows can have."""
    for layer, neurons in zip(layers_of(encoder), kept, strict=True):
        into, out = layer.intermediate.dense, layer.output.dense
        layer.intermediate.dense = _linear(into.weight[neurons], into.bias[neurons])
        layer.output.dense = _linear(out.weight[:, neurons], out.bias)
    encoder.config.intermediate_size = len(kept[0])
    embeddings = encoder.embeddings
    places = embeddings.position_embeddings.weight[:PLACES].detach().clone()
    embeddings.position_embeddings = nn.Embedding.from_pretrained(places, freeze=False)
    embeddings.register_buffer("position_ids", torch.arange(PLACES).expand((1, -1)), persistent=False)
    embeddings.register_buffer("token_type_ids", torch.zeros((1, PLACES), dtype=torch.long), persistent=False)
    encoder.config.max_position_embeddings = PLACES


def layers_of(encoder: BertModel) -> list[BertLayer]:
    """An encoder's layers, with their type."""
    return [layer for layer in encoder.encoder.layer if isinstance(layer, BertLayer)]


def _linear(weight: Tensor, bias: Tensor) -> nn.Linear:
    linear = nn.Linear(weight.shape[1], weight.shape[0])
    linear.weight.data = weight.detach().clone()
    linear.bias.data = bias.detach().clone()
    return linear
