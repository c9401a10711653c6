/** The sentence model that ships, unpacked once, at its first use. Derived by `npm run train`. */
import packed from '../derived/sentence-model.json';
import type { Reading } from '../types';
import { SentenceModel } from './sentence-model';

let model: SentenceModel | undefined;

/** In: readings. Out: for each, the margin of each of the model's heads. */
export function marginsOf(readings: readonly Reading[]): Float32Array[] {
  const unpacked = model ?? new SentenceModel(packed);
  model = unpacked;
  return readings.map((reading) => unpacked.marginsOf(reading));
}
