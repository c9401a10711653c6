import torch

from reader.corpus import Corpus
from reader.slim import narrow, slimmed
from reader.texts import Text
from reader.windows import Window

from .tiny import MARKS, POLICIES, reader, windows


def test_the_neurons_that_matter_most_are_kept() -> None:
    net = reader()
    layer = net.encoder.encoder.layer[0]
    with torch.no_grad():
        layer.output.dense.weight[:, :32] = 0
    kept = layer.intermediate.dense.weight[32:64].clone()
    of: dict[int, list[Window]] = {}
    for number, window in windows():
        of.setdefault(number, []).append(window)
    texts = [Text(str(n), "corpus", policy) for n, policy in enumerate(POLICIES)]
    corpus = Corpus(texts, [of[n] for n in range(len(texts))], {text.id: -1 for text in texts}, MARKS.pad)
    slimmed(net, corpus, range(len(texts)), inner=96)
    weight = net.encoder.encoder.layer[0].intermediate.dense.weight
    assert weight.shape[0] == 96
    assert torch.equal(weight[:32], kept)


def test_a_narrow_net_still_reads() -> None:
    net = reader().eval()
    narrow(net.encoder, [torch.arange(8) for _ in net.encoder.encoder.layer])
    states = net.encoder(input_ids=torch.ones(1, 5, dtype=torch.long)).last_hidden_state
    assert states.shape == (1, 5, 32)
