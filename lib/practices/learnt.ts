/** The models that ship, each unpacked once, at its first use. Derived by `npm run train`. */
import attributes from '../derived/attribute-model.json';
import packed from '../derived/sentence-model.json';
import type { Reading } from '../types';
import { type AttributeName, headAt } from './attribute-heads';
import { SentenceModel } from './sentence-model';

let model: SentenceModel | undefined;
let attributeModel: SentenceModel | undefined;

/** In: readings. Out: for each, the margin of each of the sentence model's heads. */
export function marginsOf(readings: readonly Reading[]): Float32Array[] {
  const unpacked = model ?? new SentenceModel(packed);
  model = unpacked;
  return readings.map((reading) => unpacked.marginsOf(reading));
}

/** In: readings. Out: for each, the margin of each of the attribute model's heads. */
export function attributeMarginsOf(readings: readonly Reading[]): Float32Array[] {
  const unpacked = attributeModel ?? new SentenceModel(attributes.model);
  attributeModel = unpacked;
  return readings.map((reading) => unpacked.marginsOf(reading));
}

/** From this margin on a head of the attribute model is sure; out of reach where it was not precise enough to ship. */
export const sureFrom = (head: AttributeName): number => attributes.heads[headAt(head)]?.threshold ?? Infinity;

/** How often it is right where it is sure, 0 to 1, cross-validated. */
export const precisionOf = (head: AttributeName): number => attributes.heads[headAt(head)]?.precision ?? 0;
