/** Where a policy stands among the policies of the corpus. The tables are derived by `npm run train`. */

import type { ItemId, Pillar } from '../checklist/item';
import corpus from '../derived/corpus.json';

/** How many policies the tables were made from. */
export const CORPUS_SIZE: number = corpus.policies;

const prevalence: Readonly<Record<string, Readonly<Record<string, number>>>> = corpus.prevalence;
const scores: Readonly<Record<string, readonly number[]>> = corpus.scores;

/** The share of the corpus's policies that give this answer, 0 to 1. */
export function prevalenceOf(item: ItemId, answer: string): number {
  return (prevalence[item]?.[answer] ?? 0) / CORPUS_SIZE;
}

/** How usual each answer to a question is among the policies that are clear about it; sums to 1. */
export function usualAnswers(item: ItemId): Readonly<Record<string, number>> {
  const counts = Object.entries(prevalence[item] ?? {}).filter(([answer]) => answer !== 'unclear');
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? { 'not-stated': 1 } : Object.fromEntries(counts.map(([a, count]) => [a, count / total]));
}

/** The share of the corpus's policies that score lower, 0 to 1. In: which grade, and its score, 0 to 100. */
export function betterThan(which: Pillar | 'overall', score: number): number {
  // Index s: how many policies score s to below s + 1.
  const lower = (scores[which] ?? []).slice(0, Math.floor(score)).reduce((sum, count) => sum + count, 0);
  return lower / CORPUS_SIZE;
}
