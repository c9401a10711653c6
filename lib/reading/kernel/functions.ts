/** Functions of four numbers at once, of single precision and no more: the same bits on every machine. */

/** 1.5 × 2^23: added to a number below 2^22, it leaves the nearest whole one in the lowest bits. */
const WHOLE: f32 = 12582912;

/** Four numbers below 2^22, as whole ones. */
@inline
export function rounded(four: v128, factor: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(four, factor), f32x4.splat(WHOLE)), i32x4.splat(reinterpret<i32>(WHOLE)));
}

/** The larger ones of two times four; of what is no number, anything. */
@inline
export function larger(a: v128, b: v128): v128 {
  return f32x4.pmax(a, b);
}

/** e to the x for x <= 0; below -87 it is as good as 0. Cephes' `expf`: within 2 units of the last place. */
@inline
export function exp(x: v128): v128 {
  const bounded = larger(x, f32x4.splat(-87));
  const shifted = f32x4.add(f32x4.mul(bounded, f32x4.splat(1.4426950408889634)), f32x4.splat(WHOLE));
  const whole = f32x4.sub(shifted, f32x4.splat(WHOLE));
  let rest = f32x4.sub(bounded, f32x4.mul(whole, f32x4.splat(0.693359375)));
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(f32x4.mul(sum, f32x4.mul(rest, rest)), f32x4.add(rest, f32x4.splat(1)));
  // The whole part, moved to where the power of two stands.
  return f32x4.mul(sum, i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(0x3f800000)));
}

/** x × Φ(x), with Abramowitz and Stegun's 7.1.26 for the error function: within 1.5e-7. */
@inline
export function gelu(x: v128): v128 {
  const z = f32x4.mul(f32x4.abs(x), f32x4.splat(0.7071067811865476));
  const t = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(z, f32x4.splat(0.3275911))));
  let sum = f32x4.splat(1.061405429);
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-1.453152027));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(1.421413741));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-0.284496736));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(0.254829592));
  const tail = f32x4.mul(f32x4.mul(sum, t), exp(f32x4.neg(f32x4.mul(z, z))));
  // x/2 × (2 - tail); of a negative x, x/2 × tail.
  const negative = f32x4.lt(x, f32x4.splat(0));
  const share = v128.bitselect(tail, f32x4.sub(f32x4.splat(2), tail), negative);
  return f32x4.mul(f32x4.mul(x, f32x4.splat(0.5)), share);
}

/** The sum of four. */
@inline
export function sumOf(four: v128): f32 {
  const two = f32x4.add(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(two, 0) + f32x4.extract_lane(two, 1);
}

/** The largest of four. */
@inline
export function largestOf(four: v128): f32 {
  const two = larger(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(larger(two, i32x4.shuffle(two, two, 1, 0, 3, 2)), 0);
}
