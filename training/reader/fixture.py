"""What lib/reading must do exactly as this package does: texts of our own wording with their pieces and windows."""

import base64
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .corpus import Corpus
from .export import pruned, write_model
from .network import untrained
from .pieces import MARKS, Pieces
from .windows import windows_of

READING = Path(__file__).parents[2] / "lib" / "reading"
FILE = READING / "reading.fixture.json"
ENCODER_FILE = READING / "encoder.fixture.json"

#: Few enough pieces that many words are cut.
VOCABULARY = 1_200
#: One passage in so many, and how many whole policies.
EVERY, POLICIES = 100, 2
#: What no passage has.
ODD = [
    "",
    " \t\n ",
    "CAF\u00c9 na\u00efve cafe\u0301 \u0130stanbul \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 STRASSE stra\u00dfe",
    "We\u00a0sell\u200byour\u00addata\ufeff.",
    "one\u2028two\u2029three\u000bfour\u000cfive\u0085six",
    "[SEP] [CLS] [unused1] ##data",
    "\u6211\u5011 sell \u304b\u306a \ud55c\uae00 \U00020000",
    "\U0001f600 emoji \u26a0\ufe0f \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "a_b-c/d\\e|f~g`h^i$j+k<l=m>n@o#p%q&r*s",
    "\u201cquoted\u201d \u2014 dash \u2026 \u00a7 5 \u00ab so \u00bb \u2022 item \u20ac5 \u00b15 \u00bd",
    "x" * 100 + " " + "y" * 101 + " z",
    "https://example.org/privacy?a=1&b=2#c privacy@example.org +1 (555) 010-9999",
    "\u202eevil\u202c \ufffd \ue000 \x00 \x1f \x7f",
]


def write_fixture(corpus: Corpus, full: Pieces, path: Path = FILE) -> None:
    """Writes vocabulary, texts with their pieces, and policies with their windows."""
    chosen = [text for text in corpus.texts if text.origin == "passage"][::EVERY]
    texts = [*ODD, *(sentence.text for text in chosen for sentence in text.sentences)]
    policies = [text for text in corpus.texts if text.origin == "own"][:POLICIES]
    counts = np.zeros(len(full.vocabulary), int)
    for numbers in full.of([*texts, *(sentence.text for text in policies for sentence in text.sentences)]):
        np.add.at(counts, numbers, 1)
    pieces = Pieces(pruned(full.vocabulary, counts.tolist(), VOCABULARY, MARKS).pieces)
    # Ends of sentences one after the other make one that is too long.
    long = " ".join(sentence.text for sentence in policies[0].sentences)
    rows = [
        "{",
        f'"vocabulary": {as_json(pieces.vocabulary)},',
        '"texts": [',
        ",\n".join(as_json([text, numbers]) for text, numbers in zip(texts, pieces.of(texts), strict=True)),
        '],\n"policies": [',
    ]
    documents = []
    for policy in policies:
        sentences = [*policy.sentences[:20], *(s for s in policy.sentences[20:] if s.kind != "heading")]
        sentences.insert(7, type(sentences[0])(long, "paragraph", sentences[7].headings, ""))
        windows = windows_of(sentences, pieces.of, pieces.marks)
        documents.append(
            '{"sentences": '
            + as_json([[s.text, s.kind, s.headings, s.intro] for s in sentences])
            + ',\n"windows": '
            + as_json([[w.ids, [[span.sentence, span.start, span.stop] for span in w.spans]] for w in windows])
            + "}"
        )
    path.write_text("\n".join([*rows, ",\n".join(documents), "]", "}"]) + "\n")


def write_encoder_fixture(path: Path = ENCODER_FILE) -> None:
    """Writes a small encoder drawn at random as it would ship, a window, and the states that it has here."""
    torch.manual_seed(0)
    encoder = untrained(width=64, layers=2, vocabulary=60, inner=40).eval()
    encoder.config.max_position_embeddings = 24
    with torch.no_grad():
        for module in encoder.modules():
            # Else attention would look everywhere alike, and nothing would reach the ends of the inner neurons.
            if isinstance(module, nn.Linear | nn.Embedding):
                module.weight.mul_(6)
            # Untrained ones are all 0 and 1: nothing would tell one from another.
            if isinstance(module, nn.Linear | nn.LayerNorm):
                module.bias.normal_(std=0.3)
            if isinstance(module, nn.LayerNorm):
                module.weight.normal_(mean=1, std=0.3)
    window = [(n * 7) % 60 for n in range(19)]
    with torch.no_grad():
        states = encoder(input_ids=torch.tensor([window])).last_hidden_state[0]
    file = path.with_suffix(".bin")
    write_model(encoder, file)
    model = base64.b64encode(file.read_bytes()).decode()
    file.unlink()
    numbers = [round(float(one), 5) for one in states.flatten()]
    path.write_text(json.dumps({"model": model, "window": window, "states": numbers}, separators=(",", ":")) + "\n")


def as_json(value: Sequence[object]) -> str:
    """Compact, and in ASCII: odd characters must not be lost on the way."""
    return json.dumps(value, separators=(",", ":"))
