/** The whole recipe: from labelled policies to a sentence model and the weights of the decision. */
import { ITEMS } from '../lib/checklist';
import type { DecisionWeights } from '../lib/findings/decision';
import { judge, rowsFor } from '../lib/findings/judge';
import { hashOf } from '../lib/practices/features';
import type { Finding } from '../lib/types';
import type { LabelledPolicy } from './dataset';
import { type Example, trainDecisions } from './train-decisions';
import { marginsBy, type TrainedSentences, trainSentences } from './train-sentences';
import type { FeatureTable } from './vocabulary';

export interface Learned {
  sentences: TrainedSentences;
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
    const model = trainSentences(
      policies.filter((policy) => !inFold(policy)),
      table,
    );
    for (const policy of policies.filter(inFold)) margins.set(policy, marginsBy(model, policy, table));
  }
  const prior = priorOf(policies);
  const examples = policies.flatMap((policy) => examplesOf(policy, margins.get(policy) ?? [], prior));
  return { sentences: trainSentences(policies, table), decisions: trainDecisions(examples, prior) };
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

/** What was learnt, applied to a policy that it was not learnt from: the finding of each item, whatever its probability. */
export function predict({ sentences, decisions }: Learned, policy: LabelledPolicy, table: FeatureTable): Finding[] {
  const learnt = { weights: decisions, threshold: 0, margins: marginsBy(sentences, policy, table) };
  return ITEMS.map((item, number) => judge(item, policy.hits[number] ?? [], policy.readings, learnt));
}
