/** The models that ship, each unpacked once, at its first use. Derived by `npm run train`. */
import attributes from '../derived/attribute-model.json';
import packed from '../derived/sentence-model.json';
import type { Reading } from '../types';
import { type AttributeName, headAt } from './attribute-heads';
import { featuresOf } from './features';
import { SentenceModel } from './sentence-model';

let model: SentenceModel | undefined;
let attributeModel: SentenceModel | undefined;

/** For each reading, the margins of the heads of each model. */
interface Margins {
  /** How much it reads like what decides each answer. */
  answers: Float32Array[];
  /** How much it reads like what says each attribute. */
  attributes: Float32Array[];
}

/** In: readings. Out: what both models say of each. */
export function marginsOf(readings: readonly Reading[]): Margins {
  const ofAnswers = model ?? new SentenceModel(packed);
  const ofAttributes = attributeModel ?? new SentenceModel(attributes.model);
  [model, attributeModel] = [ofAnswers, ofAttributes];
  const features = readings.map(featuresOf);
  return {
    answers: features.map((own) => ofAnswers.marginsOf(own)),
    attributes: features.map((own) => ofAttributes.marginsOf(own)),
  };
}

/** From this margin on a head of the attribute model is sure; out of reach where it was not precise enough to ship. */
export const sureFrom = (head: AttributeName): number => attributes.heads[headAt(head)]?.threshold ?? Infinity;

/** How often it is right where it is sure, 0 to 1, cross-validated. */
export const precisionOf = (head: AttributeName): number => attributes.heads[headAt(head)]?.precision ?? 0;
