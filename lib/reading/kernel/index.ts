/**
 * The encoder's arithmetic, in AssemblyScript: word pieces in, states out. `npm run build:kernel` compiles it to
 * `public/reader/kernel.wasm`; `lib/reading/encoder.ts` calls it. The encoder is BERT's (Devlin et al., 2019), its
 * weights 8 bits each with a scale for each column; what they are multiplied with has 15 bits, with a scale for each
 * row. Sums of whole numbers and single precision alone: the same bits on every machine.
 *
 * The weights, as `training/reader/export.py` writes them, one behind the other, numbers without a word being f32:
 * words (i8, a row for each piece), a scale for each; places (i8, a row for each position), a scale for each; gain and
 * bias of their normalisation; then for each layer the matrices of queries, keys, values and what leaves attention, a
 * normalisation, the matrices into and out of the inner neurons, a normalisation. A matrix: i8 in the order of
 * `matrix.ts`, scales, bias.
 */
import { attend, takeRoom } from './attention';
import { sumOf } from './functions';
import { COLUMNS, GELU, multipleOf, multiply, PLAIN, ROWS } from './matrix';
import { suffices, take } from './memory';
import { packRows } from './packing';

/** 128 × this × 1,024 stays below 2^31: what a sum over the inner neurons needs. */
const LIMIT: f32 = 16383;
/** As in the encoder that was trained. */
const EPSILON: f32 = 1e-12;

let width: i32 = 0;
let inner: i32 = 0;
let layers: i32 = 0;
let heads: i32 = 0;
let pieces: i32 = 0;
let positions: i32 = 0;

let weights: usize = 0;
let states: usize = 0;
let packed: usize = 0;
let scales: usize = 0;
let query: usize = 0;
let key: usize = 0;
let value: usize = 0;
let context: usize = 0;
let hidden: usize = 0;
let ids: usize = 0;

/**
 * Makes room for an encoder. In: its shape; `width` / `heads` and `inner` are multiples of 8. Out: where its weights
 * are to be written, `size` bytes; 0 when the memory does not suffice. To be called once.
 */
export function open(
  size: i32,
  ofLayers: i32,
  ofWidth: i32,
  ofInner: i32,
  ofHeads: i32,
  ofPieces: i32,
  ofPositions: i32,
): usize {
  layers = ofLayers;
  width = ofWidth;
  inner = ofInner;
  heads = ofHeads;
  pieces = ofPieces;
  positions = ofPositions;
  const rows = multipleOf(COLUMNS, positions);
  weights = take(size);
  ids = take(positions * 4);
  states = take(rows * width * 4);
  packed = take(rows * max(width, inner) * 2);
  scales = take(rows * 4);
  query = take(rows * width * 4);
  key = take(rows * width * 4);
  value = take(rows * width * 4);
  context = take(rows * width * 4);
  hidden = take(rows * inner * 4);
  takeRoom(rows, width / heads);
  return suffices() ? weights : 0;
}

/** Where the numbers of a window's pieces are to be written, 32 bits each. */
export function window(): usize {
  return ids;
}

/** In: how many pieces the window has, 1 to `positions`. Out: where their states are, `width` numbers (f32) each. */
export function encode(count: i32): usize {
  let at = embed(count);
  for (let layer = 0; layer < layers; layer++) at = pass(count, at);
  return states;
}

/** Words and places, added and normalised. Out: where the layers' weights begin. */
function embed(count: i32): usize {
  const words = weights;
  const wordScales = words + pieces * width;
  const places = wordScales + pieces * 4;
  const placeScales = places + positions * width;
  const gain = placeScales + positions * 4;
  for (let row = 0; row < count; row++) {
    const id = load<i32>(ids + (row << 2));
    const word = words + id * width;
    const wordScale = f32x4.splat(load<f32>(wordScales + (id << 2)));
    const place = places + row * width;
    const placeScale = f32x4.splat(load<f32>(placeScales + (row << 2)));
    const to = states + ((row * width) << 2);
    for (let column = 0; column < width; column += 4) {
      const ofWord = f32x4.mul(fourOf(word + column), wordScale);
      const ofPlace = f32x4.mul(fourOf(place + column), placeScale);
      v128.store(to + (column << 2), f32x4.add(ofWord, ofPlace));
    }
    normalise(to, gain);
  }
  return gain + width * 8;
}

/** Four numbers of 8 bits. */
@inline
function fourOf(at: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(at))));
}

/** One layer: attention, then the inner neurons, each added to the states. Out: where the next layer begins. */
function pass(count: i32, at: usize): usize {
  const depth = width / heads;
  packRows(states, width, count, width, ROWS, LIMIT, packed, scales);
  at = linear(count, at, width, width, query, PLAIN);
  at = linear(count, at, width, width, key, PLAIN);
  at = linear(count, at, width, width, value, PLAIN);
  for (let head = 0; head < heads; head++) {
    const offset = (head * depth) << 2;
    attend(query + offset, key + offset, value + offset, count, depth, width, context + offset);
  }
  packRows(context, width, count, width, ROWS, LIMIT, packed, scales);
  at = linear(count, at, width, width, query, PLAIN);
  at = add(count, query, at);
  packRows(states, width, count, width, ROWS, LIMIT, packed, scales);
  at = linear(count, at, width, inner, hidden, GELU);
  packRows(hidden, inner, count, inner, ROWS, LIMIT, packed, scales);
  at = linear(count, at, inner, width, query, PLAIN);
  return add(count, query, at);
}

/** What is packed, through one matrix: its weights, a scale and a bias for each column. Out: what lies behind them. */
function linear(count: i32, at: usize, depth: i32, columns: i32, out: usize, then: i32): usize {
  const rows = multipleOf(ROWS, count);
  const columnScales = at + depth * columns;
  const bias = columnScales + columns * 4;
  multiply<i8>(packed, at, rows, depth, columns, scales, columnScales, bias, out, columns, then);
  return bias + columns * 4;
}

/** Adds to the states and normalises them. Out: what lies behind gain and bias. */
function add(count: i32, what: usize, gain: usize): usize {
  for (let row = 0; row < count; row++) {
    const to = states + ((row * width) << 2);
    const from = what + ((row * width) << 2);
    for (let column = 0; column < width << 2; column += 16) {
      v128.store(to + column, f32x4.add(v128.load(to + column), v128.load(from + column)));
    }
    normalise(to, gain);
  }
  return gain + width * 8;
}

/** Layer normalisation (Ba et al., 2016) of one row, in place; the bias lies behind the gain. */
function normalise(row: usize, gain: usize): void {
  const bytes = width << 2;
  let sum = f32x4.splat(0);
  for (let at = 0; at < bytes; at += 16) sum = f32x4.add(sum, v128.load(row + at));
  const mean = f32x4.splat(sumOf(sum) / <f32>width);
  let squares = f32x4.splat(0);
  for (let at = 0; at < bytes; at += 16) {
    const off = f32x4.sub(v128.load(row + at), mean);
    squares = f32x4.add(squares, f32x4.mul(off, off));
  }
  const factor = f32x4.splat(<f32>1 / sqrt<f32>(sumOf(squares) / <f32>width + EPSILON));
  for (let at = 0; at < bytes; at += 16) {
    const even = f32x4.mul(f32x4.sub(v128.load(row + at), mean), factor);
    v128.store(row + at, f32x4.add(f32x4.mul(even, v128.load(gain + at)), v128.load(gain + bytes + at)));
  }
}
