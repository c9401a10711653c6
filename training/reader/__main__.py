"""python -m reader STAGE: the reader's training, whole or by stages, each resumable (training/README.md)."""

import argparse
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch

from .corpus import FOLDS, Corpus, new_reader, read_corpus, recut
from .export import Vocabulary, prune
from .fit import load
from .fixture import write_encoder_fixture, write_fixture
from .heads import Heads, read_asked, read_codes
from .margins_file import read_margins, write_margins_file
from .network import Reader, weights_folder
from .pack import read_packed, write_packed
from .pieces import Pieces, read_vocabulary
from .ship import ship, shipped_vocabulary
from .slim import shaped
from .student import teach_student
from .teach import teach_common, teach_part, teach_slim, write_margins
from .texts import HERE, read_later_passages, read_own_policies, read_passages, read_policies, read_unlabelled

ROOT = HERE.parent
KEPT = HERE / "kept"


@dataclass
class Work:
    """What the stages share: folders, and the texts, read once."""

    folder: Path
    shared: Path
    sentences: Path

    @cached_property
    def heads(self) -> Heads:
        return Heads(read_codes(), read_asked())

    @cached_property
    def corpus(self) -> Corpus:
        texts = read_policies(self.sentences, self.shared / "gold") + read_passages() + read_own_policies()
        # In this order: the numbers of texts that were read before stay what they were.
        return read_corpus(texts + read_unlabelled(self.folder / "unlabelled") + read_later_passages(), self.pieces)

    @cached_property
    def pieces(self) -> Pieces:
        return Pieces(read_vocabulary(weights_folder()))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary that ships, chosen once: texts that are added later are spelt in it."""
        path = self.folder / "vocab.txt"
        if not path.exists():
            path.write_text("\n".join(shipped_vocabulary(self.corpus, self.pieces).pieces) + "\n", encoding="utf-8")
        numbers = {piece: number for number, piece in enumerate(self.pieces.vocabulary)}
        pieces = read_vocabulary(self.folder)
        return Vocabulary(pieces, [numbers[piece] for piece in pieces])

    @cached_property
    def shipped(self) -> Corpus:
        """The texts in the pieces of the vocabulary that ships."""
        return recut(self.corpus, Pieces(self.vocabulary.pieces))

    def slim_reader(self) -> Reader:
        return shaped(self.heads, self.vocabulary)


def cut(work: Work) -> None:
    """Labelled policies, and those of the corpus without labels, cut as the extension cuts them today."""
    command = ["npx", "tsx", "training/labels/main.ts"]
    subprocess.run([*command, "sentences", "--out", str(work.sentences)], cwd=ROOT, check=True)
    subprocess.run([*command, "unlabelled", "--out", str(work.folder / "unlabelled")], cwd=ROOT, check=True)


def common(work: Work) -> None:
    teach_common(new_reader(work.heads), work.corpus, work.heads, work.folder)


def slim(work: Work) -> None:
    resumed = (work.folder / "slim" / "checkpoint.pt").exists()
    net = work.slim_reader() if resumed else new_reader(work.heads)
    if not resumed:
        load(net, work.folder / "common")
        prune(net.encoder, work.vocabulary)
    teach_slim(net, work.shipped, work.heads, work.folder)


def part(number: int) -> Callable[[Work], None]:
    def run(work: Work) -> None:
        teach_part(work.slim_reader(), work.shipped, work.heads, number, work.folder)

    return run


def margins(work: Work) -> None:
    """Margins of all policies with answers by the common beginning, as far as it is."""
    net = new_reader(work.heads)
    load(net, work.folder / "common")
    write_margins(net, work.corpus, work.corpus.judged(), work.heads, work.folder / "common" / "margins.npz")


def student(work: Work) -> None:
    teach_student(work.slim_reader, work.shipped, work.heads, work.folder)


def export(work: Work) -> None:
    ship(work.slim_reader(), work.folder / "student", work.folder / "ship", work.vocabulary, work.heads)


def keep(work: Work) -> None:
    """Into training/kept: what would be dear to train again, small enough for the repository."""
    trained = new_reader(work.heads)
    load(trained, work.folder / "common")
    write_packed(trained, new_reader(work.heads), KEPT / "common.npz")


def take_up(work: Work) -> None:
    """Out of training/kept: the weights of the common beginning, for an empty work folder."""
    net = new_reader(work.heads)
    read_packed(net, KEPT / "common.npz")
    (work.folder / "common").mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), work.folder / "common" / "weights.pt")


def margins_of_parts(work: Work) -> None:
    """What `npm run train` learns the decision from: margins of the parts' nets, each of what it has not seen."""
    paths = [work.folder / f"part-{number}" / "margins.npz" for number in range(FOLDS)]
    write_margins_file(KEPT / "margins-of-parts.gz", read_margins(paths), work.corpus.parts, work.heads.names)


def fixture(work: Work) -> None:
    """What the tests of lib/reading compare with."""
    own = read_corpus(read_passages() + read_own_policies(), work.pieces)
    write_fixture(own, work.pieces)
    write_encoder_fixture()


STAGES: dict[str, Callable[[Work], None]] = {
    "cut": cut,
    "common": common,
    "slim": slim,
    **{f"part-{number}": part(number) for number in range(FOLDS)},
    "student": student,
    "export": export,
}

#: What `all` leaves out.
BESIDE: dict[str, Callable[[Work], None]] = {
    "margins": margins,
    "keep": keep,
    "take-up": take_up,
    "margins-of-parts": margins_of_parts,
    "fixture": fixture,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stages", nargs="+", choices=["all", *STAGES, *BESIDE], metavar="STAGE")
    parser.add_argument("--work", type=Path, required=True, help="folder of checkpoints and results, kept between runs")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder of gold answers and corpus")
    parser.add_argument("--sentences", type=Path, help="labelled sentences (default: what the stage `cut` writes)")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
    work = Work(args.work.resolve(), args.shared.resolve(), (args.sentences or args.work / "sentences").resolve())
    for stage in STAGES if "all" in args.stages else args.stages:
        print(f"stage {stage}", flush=True)
        (STAGES | BESIDE)[stage](work)


if __name__ == "__main__":
    main()
