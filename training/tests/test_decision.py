import numpy as np
import numpy.typing as npt

from reader.decision import FEATURES, SILENT, cross_validated, examples_of, features_of, learn

from .tiny import heads


def margins(*answers: str, sentences: int = 12, seed: int = 0) -> npt.NDArray[np.float32]:
    """A policy in which one sentence each states these outputs."""
    odds = np.random.default_rng(seed).normal(-5, 0.7, (sentences, len(heads()))).astype(np.float32)
    for at, answer in enumerate(answers):
        odds[at, heads().names.index(answer)] = 3
    return odds


def policies() -> tuple[dict[str, npt.NDArray[np.float32]], dict[str, dict[str, str]]]:
    odds, answers = {}, {}
    for n in range(36):
        sold, tracked = [("yes", SILENT), ("no", "yes"), (SILENT, "no")][n % 3]
        stated = [f"sells-data={sold}", f"third-party-trackers={tracked}"]
        odds[f"p{n}"] = margins(*[one for one in stated if SILENT not in one], seed=n)
        answers[f"p{n}"] = {"sells-data": sold, "third-party-trackers": tracked}
    return odds, answers


def test_one_strong_statement_decides_and_silence_is_an_answer() -> None:
    odds, answers = policies()
    examples = examples_of(odds, answers, heads())
    said = cross_validated(examples, {f"p{n}": n % 4 for n in range(36)}, heads())
    assert len(said) == 72
    assert all(int(chances.argmax()) == right for chances, right in said.values())
    assert all(abs(chances.sum() - 1) < 1e-9 for chances, _ in said.values())


def test_it_is_the_same_every_time() -> None:
    odds, answers = policies()
    examples = examples_of(odds, answers, heads())
    assert learn(examples, heads()).as_json() == learn(examples, heads()).as_json()


def test_what_holds_for_others_counts_for_little() -> None:
    stated = margins("sells-data=yes")
    for_others = stated.copy()
    for_others[0, heads().names.index("holds-for:others")] = 4
    column = FEATURES.index("highest")
    assert 2.9 < features_of(stated, heads(), "sells-data")[0, column] <= 3
    assert features_of(for_others, heads(), "sells-data")[0, column] < 0


def test_a_policy_of_one_sentence_has_features() -> None:
    rows = features_of(margins(sentences=1), heads(), "sells-data")
    assert rows.shape == (3, len(FEATURES))
    assert np.isfinite(rows).all()
