/** Multinomial logistic regression with an L2 penalty over dense rows, by accelerated full-batch gradient descent. */

export interface Softmax {
  /** One list for each class: a weight for each feature, the bias last. */
  weights: number[][];
}

/** In: standardised rows, the class of each, how much each counts. Out: the weights. Deterministic. */
export function trainSoftmax(
  rows: readonly number[][],
  classes: readonly number[],
  count: number,
  l2: number,
  importance?: readonly number[],
  iterations = 300,
): Softmax {
  const width = (rows[0]?.length ?? 0) + 1;
  const total = importance ? importance.reduce((a, b) => a + b, 0) : rows.length;
  let weights = zeros(count, width);
  let ahead = zeros(count, width);
  const largest = Math.max(1, ...rows.map((row) => row.reduce((sum, v) => sum + v * v, 1)));
  const mean = rows.reduce((sum, row) => sum + row.reduce((s, v) => s + v * v, 1), 0) / Math.max(1, rows.length);
  const rate = 1 / (0.5 * Math.min(largest, 6 * mean) + l2 / total);
  for (let step = 1; step <= iterations; step++) {
    const gradient = zeros(count, width);
    rows.forEach((row, i) => {
      const share = probabilitiesOf({ weights: ahead }, row);
      const w = (importance?.[i] ?? 1) / total;
      for (let c = 0; c < count; c++) {
        const error = w * ((share[c] as number) - (classes[i] === c ? 1 : 0));
        const g = gradient[c] as number[];
        for (let k = 0; k < row.length; k++) (g[k] as number) += error * (row[k] as number);
        (g[width - 1] as number) += error;
      }
    });
    const next = ahead.map((line, c) =>
      line.map((w, k) => w - rate * ((gradient[c]?.[k] ?? 0) + (k < width - 1 ? (l2 / total) * w : 0))),
    );
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((line, c) => line.map((w, k) => w + momentum * (w - (weights[c]?.[k] ?? 0))));
    weights = next;
  }
  return { weights };
}

/** The probability of each class for one row. */
export function probabilitiesOf({ weights }: Softmax, row: readonly number[]): number[] {
  const scores = weights.map((line) =>
    line.reduce((sum, w, k) => sum + w * (k < row.length ? (row[k] as number) : 1), 0),
  );
  const top = Math.max(...scores);
  const exps = scores.map((s) => Math.exp(s - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / sum);
}

const zeros = (lines: number, width: number): number[][] =>
  Array.from({ length: lines }, () => new Array<number>(width).fill(0));
