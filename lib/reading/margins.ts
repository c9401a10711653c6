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

/**
 * In: the states of a window and a sentence's place in it. Out: the log-odds of each output. No two views of one array:
 * Firefox 153 compiles those so that what is written to one of them ends up in the other.
 */
export function marginsOf({ data, width }: States, { start, stop }: Span, outputs: Outputs): Float32Array {
  const mean = new Float64Array(width);
  const most = new Float64Array(width);
  for (let component = 0; component < width; component++) {
    let sum = 0;
    let largest = Number.NEGATIVE_INFINITY;
    for (let at = start * width + component; at < stop * width; at += width) {
      const state = data[at] ?? 0;
      sum += state / (stop - start);
      if (state > largest) largest = state;
    }
    mean[component] = sum;
    most[component] = largest;
  }
  return Float32Array.from(outputs, ({ bias, scale, weights }) => {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (weights[at] ?? 0) * (mean[at] ?? 0);
    for (let at = 0; at < width; at++) sum += (weights[width + at] ?? 0) * (most[at] ?? 0);
    return bias + scale * sum;
  });
}
