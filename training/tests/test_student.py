import numpy as np
import torch

from reader.batches import batch_of
from reader.fit import label_loss, margins_of
from reader.network import keep_layers
from reader.student import mean_of, taught_loss

from .tiny import MARKS, POLICIES, heads, reader, windows


def test_a_student_that_says_the_same_loses_least() -> None:
    teacher = reader().eval()
    each = {n: [w for m, w in windows() if m == n] for n in range(len(POLICIES))}
    said = {n: margins_of(teacher, own, MARKS.pad, len(heads())) for n, own in each.items()}
    batch = batch_of(windows(), MARKS.pad)
    odds = torch.from_numpy(np.stack([said[text][sentence] for text, sentence in batch.places])).float()
    labelled = label_loss({n: heads().all_targets(s.labels for s in policy) for n, policy in enumerate(POLICIES)})
    loss = taught_loss(said, labelled, {0, 1})
    assert (loss(batch, odds) < loss(batch, odds + 1)).all()
    assert (loss(batch, odds) < loss(batch, odds - 1)).all()
    with_labels = taught_loss(said, labelled, set())
    right = odds.clone()
    right[0, 0] += 0.5  # The first sentence says so; the teacher, untrained, does not.
    assert with_labels(batch, right)[0] < with_labels(batch, odds)[0]
    one = taught_loss(said, labelled, {1})(batch, right)
    texts = torch.tensor([text for text, _ in batch.places])
    assert torch.equal(one, torch.where(texts == 1, loss(batch, right), with_labels(batch, right)))


def test_a_student_begins_as_some_of_its_teachers_layers() -> None:
    net = reader()
    second = net.encoder.encoder.layer[1].attention.self.query.weight
    keep_layers(net.encoder, [1])
    assert len(net.encoder.encoder.layer) == net.encoder.config.num_hidden_layers == 1
    assert torch.equal(net.encoder.encoder.layer[0].attention.self.query.weight, second)


def test_teachers_together_say_the_mean_of_their_odds() -> None:
    together = mean_of([{7: np.full((2, 3), 1, np.float16)}, {7: np.full((2, 3), 4, np.float16)}])
    assert together[7].dtype == np.float16
    assert together[7].tolist() == [[2.5] * 3] * 2
