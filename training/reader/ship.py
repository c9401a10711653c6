"""The files that ship: the student's encoder, its outputs, its vocabulary, the decision."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from .corpus import FOLDS, Corpus, new_reader
from .decision import examples_of, learn
from .export import Vocabulary, prune, pruned, write_onnx, write_outputs
from .fit import load
from .heads import Heads
from .pieces import MARKS, Pieces
from .report import read_margins
from .student import LAYERS

#: Pieces of the vocabulary that ships.
VOCABULARY = 12_000


def shipped_vocabulary(corpus: Corpus, pieces: Pieces) -> Vocabulary:
    """What of the vocabulary the texts use most."""
    counts = np.zeros(len(pieces.vocabulary), int)
    for windows in corpus.windows:
        for window in windows:
            np.add.at(counts, window.ids, 1)
    return pruned(pieces.vocabulary, counts.tolist(), VOCABULARY, MARKS)


def ship(work: Path, vocabulary: Vocabulary, heads: Heads, answers: Mapping[str, Mapping[str, str]]) -> None:
    """Writes `work/ship/`: model.onnx, outputs.json, vocab.txt, decision.json."""
    folder = work / "ship"
    folder.mkdir(parents=True, exist_ok=True)
    student = new_reader(heads, LAYERS)
    prune(student.encoder, vocabulary)
    load(student, work / "student")
    student.eval()
    write_onnx(student.encoder, folder / "model.onnx")
    write_outputs(student, heads.names, folder / "outputs.json")
    (folder / "vocab.txt").write_text("\n".join(vocabulary.pieces) + "\n", encoding="utf-8")
    margins = read_margins([work / f"student-{part}" / "margins.npz" for part in range(FOLDS)])
    decision = learn(examples_of(margins, answers, heads), heads)
    (folder / "decision.json").write_text(json.dumps(decision.as_json(), separators=(",", ":")) + "\n")
