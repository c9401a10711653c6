/** Numbers of single precision made 16 bits each, in the order in which `matrix.ts` reads them. */
import { larger, largestOf, rounded } from './functions';
import { COLUMNS, multipleOf } from './matrix';

/** What is smaller counts for nothing. */
const LEAST: f32 = 1e-30;

/**
 * Packs rows, each with a scale of its own: `group` rows by 2 numbers. In: `rows` rows of `depth` numbers (a multiple
 * of 8), `stride` numbers apart; the largest of a row becomes `limit`. Out: numbers at `out`, scales (f32) at `scales`;
 * rows up to the next multiple of `group` are 0.
 */
export function packRows(
  values: usize,
  stride: i32,
  rows: i32,
  depth: i32,
  group: i32,
  limit: f32,
  out: usize,
  scales: usize,
): void {
  const step = group << 2;
  for (let row = 0; row < rows; row++) {
    const from = values + ((row * stride) << 2);
    let largest = f32x4.splat(0);
    for (let at = 0; at < depth; at += 4) largest = larger(largest, f32x4.abs(v128.load(from + (at << 2))));
    const most = largestOf(largest);
    // A row of next to nothing is one of nothing: its factor would be infinite.
    const any = most > LEAST;
    store<f32>(scales + (row << 2), any ? most / limit : 0);
    const factor = f32x4.splat(any ? limit / most : 0);
    let to = placeOf(out, row, depth, group);
    for (let at = 0; at < depth; at += 8) {
      const four = rounded(v128.load(from + (at << 2)), factor);
      const next = rounded(v128.load(from + (at << 2), 16), factor);
      storePairs(to, step, i16x8.narrow_i32x4_s(four, next));
      to += step << 2;
    }
  }
  const padded = multipleOf(group, rows);
  for (let row = rows; row < padded; row++) {
    store<f32>(scales + (row << 2), 0);
    let to = placeOf(out, row, depth, group);
    for (let at = 0; at < depth; at += 2) {
      store<i32>(to, 0);
      to += step;
    }
  }
}

/**
 * Packs the columns of rows that lie below each other, each column with a scale of its own, to be multiplied from the
 * right. In: `rows` rows of `columns` numbers (a multiple of 8), `stride` numbers apart; `depth`, to which rows of 0
 * fill up, is a multiple of 2. Out: as of `packRows`.
 */
export function packColumns(
  values: usize,
  stride: i32,
  rows: i32,
  depth: i32,
  columns: i32,
  limit: f32,
  out: usize,
  scales: usize,
): void {
  const rowStep = stride << 2;
  for (let column = 0; column < columns; column += COLUMNS) {
    const from = values + (column << 2);
    let most0 = f32x4.splat(0);
    let most1 = f32x4.splat(0);
    for (let row = 0, at = from; row < rows; row++, at += rowStep) {
      most0 = larger(most0, f32x4.abs(v128.load(at)));
      most1 = larger(most1, f32x4.abs(v128.load(at, 16)));
    }
    const bound = f32x4.splat(limit);
    v128.store(scales + (column << 2), f32x4.div(most0, bound));
    v128.store(scales + (column << 2), f32x4.div(most1, bound), 16);
    // A column of 0 stays one.
    const least = f32x4.splat(LEAST);
    const factor0 = f32x4.div(bound, larger(most0, least));
    const factor1 = f32x4.div(bound, larger(most1, least));
    for (let row = 0, at = from; row < depth; row += 2, at += rowStep << 1) {
      const upper = row < rows ? eightOf(at, factor0, factor1) : i16x8.splat(0);
      const lower = row + 1 < rows ? eightOf(at + rowStep, factor0, factor1) : i16x8.splat(0);
      v128.store(out, i16x8.shuffle(upper, lower, 0, 8, 1, 9, 2, 10, 3, 11));
      v128.store(out, i16x8.shuffle(upper, lower, 4, 12, 5, 13, 6, 14, 7, 15), 16);
      out += 32;
    }
  }
}

/** Where a packed row begins. */
@inline
export function placeOf(out: usize, row: i32, depth: i32, group: i32): usize {
  return out + (((row / group) * depth * group) << 1) + ((row % group) << 2);
}

/** Keeps eight numbers of a row as four pairs, `step` bytes apart. */
@inline
export function storePairs(to: usize, step: usize, eight: v128): void {
  v128.store_lane<i32>(to, eight, 0);
  v128.store_lane<i32>(to + step, eight, 1);
  v128.store_lane<i32>(to + step * 2, eight, 2);
  v128.store_lane<i32>(to + step * 3, eight, 3);
}

@inline
function eightOf(at: usize, factor0: v128, factor1: v128): v128 {
  return i16x8.narrow_i32x4_s(rounded(v128.load(at), factor0), rounded(v128.load(at, 16), factor1));
}
