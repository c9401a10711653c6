"""All stages, one after the other, on a handful of sentences."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from reader import corpus, ship, student
from reader.arrays import read_arrays
from reader.export import Vocabulary
from reader.fit import Recipe, load
from reader.heads import Heads
from reader.margins_file import read_margins, write_margins_file
from reader.network import Reader, keep_layers, untrained
from reader.pieces import MARKS, Pieces
from reader.teach import teach_common, teach_part, teach_slim
from reader.texts import Text

from .tiny import POLICIES, WORDS, heads

QUICK = Recipe(passes=2, rate=3e-3)
PIECES = Pieces([*MARKS, *WORDS, "unused"])


def small_reader(heads: Heads, layers: Sequence[int] | None = None) -> Reader:
    torch.manual_seed(0)
    encoder = untrained(32, 6, len(PIECES.vocabulary))
    if layers is not None:
        keep_layers(encoder, layers)
    return Reader(encoder, len(heads))


def texts() -> list[Text]:
    gold = [Text(f"{'nme'[n % 3]}{n}service", "gold", POLICIES[n % 2]) for n in range(6)]
    more = [Text("other", "corpus", POLICIES[0][:1]), Text("quiet", "unlabelled", [s for s in POLICIES[1][2:]])]
    return [*gold, *more, Text("a01", "own", POLICIES[1]), Text("sd-1", "passage", POLICIES[0][1:])]


def test_from_sentences_to_files_that_ship(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Texts of a few words are all near copies.
    monkeypatch.setattr(corpus, "groups_of", lambda policies: {text.id: text.id for text in policies})
    read = corpus.read_corpus(texts(), PIECES)
    assert {read.parts[text.id] for text in read.texts if text.origin == "gold"} == {0, 1, 2}
    teach_common(small_reader(heads()), read, heads(), tmp_path, QUICK)
    assert set(read_arrays(tmp_path / "common" / "margins.npz")) == {read.texts[n].id for n in read.judged()}
    vocabulary = ship.shipped_vocabulary(read, PIECES)
    assert "unused" not in vocabulary.pieces
    net = small_reader(heads())
    load(net, tmp_path / "common")
    teach_slim(net, read, heads(), tmp_path, QUICK, cut=lambda given, _corpus, _sample: given)
    for part in range(3):
        teach_part(small_reader(heads()), read, heads(), part, tmp_path, QUICK)
        judged = {read.texts[n].id for n in read.judged(part)}
        assert set(read_arrays(tmp_path / f"part-{part}" / "margins.npz")) == judged
    student.teach_student(lambda: small_reader(heads()), read, heads(), tmp_path, QUICK)
    ship.ship(small_reader(heads()), tmp_path / "student", tmp_path / "ship", vocabulary, heads())
    check_shipped(tmp_path / "ship", vocabulary)
    margins = read_margins([tmp_path / f"part-{n}" / "margins.npz" for n in range(3)])
    write_margins_file(tmp_path / "margins.gz", margins, read.parts, heads().names)
    with gzip.open(tmp_path / "margins.gz") as file:
        header = json.loads(file.readline())
        steps = np.frombuffer(file.read(), np.int8)
    first = header["policies"][0]
    assert first["part"] == read.parts[first["id"]]
    assert np.allclose(steps[: len(header["outputs"])] * header["step"], margins[first["id"]][0], atol=0.06)


def check_shipped(folder: Path, vocabulary: Vocabulary) -> None:
    assert (folder / "vocab.txt").read_text().split("\n")[:-1] == vocabulary.pieces
    assert len(json.loads((folder / "outputs.json").read_text())) == 6
    model = (folder / "model.bin").read_bytes()
    header = json.loads(model[4 : 4 + int.from_bytes(model[:4], "little")])
    assert (header["width"], header["layers"], header["positions"]) == (32, 6, 512)
