/** Ridge regression whose coefficients have lower bounds, by coordinate descent: small, and the same on every run. */

/** Passes over all coefficients; it has long settled by then. */
const PASSES = 400;

/**
 * In: rows, targets, the ridge, and the least value of each coefficient. Out: the coefficients and the constant, which is
 * not penalised.
 */
export function boundedRidge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge: number,
  least: readonly number[],
): { coefficients: number[]; constant: number } {
  const count = least.length;
  const means = Array.from({ length: count }, (_, k) => mean(rows.map((row) => row[k] ?? 0)));
  const columns = means.map((m, k) => rows.map((row) => (row[k] ?? 0) - m));
  const squares = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  const middle = mean(targets);
  const coefficients = [...least];
  const left = targets.map(
    (target, at) => target - middle - columns.reduce((sum, column, k) => sum + (column[at] ?? 0) * (least[k] ?? 0), 0),
  );
  for (let pass = 0; pass < PASSES; pass++)
    for (const [k, column] of columns.entries()) {
      const now = coefficients[k] ?? 0;
      const pull = column.reduce((sum, value, at) => sum + value * (left[at] ?? 0), 0);
      const best = (pull + (squares[k] ?? 0) * now) / ((squares[k] ?? 0) + ridge);
      const next = Math.max(least[k] ?? 0, best);
      if (next === now) continue;
      coefficients[k] = next;
      for (const [at, value] of column.entries()) left[at] = (left[at] ?? 0) - value * (next - now);
    }
  const constant = middle - coefficients.reduce((sum, value, k) => sum + value * (means[k] ?? 0), 0);
  return { coefficients, constant };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
