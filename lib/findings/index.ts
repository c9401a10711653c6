/** Stage "findings": what the reader and the cues say of each item becomes one answer with its evidence. */
import type { Item } from '../checklist/item';
import type { Steps } from '../steps';
import type { Finding, LabelledSentences } from '../types';
import { findingByCues } from './by-cues';
import { type Judge, judging } from './judge';
import type { ReadPolicy } from './read-policy';

/** In: the items and their hits, in the same order. Out: what the cues alone decide of each item. */
export function findingsByCues(items: readonly Item[], labelled: readonly LabelledSentences[]): Finding[] {
  const hitsOf = new Map(labelled.map(({ item, hits }) => [item, hits]));
  return items.map((item) => findingByCues(item, hitsOf.get(item.id) ?? []));
}

/** In steps. In: the items, their hits, the policy as it was read, and what was learnt. Out: one finding for each item, in their order. */
export function* judgingItems(
  items: readonly Item[],
  labelled: readonly LabelledSentences[],
  read: ReadPolicy,
  learnt: Judge,
): Steps<Finding[]> {
  const hitsOf = new Map(labelled.map(({ item, hits }) => [item, hits]));
  const findings: Finding[] = [];
  for (const item of items) {
    findings.push(yield* judging(item, hitsOf.get(item.id) ?? [], read, learnt));
    yield;
  }
  return findings;
}
