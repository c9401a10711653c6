"""Training by labels: a common beginning on what no part of the cross-validation judges, its slim shape, the parts."""

from collections.abc import Callable, Sequence
from pathlib import Path

from .arrays import write_arrays
from .corpus import EVERY, Corpus
from .fit import Recipe, fit, label_loss, load, margins_of
from .heads import Heads
from .network import Reader
from .slim import slimmed

#: Two cores give few passes, so what all nets may see is read for all of them at once.
COMMON = Recipe(passes=2, rate=3e-4, last=1e-4, seed=1)
#: One pass heals what cutting the inner neurons cost.
SLIM = Recipe(passes=1, rate=2e-4, last=1e-4, seed=4)
#: A part's net reads what it has not seen whole, and what the common beginning has seen by halves.
PART = Recipe(passes=2, rate=1.5e-4, last=0.0, again=0.5, seed=2)
#: Texts by whose activations inner neurons are chosen.
SAMPLE = 60


def of_common(corpus: Corpus) -> list[int]:
    """The texts of the common beginning: corpus policies that share a group with none that is judged, and passages.

    None is a gold policy or a whole policy of our own wording, so its nets' margins of all of them are honest.
    """
    return corpus.where(lambda text, part: part == EVERY and text.origin in ("corpus", "passage"))


def teach_common(net: Reader, corpus: Corpus, heads: Heads, work: Path, recipe: Recipe = COMMON) -> None:
    """The beginning of every net, six whole layers."""
    teach(net, corpus, of_common(corpus), set(), corpus.judged(), heads, recipe, work / "common")


def teach_slim(
    net: Reader,
    corpus: Corpus,
    heads: Heads,
    work: Path,
    recipe: Recipe = SLIM,
    cut: Callable[[Reader, Corpus, Sequence[int]], Reader] = slimmed,
) -> None:
    """The common beginning in the shape that ships. In: the net of `common`, already over the shipped vocabulary."""
    numbers = of_common(corpus)
    if not (work / "slim" / "checkpoint.pt").exists():
        step = max(1, len(numbers) // SAMPLE)
        cut(net, corpus, numbers[::step])
    teach(net, corpus, numbers, set(), corpus.judged(), heads, recipe, work / "slim")


def teach_part(net: Reader, corpus: Corpus, heads: Heads, part: int, work: Path, recipe: Recipe = PART) -> None:
    """A net that has not seen the policies of one part: begins as the slim one and reads all others."""
    numbers = corpus.where(lambda text, own: own != part and text.origin not in ("unlabelled", "later"))
    load(net, work / "slim")
    teach(net, corpus, numbers, set(of_common(corpus)), corpus.judged(part), heads, recipe, work / f"part-{part}")


def write_margins(net: Reader, corpus: Corpus, numbers: Sequence[int], heads: Heads, path: Path) -> None:
    """Log-odds of texts, by id, half precision, compressed."""
    odds = {corpus.texts[n].id: margins_of(net, corpus.windows[n], corpus.pad, len(heads)) for n in numbers}
    write_arrays(path, odds)


def teach(
    net: Reader,
    corpus: Corpus,
    numbers: Sequence[int],
    known: set[int],
    judged: Sequence[int],
    heads: Heads,
    recipe: Recipe,
    folder: Path,
) -> None:
    """Trains on texts, some known from an earlier stage, and after each pass writes the margins of others."""
    texts = {n: corpus.texts[n] for n in numbers}
    targets = {n: heads.all_targets([s.labels for s in text.sentences], text.asked) for n, text in texts.items()}
    windows = [(n, window) for n in numbers for window in corpus.windows[n]]
    shares = [
        (recipe.again if n in known else 1.0)
        * (1.0 if any(corpus.texts[n].sentences[span.sentence].labels for span in window.spans) else recipe.silent)
        for n, window in windows
    ]
    pieces = sum(len(window.ids) for _, window in windows)
    print(f"{folder.name}: {len(numbers)} texts, {len(windows)} windows, {pieces} pieces", flush=True)

    def judge(_: int) -> None:
        if judged:
            write_margins(net, corpus, judged, heads, folder / "margins.npz")

    fit(net, windows, shares, corpus.pad, label_loss(targets, heads.weights), recipe, folder, after_pass=judge)
