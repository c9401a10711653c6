/**
 * A linear classifier over sparse rows: L2-regularised squared-hinge SVM by dual coordinate descent
 * (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008; LIBLINEAR's solver 1).
 */
import { randomFrom } from '../lib/random';
import { shuffle } from './shuffle';

/** A row: parallel lists of feature index and value. */
export interface SparseRow {
  index: Int32Array;
  value: Float32Array;
}

interface SvmOptions {
  /** Cost of an error, for positives and for negatives. */
  costPositive: number;
  costNegative: number;
  epochs: number;
  seed: number;
}

/**
 * In: rows, which of them are positive, how much each counts (1 = fully), the number of features. Out: the weights, the
 * bias last.
 */
export function trainSvm(
  rows: readonly SparseRow[],
  positive: Uint8Array,
  importance: Float32Array,
  features: number,
  options: SvmOptions,
): Float32Array {
  const weights = new Float32Array(features + 1);
  const alpha = new Float64Array(rows.length);
  const norms = Float64Array.from(rows, ({ value }) => value.reduce((sum, v) => sum + v * v, 1));
  const order = Int32Array.from(rows, (_, i) => i);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      const weight = importance[i] ?? 0;
      if (!row || weight === 0) continue;
      const y = positive[i] ? 1 : -1;
      const diagonal = 1 / (2 * weight * (positive[i] ? options.costPositive : options.costNegative));
      const { index, value } = row;
      let margin = weights[features] ?? 0;
      for (let k = 0; k < index.length; k++) margin += (weights[index[k] as number] as number) * (value[k] as number);
      const before = alpha[i] as number;
      const gradient = y * margin - 1 + diagonal * before;
      const after = Math.max(0, before - gradient / ((norms[i] as number) + diagonal));
      const step = (after - before) * y;
      if (step === 0) continue;
      alpha[i] = after;
      for (let k = 0; k < index.length; k++) (weights[index[k] as number] as number) += step * (value[k] as number);
      (weights[features] as number) += step;
    }
  }
  return weights;
}
