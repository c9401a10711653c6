/** From labelled policies, read by nets that have not seen them, to the weights of the decision. */
import { ITEMS } from '../lib/checklist';
import type { DecisionWeights } from '../lib/findings/decision';
import { answerFeatures } from '../lib/findings/features';
import { type Judge, judge } from '../lib/findings/judge';
import { oddsOf } from '../lib/findings/read-policy';
import type { Finding } from '../lib/types';
import type { LabelledPolicy } from './dataset';
import { type Example, trainDecisions } from './train-decisions';

const SIZES = new Map(ITEMS.map((item) => [item.id, item.answers.length + 1]));

/** Features do not depend on what is learnt: worked out once for each policy. */
const known = new WeakMap<LabelledPolicy, Example[]>();

export function learn(policies: readonly LabelledPolicy[]): DecisionWeights {
  return trainDecisions(policies.flatMap(examplesOf), SIZES);
}

function examplesOf(policy: LabelledPolicy): Example[] {
  const made =
    known.get(policy) ??
    ITEMS.map((item, number) => {
      const hits = policy.cues?.hits[number] ?? [];
      const odds = oddsOf(item, policy.read, hits);
      return {
        item: item.id,
        rows: answerFeatures(item, odds, policy.read, policy.cues?.byCues[number] ?? null, hits),
        right: [...item.answers, 'not-stated'].indexOf(policy.answers[item.id]),
      };
    }).filter((example) => example.right >= 0);
  known.set(policy, made);
  return made;
}

/** What was learnt, applied to policies that it was not learnt from: the finding of each item. */
export function predict(learnt: Judge, policies: readonly LabelledPolicy[]): Finding[][] {
  return policies.map((policy) =>
    ITEMS.map((item, number) => judge(item, policy.cues?.hits[number] ?? null, policy.read, learnt)),
  );
}
