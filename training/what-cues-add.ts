/** What the cues that are left add to the reader, question by question. */
import { ITEMS } from '../lib/checklist';
import type { ItemId } from '../lib/checklist/item';
import { crossValidate } from './cross-validate';
import type { LabelledPolicy, Predicted } from './dataset';

/** Right answers with the cues less those without them, in the policies that those who wrote them had not read. */
export interface CuesAdd {
  policies: number;
  gained: Partial<Record<ItemId, number>>;
}

/** In: all labelled policies, and what was found in them with the cues. Out: the gain of each question that has cues. */
export function whatCuesAdd(policies: readonly LabelledPolicy[], withCues: readonly Predicted[]): CuesAdd {
  const asked = new Set(policies.filter(({ cues }) => cues).map(({ id }) => id));
  const without = crossValidate(policies.map((policy) => ({ ...policy, cues: null })));
  const right = (predicted: readonly Predicted[], item: ItemId): number =>
    predicted.filter(
      ({ policy, findings }) =>
        asked.has(policy.id) && findings.find(({ id }) => id === item)?.answer === policy.answers[item],
    ).length;
  const cued = ITEMS.filter((item) => item.cued).map(({ id }) => id);
  return {
    policies: asked.size,
    gained: Object.fromEntries(cued.map((id) => [id, right(withCues, id) - right(without, id)])),
  };
}
