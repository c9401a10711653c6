/** From the states of a sentence's pieces to the log-odds of each output. training/reader/network.py does the same. */
import * as v from 'valibot';
import { NUMBER, read, WORDS } from '../schemas';
import type { States } from './encoder';
import type { Span } from './windows';

/** A row of outputs.json. */
const OUTPUT = v.object({
  name: WORDS,
  bias: NUMBER,
  /** What a weight of 1 stands for. */
  scale: NUMBER,
  /** For the mean of each component over the sentence's pieces, then for its maximum: whole numbers of 8 bits. */
  weights: v.pipe(
    v.array(NUMBER),
    v.transform((weights) => Int8Array.from(weights)),
  ),
});
const OUTPUTS = v.pipe(v.array(OUTPUT), v.nonEmpty(), v.readonly());
export type Outputs = v.InferOutput<typeof OUTPUTS>;

/** In: outputs.json, read. Out: the outputs in its order. Throws when it is of another shape. */
export function parseOutputs(value: unknown): Outputs {
  const outputs = read(OUTPUTS, value);
  if (!outputs) throw new Error('the outputs cannot be read');
  return outputs;
}

/** In: the states of a window and a sentence's place in it. Out: the log-odds of each output. */
export function marginsOf({ data, width }: States, { start, stop }: Span, outputs: Outputs): Float32Array {
  const pooled = new Float64Array(2 * width);
  const mean = pooled.subarray(0, width);
  const most = pooled.subarray(width).fill(Number.NEGATIVE_INFINITY);
  for (let at = start * width; at < stop * width; at += width)
    for (let component = 0; component < width; component++) {
      const state = data[at + component] ?? 0;
      mean[component] = (mean[component] ?? 0) + state / (stop - start);
      if (state > (most[component] ?? 0)) most[component] = state;
    }
  return Float32Array.from(outputs, ({ bias, scale, weights }) => {
    let sum = 0;
    for (let at = 0; at < pooled.length; at++) sum += (weights[at] ?? 0) * (pooled[at] ?? 0);
    return bias + scale * sum;
  });
}
