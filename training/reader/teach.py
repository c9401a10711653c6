"""The teachers: a common beginning on what no part of the cross-validation judges, then one model for each part."""

from collections.abc import Sequence
from pathlib import Path

from .arrays import write_arrays
from .corpus import EVERY, Corpus
from .fit import Recipe, fit, label_loss, load, margins_of
from .heads import Heads
from .network import Reader

#: Two cores give few passes, so what all models may see is read for all of them at once.
COMMON = Recipe(passes=2, rate=3e-4, last=1e-4, seed=1)
PART = Recipe(passes=2, rate=1.5e-4, last=0.0, seed=2)


def teach_common(net: Reader, corpus: Corpus, heads: Heads, work: Path, recipe: Recipe = COMMON) -> None:
    """The beginning of every teacher: corpus policies that share a group with none that is judged, and passages.

    It has seen no gold policy and no whole policy of our own wording, so its margins of all of them are honest.
    """
    numbers = corpus.where(lambda text, part: part == EVERY and text.origin in ("corpus", "passage"))
    folder = work / "common"
    _teach(net, corpus, numbers, corpus.judged(), heads, recipe, folder)


def teach_part(net: Reader, corpus: Corpus, heads: Heads, part: int, work: Path, recipe: Recipe = PART) -> None:
    """A teacher that has not seen the policies of one part: begins as the common one and reads all others."""
    numbers = corpus.where(lambda text, own: own != part and text.origin != "unlabelled")
    load(net, work / "common")
    _teach(net, corpus, numbers, corpus.judged(part), heads, recipe, work / f"part-{part}")


def write_margins(net: Reader, corpus: Corpus, numbers: Sequence[int], heads: Heads, path: Path) -> None:
    """Log-odds of texts, by id, half precision, compressed."""
    odds = {corpus.texts[n].id: margins_of(net, corpus.windows[n], corpus.pad, len(heads)) for n in numbers}
    write_arrays(path, odds)


def _teach(
    net: Reader,
    corpus: Corpus,
    numbers: Sequence[int],
    judged: Sequence[int],
    heads: Heads,
    recipe: Recipe,
    folder: Path,
) -> None:
    """Trains on texts, and after each pass writes the margins of others."""
    targets = {n: heads.all_targets([s.labels for s in corpus.texts[n].sentences]) for n in numbers}
    windows = [(n, window) for n in numbers for window in corpus.windows[n]]
    spoken = [any(corpus.texts[n].sentences[span.sentence].labels for span in window.spans) for n, window in windows]
    pieces = sum(len(window.ids) for _, window in windows)
    print(f"{folder.name}: {len(numbers)} texts, {len(windows)} windows, {pieces} pieces", flush=True)

    def judge(_: int) -> None:
        write_margins(net, corpus, judged, heads, folder / "margins.npz")

    fit(net, windows, spoken, corpus.pad, label_loss(targets), recipe, folder, after_pass=judge)
