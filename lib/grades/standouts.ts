/** What a reader should know first: the weightiest concerns and the best point. */
import type { ItemId } from '../checklist/item';
import { MEASURED } from '../measured';
import type { ReportItem } from '../types';
import { worthOf } from './points';

/** More would be a list again, and there is one below. */
const MOST_CONCERNS = 3;

/** An answer that nobody else gives counts twice as much as one that everybody gives. */
const RARITY = 1;

/**
 * In: the report's items. Out: the ids of at most three concerns, the weightiest first, then the best point, if there
 * are any. Only answers with a quote. An answer counts by its points; one that is sure also by how few policies of the
 * corpus give it. Where misreadings are, answers look rare.
 */
export function standoutsOf(items: readonly ReportItem[]): ItemId[] {
  const concerns = ranked(items, 'concern').slice(0, MOST_CONCERNS);
  const best = ranked(items, 'good').slice(0, 1);
  return [...concerns, ...best].map(({ id }) => id);
}

/** The quoted items of a tone, the one that counts most first; equals stay in the checklist's order. */
function ranked(items: readonly ReportItem[], tone: 'concern' | 'good'): ReportItem[] {
  return items
    .filter((item) => item.tone === tone && item.evidence.length > 0)
    .toSorted((a, b) => impactOf(b) - impactOf(a));
}

function impactOf({ id, answer, prevalence, confidence }: ReportItem): number {
  const rarity = confidence >= MEASURED.sureFrom ? RARITY * (1 - prevalence) : 0;
  return Math.abs(worthOf(id, answer)) * (1 + rarity);
}
