/**
 * Products of matrices, 16 bits by 8 or 16, summed in 32. Both are packed so that one loop reads them in order: of the
 * left one 4 rows by 2 of their numbers, of the right one 8 columns by 2. `i32x4.dot_i16x8_s` multiplies and adds
 * pairs.
 */
import { gelu } from './functions';

/** Rows that are multiplied at once: what is on the left is padded to a multiple of them. */
export const ROWS: i32 = 4;
/** Columns that are multiplied at once. */
export const COLUMNS: i32 = 8;

/** The least multiple of `unit` that is not below `count`. */
export function multipleOf(unit: i32, count: i32): i32 {
  return ((count + unit - 1) / unit) * unit;
}

/** What becomes of a product before it is kept. */
export const PLAIN: i32 = 0;
export const GELU: i32 = 1;

/**
 * out[r][c] = left[r] · right[c] × rowScales[r] × columnScales[c] + bias[c]; `R` is i8 or i16, the right one's numbers.
 * `rows` is a multiple of 4, `columns` of 8, `depth` (the length of a row of the left one) of 2; `stride` is the length
 * of a row of `out`. All others than the two matrices are f32.
 */
export function multiply<R>(
  left: usize,
  right: usize,
  rows: i32,
  depth: i32,
  columns: i32,
  rowScales: usize,
  columnScales: usize,
  bias: usize,
  out: usize,
  stride: i32,
  then: i32,
): void {
  const leftStep = (depth * ROWS) << 1;
  const rightStep = depth * COLUMNS * sizeof<R>();
  for (let column = 0; column < columns; column += COLUMNS) {
    const scales0 = v128.load(columnScales + (column << 2));
    const scales1 = v128.load(columnScales + (column << 2), 16);
    const bias0 = v128.load(bias + (column << 2));
    const bias1 = v128.load(bias + (column << 2), 16);
    let from = left;
    for (let row = 0; row < rows; row += ROWS) {
      let a00 = i32x4.splat(0);
      let a01 = i32x4.splat(0);
      let a10 = i32x4.splat(0);
      let a11 = i32x4.splat(0);
      let a20 = i32x4.splat(0);
      let a21 = i32x4.splat(0);
      let a30 = i32x4.splat(0);
      let a31 = i32x4.splat(0);
      let pair = right;
      for (const end = from + leftStep; from < end; from += 16) {
        const right0 = eight<R>(pair);
        const right1 = eight<R>(pair + 8 * sizeof<R>());
        const left0 = v128.load_splat<i32>(from);
        a00 = i32x4.add(a00, i32x4.dot_i16x8_s(left0, right0));
        a01 = i32x4.add(a01, i32x4.dot_i16x8_s(left0, right1));
        const left1 = v128.load_splat<i32>(from, 4);
        a10 = i32x4.add(a10, i32x4.dot_i16x8_s(left1, right0));
        a11 = i32x4.add(a11, i32x4.dot_i16x8_s(left1, right1));
        const left2 = v128.load_splat<i32>(from, 8);
        a20 = i32x4.add(a20, i32x4.dot_i16x8_s(left2, right0));
        a21 = i32x4.add(a21, i32x4.dot_i16x8_s(left2, right1));
        const left3 = v128.load_splat<i32>(from, 12);
        a30 = i32x4.add(a30, i32x4.dot_i16x8_s(left3, right0));
        a31 = i32x4.add(a31, i32x4.dot_i16x8_s(left3, right1));
        pair += 16 * sizeof<R>();
      }
      const scales = rowScales + (row << 2);
      let to = out + ((row * stride + column) << 2);
      keep(to, scales, a00, a01, scales0, scales1, bias0, bias1, then);
      to += stride << 2;
      keep(to, scales + 4, a10, a11, scales0, scales1, bias0, bias1, then);
      to += stride << 2;
      keep(to, scales + 8, a20, a21, scales0, scales1, bias0, bias1, then);
      to += stride << 2;
      keep(to, scales + 12, a30, a31, scales0, scales1, bias0, bias1, then);
    }
    right += rightStep;
  }
}

/** Eight numbers as 16 bits each. */
@inline
function eight<R>(at: usize): v128 {
  return sizeof<R>() == 1 ? v128.load_ext<i8>(at) : v128.load(at);
}

@inline
function keep(
  to: usize,
  rowScale: usize,
  sum0: v128,
  sum1: v128,
  scales0: v128,
  scales1: v128,
  bias0: v128,
  bias1: v128,
  then: i32,
): void {
  const scale = v128.load_splat<f32>(rowScale);
  let value0 = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum0), scale), scales0), bias0);
  let value1 = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum1), scale), scales1), bias1);
  if (then == GELU) {
    value0 = gelu(value0);
    value1 = gelu(value1);
  }
  v128.store(to, value0);
  v128.store(to, value1, 16);
}
