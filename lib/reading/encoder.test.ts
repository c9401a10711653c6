import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random';
import { openEncoder } from './encoder';
import fixture from './encoder.fixture.json';
import { encoderOf, type Shape } from './encoder.testing';

const KERNEL = readFileSync('public/reader/kernel.wasm');
const SHAPE: Shape = { layers: 2, width: 32, inner: 64, heads: 2, pieces: 40, positions: 24 };

describe('the encoder', () => {
  it('does as plain arithmetic does, for any shape and window', async () => {
    const shapes = fc.record({
      layers: fc.integer({ min: 1, max: 3 }),
      heads: fc.integer({ min: 1, max: 3 }),
      depth: fc.constantFrom(8, 16, 32),
      inner: fc.constantFrom(8, 24, 64),
      count: fc.integer({ min: 1, max: 24 }),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ layers, heads, depth, inner, count, seed }) => {
        const draw = randomFrom(seed);
        const made = encoderOf({ ...SHAPE, layers, heads, width: heads * depth, inner }, draw);
        const window = Array.from({ length: count }, () => Math.floor(draw() * SHAPE.pieces));
        const { data, width } = (await openEncoder(made.file, KERNEL)).encode(window);
        expect(data).toHaveLength(count * width);
        const wanted = made.states(window).flat();
        const off = wanted.map((one, at) => one - (data[at] ?? Number.NaN));
        // What 15 bits leave.
        expect(Math.hypot(...off) / Math.hypot(...wanted)).toBeLessThan(0.005);
      }),
      { numRuns: 60 },
    );
  });

  it('does as the training does with what it wrote', async () => {
    const { data } = (await openEncoder(Buffer.from(fixture.model, 'base64'), KERNEL)).encode(fixture.window);
    const off = fixture.states.map((one, at) => one - (data[at] ?? Number.NaN));
    // What 8 bits of weights leave: of a trained encoder less.
    expect(Math.hypot(...off) / Math.hypot(...fixture.states)).toBeLessThan(0.02);
    expect(data).toHaveLength(fixture.states.length);
  });

  it('reads a window alike whatever it read before', async () => {
    const encoder = await openEncoder(encoderOf(SHAPE, randomFrom(1)).file, KERNEL);
    const window = [1, 7, 30, 2, 9];
    const alone = [...encoder.encode(window).data];
    encoder.encode(Array.from({ length: 24 }, (_, at) => at));
    encoder.encode([3]);
    expect([...encoder.encode(window).data]).toEqual(alone);
  });

  it('does so where all sums are as large as they get', async () => {
    const shape = { ...SHAPE, width: 64, inner: 1_024, heads: 2 };
    // Weights of 127, but one in ten: rows that are all alike would be normalised to nothing but noise.
    const draw = randomFrom(6);
    const made = encoderOf(shape, () => (draw() < 0.1 ? draw() : 0.9999));
    const window = Array.from({ length: 24 }, (_, at) => at);
    const { data } = (await openEncoder(made.file, KERNEL)).encode(window);
    const wanted = made.states(window).flat();
    expect(Math.max(...wanted.map((one, at) => Math.abs(one - (data[at] ?? Number.NaN))))).toBeLessThan(0.005);
  });

  it.each([1e-38, 1e4, 1e30])('gives numbers with scales of %s', async (scale) => {
    const made = encoderOf(SHAPE, randomFrom(5));
    const file = made.file.slice();
    const start = 4 + new DataView(file.buffer).getUint32(0, true);
    // Of the words.
    for (let piece = 0; piece < SHAPE.pieces; piece++)
      new DataView(file.buffer).setFloat32(start + SHAPE.pieces * SHAPE.width + 4 * piece, scale, true);
    const { data } = (await openEncoder(file, KERNEL)).encode([0, 1, 2]);
    expect(data.every(Number.isFinite)).toBe(true);
  });

  it('reads nothing in nothing', async () => {
    const made = encoderOf(SHAPE, randomFrom(2));
    const zeros = made.file.slice();
    // All weights and scales, but not the shape.
    zeros.fill(0, 4 + new DataView(zeros.buffer).getUint32(0, true));
    const { data } = (await openEncoder(zeros, KERNEL)).encode([0, 1, 2]);
    expect([...data].every((one) => one === 0)).toBe(true);
  });

  it.each([
    ['no pieces', []],
    ['more pieces than it has places', Array.from({ length: 25 }, () => 1)],
    ['a piece that it does not know', [1, 40]],
    ['a piece below 0', [-1]],
    ['half a piece', [0.5]],
  ])('refuses %s', async (_title, window) => {
    const encoder = await openEncoder(encoderOf(SHAPE, randomFrom(3)).file, KERNEL);
    expect(() => encoder.encode(window)).toThrow(RangeError);
    expect(encoder.encode([1]).data.every(Number.isFinite)).toBe(true);
  });

  const file = encoderOf(SHAPE, randomFrom(4)).file;
  const withShape = (shape: unknown): Uint8Array => {
    const header = new TextEncoder().encode(JSON.stringify(shape));
    return Uint8Array.of(...new Uint8Array(Uint32Array.of(header.length).buffer), ...header);
  };
  it.each([
    ['nothing', new Uint8Array()],
    ['less than a length', file.slice(0, 3)],
    ['a length beyond the end', Uint8Array.of(255, 255, 255, 255, 1, 2)],
    ['fewer weights than its shape says', file.slice(0, -1)],
    ['more weights than its shape says', Uint8Array.from([...file, 0])],
    ['no JSON', Uint8Array.of(2, 0, 0, 0, 123, 44)],
    ['a shape with nothing in it', withShape({})],
    ['heads that share numbers', withShape({ ...SHAPE, heads: 3 })],
    ['heads whose sums would not fit', withShape({ ...SHAPE, width: 64, heads: 1 })],
    ['inner neurons whose sums would not fit', withShape({ ...SHAPE, inner: 1_040 })],
  ])('is not made of %s', async (_title, model) => {
    await expect(openEncoder(model, KERNEL)).rejects.toThrow('the model cannot be read');
  });

  it('is not made with another kernel', async () => {
    await expect(openEncoder(file, new Uint8Array())).rejects.toThrow();
    // The smallest module there is.
    await expect(openEncoder(file, Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))).rejects.toThrow('the kernel');
  });
});
