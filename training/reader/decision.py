"""From the margins of a policy's sentences to the answer of each item, learnt from policies with answers.

For each answer a few features of its margins over the sentences, for silence a few of all answers' together; a
conditional logit over answers and silence. Weights are shared by all items; each item
deviates a little and has its own biases.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from .heads import SCOPES, Heads

Array = npt.NDArray[np.float64]

SILENT = "not-stated"
#: What is learnt for an answer: each number's place in a row of features.
FEATURES = ("highest", "mean-of-3", "log-expected", "any-likely", "log-likely", "any-sure", "highest-probability")
#: A margin lower than this says no more than this; and what stands for a sentence that isn't there.
FLOOR = -8.0
SURE = 0.85

#: Penalties on the square of weights: shared ones, and an item's deviations and biases.
SHARED, OWN = 0.01, 1.5


def features_of(margins: npt.NDArray[np.floating], heads: Heads, item: str) -> Array:
    """(answers + silence) by FEATURES. In: a policy's log-odds, sentences by outputs.

    A sentence counts the less, the likelier it holds for others only.
    """
    others = margins[:, heads.names.index(SCOPES["@o"])].astype(np.float64)
    odds = margins[:, heads.of_item(item)].astype(np.float64) - np.logaddexp(0, others)[:, None]
    odds = np.maximum(odds, FLOOR)
    chance = 1 / (1 + np.exp(-odds))
    top = -np.sort(-odds, axis=0)[:3]
    top = np.concatenate([top, np.full((3 - len(top), odds.shape[1]), FLOOR)])
    expected = -np.log1p(-np.minimum(chance, 0.999)).sum(0)
    likely = (chance > 0.5).sum(0)
    best = chance.max(0, initial=0)
    answers = np.stack(
        [
            top[0],
            top.mean(0),
            np.log(expected + 1e-3),
            likely > 0,
            np.log1p(likely),
            best > SURE,
            best,
        ],
        axis=1,
    ).astype(np.float64)
    silence = np.zeros((1, len(FEATURES)))
    silence[0, [0, 2, 6]] = answers[:, [0, 2, 6]].max(0)
    return np.concatenate([answers, silence])


@dataclass(frozen=True)
class Example:
    """A policy's right answer to an item, as the place among answers and silence."""

    policy: str
    item: str
    features: Array
    right: int
    weight: float = 1.0


@dataclass(frozen=True)
class Decision:
    """What is learnt. For each item: weights of an answer's features, of silence's, and a bias for each."""

    weights: dict[str, Array]
    silence: dict[str, Array]
    biases: dict[str, Array]

    def probabilities(self, item: str, features: Array) -> Array:
        """Of each answer, silence last."""
        scores = features @ self.weights[item]
        scores[-1] = features[-1] @ self.silence[item]
        scores = scores + self.biases[item]
        chances = np.exp(scores - scores.max())
        return chances / chances.sum()

    def as_json(self) -> dict[str, dict[str, list[float]]]:
        parts = {"weights": self.weights, "silence": self.silence, "biases": self.biases}
        return {
            item: {name: [round(float(x), 4) for x in part[item]] for name, part in parts.items()}
            for item in self.weights
        }


def examples_of(
    margins: Mapping[str, npt.NDArray[np.floating]], answers: Mapping[str, Mapping[str, str]], heads: Heads
) -> list[Example]:
    """One example for each policy that has both and each item; answers that no output stands for are left out."""
    examples = []
    for policy in sorted(margins.keys() & answers.keys()):
        for item, known in heads.items.items():
            options = [*known, SILENT]
            if answers[policy][item] in options:
                features = features_of(margins[policy], heads, item)
                examples.append(Example(policy, item, features, options.index(answers[policy][item])))
    return examples


def learn(examples: Sequence[Example], heads: Heads) -> Decision:
    """Fits the decision; the same for the same examples."""
    size = len(FEATURES)
    items = {item: [one for one in examples if one.item == item] for item in heads.items}
    scale = np.concatenate([one.features for one in examples]).std(0) + 1e-6
    rows = {
        item: (
            np.stack([one.features for one in own]) / scale,
            np.array([one.right for one in own]),
            np.array([one.weight for one in own]),
        )
        for item, own in items.items()
        if own
    }
    places, total = {}, 2 * size
    for item, answers in heads.items.items():
        places[item] = total
        total += 2 * size + len(answers) + 1

    def parts(theta: Array, item: str) -> tuple[Array, Array, Array]:
        at = places[item]
        biases = theta[at + 2 * size : at + 2 * size + len(heads.items[item]) + 1]
        return theta[:size] + theta[at : at + size], theta[size : 2 * size] + theta[at + size : at + 2 * size], biases

    def loss(theta: Array) -> tuple[float, Array]:
        slope = np.zeros_like(theta)
        lost = 0.0
        for item, (x, right, weight) in rows.items():
            weights, silence, biases = parts(theta, item)
            scores = x @ weights
            scores[:, -1] = x[:, -1] @ silence
            scores += biases
            scores -= scores.max(1, keepdims=True)
            chances = np.exp(scores)
            chances /= chances.sum(1, keepdims=True)
            each = np.arange(len(right))
            lost -= float((weight * np.log(chances[each, right] + 1e-12)).sum())
            error = chances.copy()
            error[each, right] -= 1
            error *= weight[:, None]
            of_answers = np.einsum("na,naf->f", error[:, :-1], x[:, :-1])
            of_silence = error[:, -1] @ x[:, -1]
            at = places[item]
            slope[:size] += of_answers
            slope[size : 2 * size] += of_silence
            slope[at : at + size] += of_answers
            slope[at + size : at + 2 * size] += of_silence
            slope[at + 2 * size : at + 2 * size + error.shape[1]] += error.sum(0)
        shared, own = theta[: 2 * size], theta[2 * size :]
        slope[: 2 * size] += 2 * SHARED * shared
        slope[2 * size :] += 2 * OWN * own
        return lost + SHARED * float(shared @ shared) + OWN * float(own @ own), slope

    theta = minimize(loss, np.zeros(total), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    learnt = {item: parts(theta, item) for item in heads.items}
    return Decision(
        {item: weights / scale for item, (weights, _, _) in learnt.items()},
        {item: silence / scale for item, (_, silence, _) in learnt.items()},
        {item: biases for item, (_, _, biases) in learnt.items()},
    )


def cross_validated(
    examples: Sequence[Example], parts: Mapping[str, int], heads: Heads
) -> dict[tuple[str, str], tuple[Array, int]]:
    """(policy, item) -> (probabilities, right), by a decision that has not seen the policy's part.

    With margins of models that have not seen the part either, nothing of a policy is known that decides it.
    """
    said = {}
    for part in sorted(set(parts.values())):
        decision = learn([one for one in examples if parts[one.policy] != part], heads)
        for one in examples:
            if parts[one.policy] == part:
                said[one.policy, one.item] = (decision.probabilities(one.item, one.features), one.right)
    return said
