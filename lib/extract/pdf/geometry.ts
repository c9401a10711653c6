/** Places in a PDF (ISO 32000-2, 8.3): matrices of six numbers, boxes as left, bottom, right, top. */

export type Matrix = readonly [number, number, number, number, number, number];
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** First `inner`, then `outer`. What `inner` lacks is as in the matrix that changes nothing. */
export function times([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The quarters by which a matrix turns; null: what is a rectangle is none any more. */
export function turn([a, b, c, d]: Matrix): 'upright' | 'across' | null {
  const size = 1e-4 * Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  if (Math.abs(b) <= size && Math.abs(c) <= size) return 'upright';
  return Math.abs(a) <= size && Math.abs(d) <= size ? 'across' : null;
}

/** The box around a box that a matrix has moved. */
export function onPage(matrix: Matrix, [l = 0, b = 0, r = 0, t = 0]: readonly number[]): Box {
  const corners = [apply(matrix, l, b), apply(matrix, r, b), apply(matrix, l, t), apply(matrix, r, t)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** What two boxes share; empty when its right is left of its left. */
export const meet = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const holds = ([left, bottom, right, top]: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= bottom && y <= top;

/** Four corners and nothing else; pdf.js writes 0 before where a path begins, 1 before where a line goes, 3 to close. */
export function isRectangle(path: readonly number[]): boolean {
  const [m, x0, y0, l1, x1, y1, l2, x2, y2, l3, x3, y3, ...rest] = path;
  if (m !== 0 || l1 !== 1 || l2 !== 1 || l3 !== 1) return false;
  if (rest.some((value, i) => !(value === 3 && i === rest.length - 1) && !(rest.length >= 3 && isBack(rest, x0, y0))))
    return false;
  return (x0 === x1 && y1 === y2 && x2 === x3 && y3 === y0) || (y0 === y1 && x1 === x2 && y2 === y3 && x3 === x0);
}

const isBack = ([l, x, y, end, more]: readonly number[], x0?: number, y0?: number): boolean =>
  l === 1 && x === x0 && y === y0 && (end === undefined || end === 3) && more === undefined;
