/** The whole recipe: from labelled policies to a sentence model and the weights of the decision. */
import { ITEMS } from '../lib/checklist';
import type { DecisionWeights } from '../lib/findings/decision';
import { type Judge, judge, rowsFor } from '../lib/findings/judge';
import { featuresOf, hashOf } from '../lib/practices/features';
import { type PackedModel, SentenceModel } from '../lib/practices/sentence-model';
import type { Finding } from '../lib/types';
import type { LabelledPolicy } from './dataset';
import { packModel } from './pack';
import { type Example, trainDecisions } from './train-decisions';
import { type TrainedSentences, trainSentences } from './train-sentences';
import type { FeatureTable } from './vocabulary';

interface Learned {
  /** Pruned and quantised, as it ships: what is measured is what ships. */
  sentences: PackedModel;
  decisions: DecisionWeights;
}

/** How many parts for the margins of policies that a sentence model has not seen. */
const INNER_FOLDS = 4;
/**
 * What a policy counts for the decision when those who wrote the cues read it: there the cues are better than they will
 * be elsewhere, and would be trusted too much.
 */
const READ_FOR_CUES = 0.2;

/** Which part a policy falls into; versions of one service fall together. */
export const foldOf = (policy: LabelledPolicy, folds: number, salt: number): number =>
  hashOf(policy.group, salt) % folds;

export function learn(policies: readonly LabelledPolicy[], table: FeatureTable): Learned {
  const margins = new Map<LabelledPolicy, Float32Array[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const inFold = (policy: LabelledPolicy): boolean => foldOf(policy, INNER_FOLDS, 5) === fold;
    const model = unpacked(
      trainSentences(
        policies.filter((policy) => !inFold(policy)),
        table,
      ),
    );
    for (const policy of policies.filter(inFold)) margins.set(policy, marginsBy(model, policy));
  }
  const prior = priorOf(policies);
  const examples = policies.flatMap((policy) => examplesOf(policy, margins.get(policy) ?? [], prior));
  return { sentences: packModel(trainSentences(policies, table)), decisions: trainDecisions(examples, prior) };
}

/** The share of each answer of each item, silence last. */
function priorOf(policies: readonly LabelledPolicy[]): Map<string, number[]> {
  return new Map(
    ITEMS.map((item) => [
      item.id,
      [...item.answers, 'not-stated'].map(
        (answer) =>
          (policies.filter((policy) => policy.answers[item.id] === answer).length + 0.5) / (policies.length + 2),
      ),
    ]),
  );
}

function examplesOf(
  policy: LabelledPolicy,
  margins: readonly Float32Array[],
  prior: ReadonlyMap<string, number[]>,
): Example[] {
  const weights = {
    shared: [],
    items: Object.fromEntries([...prior].map(([item, own]) => [item, { weights: [], biases: [], prior: own }])),
  };
  return ITEMS.map((item, number) => ({
    item: item.id,
    rows: rowsFor(item, policy.hits[number] ?? [], policy.readings, { weights, margins }),
    right: [...item.answers, 'not-stated'].indexOf(policy.answers[item.id]),
    importance: policy.readForCues ? READ_FOR_CUES : 1,
  })).filter((example) => example.right >= 0);
}

/** What was learnt, applied to policies that it was not learnt from: the finding of each item, whatever its probability. */
export function predict({ sentences, decisions }: Learned, policies: readonly LabelledPolicy[]): Finding[][] {
  const model = new SentenceModel(sentences);
  return policies.map((policy) =>
    findingsIn(policy, { weights: decisions, threshold: 0, margins: marginsBy(model, policy) }),
  );
}

function findingsIn(policy: LabelledPolicy, learnt: Judge): Finding[] {
  return ITEMS.map((item, number) => judge(item, policy.hits[number] ?? [], policy.readings, learnt));
}

const unpacked = (trained: TrainedSentences): SentenceModel => new SentenceModel(packModel(trained));

/** For each reading of a policy, the margin of each head. */
const marginsBy = (model: SentenceModel, policy: LabelledPolicy): Float32Array[] =>
  policy.readings.map((reading) => model.marginsOf(featuresOf(reading)));
