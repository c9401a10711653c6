import { expect, it } from 'vitest';
import { marginsOf, parseOutputs } from './margins';

it('a sentence’s log-odds come from the mean and the maximum of its own pieces', () => {
  const outputs = parseOutputs([
    { name: 'mean of the first', bias: 0, scale: 0.5, weights: [2, 0, 0, 0] },
    { name: 'maximum of the second', bias: -1, scale: 1, weights: [0, 0, 0, 3] },
  ]);
  // Three pieces of two components; the first is not the sentence's.
  const states = { data: Float32Array.from([100, 100, 1, -5, 3, -7]), width: 2 };
  expect([...marginsOf(states, { sentence: 0, start: 1, stop: 3 }, outputs)]).toEqual([2, -16]);
});

it('outputs that cannot be read are an error', () => {
  expect(() => parseOutputs([{ name: 'no weights', bias: 0, scale: 1 }])).toThrow();
  expect(() => parseOutputs({})).toThrow();
});
