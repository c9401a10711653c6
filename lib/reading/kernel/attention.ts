/** Attention of one head: what each piece takes from which other pieces. */
import { exp, larger, largestOf, rounded, sumOf } from './functions';
import { COLUMNS, multipleOf, multiply, PLAIN, ROWS } from './matrix';
import { take } from './memory';
import { packColumns, packRows, placeOf, storePairs } from './packing';

/** Of queries and keys: 32 products of two such numbers stay below 2^31. */
const LIMIT: f32 = 8191;
/** Of what is weighed, and of the weights, which add up to this for each piece, and what rounding adds: far from 2^16. */
const WHOLE: f32 = 32767;

let queries: usize = 0;
let queryScales: usize = 0;
let keys: usize = 0;
let keyScales: usize = 0;
let values: usize = 0;
let valueScales: usize = 0;
let scores: usize = 0;
let weights: usize = 0;
let weightScales: usize = 0;
/** Zeros: products of attention have no bias. */
let nothing: usize = 0;

/** Sets aside what a head needs for up to `rows` pieces (a multiple of 8) and `depth` numbers for each. */
export function takeRoom(rows: i32, depth: i32): void {
  queries = take(rows * depth * 2);
  queryScales = take(rows * 4);
  keys = take(rows * depth * 2);
  keyScales = take(rows * 4);
  values = take(rows * depth * 2);
  valueScales = take(depth * 4);
  scores = take(rows * rows * 4);
  weights = take(rows * rows * 2);
  weightScales = take(rows * 4);
  nothing = take(max(rows, depth) * 4);
}

/**
 * In: queries (already divided by the root of `depth`), keys and values of one head: `count` rows of `depth` numbers,
 * `stride` apart. Out: the values, weighed, at `out`, `stride` apart.
 */
export function attend(query: usize, key: usize, value: usize, count: i32, depth: i32, stride: i32, out: usize): void {
  const rows = multipleOf(ROWS, count);
  const columns = multipleOf(COLUMNS, count);
  packRows(query, stride, count, depth, ROWS, LIMIT, queries, queryScales);
  packRows(key, stride, count, depth, COLUMNS, LIMIT, keys, keyScales);
  packColumns(value, stride, count, columns, depth, WHOLE, values, valueScales);
  multiply<i16>(queries, keys, rows, depth, columns, queryScales, keyScales, nothing, scores, columns, PLAIN);
  for (let row = 0; row < rows; row++) {
    weigh(scores + ((row * columns) << 2), count, columns, placeOf(weights, row, columns, ROWS));
    store<f32>(weightScales + (row << 2), 1 / WHOLE);
  }
  multiply<i16>(weights, values, rows, columns, depth, weightScales, valueScales, nothing, out, stride, PLAIN);
}

/** Softmax over the first `count` of a row of scores, packed at `out`; what is beyond weighs e^-87, which rounds to 0. */
function weigh(scores: usize, count: i32, columns: i32, out: usize): void {
  for (let at = count; at < columns; at++) store<f32>(scores + (at << 2), -Infinity);
  let largest = f32x4.splat(-Infinity);
  for (let at = 0; at < columns; at += 4) largest = larger(largest, v128.load(scores + (at << 2)));
  const most = f32x4.splat(largestOf(largest));
  let sum = f32x4.splat(0);
  for (let at = 0; at < columns; at += 4) {
    const e = exp(f32x4.sub(v128.load(scores + (at << 2)), most));
    sum = f32x4.add(sum, e);
    v128.store(scores + (at << 2), e);
  }
  const factor = f32x4.splat(WHOLE / sumOf(sum));
  for (let at = 0; at < columns; at += 8) {
    const four = rounded(v128.load(scores + (at << 2)), factor);
    const next = rounded(v128.load(scores + (at << 2), 16), factor);
    storePairs(out, ROWS << 2, i16x8.narrow_i32x4_s(four, next));
    out += ROWS << 4;
  }
}
