/** How sure a share is. */

/** The 97.5th percentile of the normal distribution: two sides of 2.5 % leave 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's 95 % interval of a share (Wilson 1927): near 0 and 1 and for few cases it holds what it says, which the
 * textbook's p ± 1.96 √(p(1−p)/n) does not.
 * In: how many of how many. Out: shares, 0 to 1; 0 to 1 when there are none.
 */
export function wilson(some: number, all: number): Interval {
  if (all === 0) return { low: 0, high: 1 };
  const share = some / all;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * all)) / (1 + z2 / all);
  const half = (Z / (1 + z2 / all)) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all));
  // At both ends the formula gives exactly 0 or 1, but for rounding.
  return { low: some === 0 ? 0 : middle - half, high: some === all ? 1 : middle + half };
}
