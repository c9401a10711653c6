import torch

from reader.student import mean_weights

from .tiny import reader


def test_nets_together_are_the_mean_of_their_weights() -> None:
    one, other, mean = reader(), reader(), reader()
    with torch.no_grad():
        one.out.weight.fill_(1.0)
        other.out.weight.fill_(4.0)
    mean_weights([one, other], mean)
    assert torch.allclose(mean.out.weight, torch.full_like(mean.out.weight, 2.5))
    assert torch.equal(mean.encoder.embeddings.word_embeddings.weight, one.encoder.embeddings.word_embeddings.weight)
