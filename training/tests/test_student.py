from pathlib import Path

import numpy as np
import torch

from reader.batches import batch_of
from reader.fit import label_loss, margins_of
from reader.network import keep_layers
from reader.student import kept, taught_loss

from .tiny import MARKS, POLICIES, heads, reader, windows


def test_a_student_that_says_the_same_loses_least() -> None:
    teacher = reader().eval()
    each = {n: [w for m, w in windows() if m == n] for n in range(len(POLICIES))}
    said = {n: margins_of(teacher, own, MARKS.pad, len(heads())) for n, own in each.items()}
    batch = batch_of(windows(), MARKS.pad)
    odds = torch.from_numpy(np.stack([said[text][sentence] for text, sentence in batch.places])).float()
    labelled = label_loss({n: heads().all_targets(s.labels for s in policy) for n, policy in enumerate(POLICIES)})
    loss = taught_loss(said, labelled, {0, 1})
    assert loss(batch, odds) < loss(batch, odds + 1)
    assert loss(batch, odds) < loss(batch, odds - 1)
    with_labels = taught_loss(said, labelled, set())
    right = odds.clone()
    right[0, 0] += 0.5  # The first sentence says so; the teacher, untrained, does not.
    assert with_labels(batch, right) < with_labels(batch, odds)


def test_a_student_begins_as_some_of_its_teachers_layers() -> None:
    net = reader()
    second = net.encoder.encoder.layer[1].attention.self.query.weight
    keep_layers(net.encoder, [1])
    assert len(net.encoder.encoder.layer) == net.encoder.config.num_hidden_layers == 1
    assert torch.equal(net.encoder.encoder.layer[0].attention.self.query.weight, second)


def test_what_teachers_say_is_asked_once(tmp_path: Path) -> None:
    asked = []

    def make() -> dict[int, np.ndarray]:
        asked.append(1)
        return {7: np.ones((2, 3), np.float16)}

    for _ in range(2):
        assert kept(tmp_path / "said.npz", make)[7].shape == (2, 3)
    assert asked == [1]
