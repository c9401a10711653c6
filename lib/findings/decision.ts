/** Joins what the reader and the cues say into one answer for each item, with a calibrated probability. */

/** The learned weights, as they ship: shared by all items, and what each item departs from them. */
export interface DecisionWeights {
  shared: readonly number[];
  items: Readonly<Record<string, { weights: readonly number[]; biases: readonly number[] }>>;
}

type Numbers = ArrayLike<number>;

/** In: the rows of features of an item's answers (silence last) and the item's weights. Out: their probabilities. */
export function probabilitiesOf(
  rows: readonly (readonly number[])[],
  shared: Numbers,
  own: { weights: Numbers; biases: Numbers },
): number[] {
  const scores = rows.map((row, answer) =>
    row.reduce((sum, value, k) => sum + value * ((shared[k] ?? 0) + (own.weights[k] ?? 0)), own.biases[answer] ?? 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
