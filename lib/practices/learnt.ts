/** The attribute model that ships, unpacked once, at its first use. Derived by `npm run train`. */
import attributes from '../derived/attribute-model.json';
import { pace, type Steps } from '../steps';
import type { Reading } from '../types';
import { type AttributeName, headAt } from './attribute-heads';
import { featuresOf } from './features';
import { SentenceModel } from './sentence-model';

let model: SentenceModel | undefined;

/** In steps. In: readings. Out: for each, how much it reads like what says each attribute. */
export function* weighingAttributes(readings: readonly Reading[]): Steps<Float32Array[]> {
  const known = model ?? new SentenceModel(attributes.model);
  model = known;
  const isDue = pace();
  const margins: Float32Array[] = [];
  for (const reading of readings) {
    margins.push(known.marginsOf(featuresOf(reading)));
    if (isDue(reading.folded.length)) yield;
  }
  return margins;
}

/** From this margin on a head of the attribute model is sure; out of reach where it was not precise enough to ship. */
export const sureFrom = (head: AttributeName): number => attributes.heads[headAt(head)]?.threshold ?? Infinity;

/** How often it is right where it is sure, 0 to 1, cross-validated. */
export const precisionOf = (head: AttributeName): number => attributes.heads[headAt(head)]?.precision ?? 0;
