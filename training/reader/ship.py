"""The files that ship: the student's encoder, its outputs, its vocabulary, the decision."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from .corpus import FOLDS, Corpus, new_reader
from .decision import examples_of, learn
from .export import prune, pruned, write_onnx, write_outputs
from .fit import load
from .heads import Heads
from .network import SPARE, keep_layers, read_tokenizer, weights_folder
from .report import read_margins
from .student import LAYERS

#: Pieces of the vocabulary that ships.
VOCABULARY = 12_000
MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", *SPARE.values())


def ship(work: Path, corpus: Corpus, heads: Heads, answers: Mapping[str, Mapping[str, str]]) -> None:
    """Writes `work/ship/`: model.onnx, outputs.json, vocabulary.txt, decision.json."""
    folder = work / "ship"
    folder.mkdir(parents=True, exist_ok=True)
    student = new_reader(heads)
    keep_layers(student.encoder, LAYERS)
    load(student, work / "student")
    student.eval()
    tokenizer = read_tokenizer(weights_folder())
    pieces = tokenizer.convert_ids_to_tokens(list(range(len(tokenizer))))
    counts = np.zeros(len(pieces), int)
    for windows in corpus.windows:
        for window in windows:
            np.add.at(counts, window.ids, 1)
    vocabulary = pruned(pieces, counts.tolist(), VOCABULARY, MARKS)
    prune(student.encoder, vocabulary)
    write_onnx(student.encoder, folder / "model.onnx")
    write_outputs(student, heads.names, folder / "outputs.json")
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary.pieces) + "\n")
    margins = read_margins([work / f"student-{part}" / "margins.npz" for part in range(FOLDS)])
    decision = learn(examples_of(margins, answers, heads), heads)
    (folder / "decision.json").write_text(json.dumps(decision.as_json(), separators=(",", ":")) + "\n")
