/** What tells policies apart and matters: for each, what it is better on. Pure. */
import { ITEM_IDS, type ItemId } from '../checklist/item';
import { worthOf } from '../grades/points';
import type { Report } from '../types';

export interface Differences {
  /** For each report, the questions on which it says the best and another the worst, what weighs most first. */
  better: ItemId[][];
  /** All questions: those whose answers differ first, what weighs most first; the others in the order of the checklist. */
  order: ItemId[];
}

/** More would be a list again. */
const MOST = 5;
/** Points: less is not worth telling. */
const TOLD = 0.5;

/**
 * In: reports, two or more. Out: what tells them apart. A difference weighs what it is worth in the table behind the common
 * letter (`worthOf`), less where an answer is not sure; what is unclear in a report is no difference to it.
 */
export function differencesOf(reports: readonly Pick<Report, 'items'>[]): Differences {
  const found = reports.map(({ items }) => new Map(items.map((item) => [item.id, item])));
  const weights = new Map<ItemId, number>();
  const better: ItemId[][] = reports.map(() => []);
  for (const id of ITEM_IDS) {
    const known = found.flatMap((items, which) => {
      const item = items.get(id);
      return item && item.answer !== 'unclear' ? [{ item, which, worth: worthOf(id, item.answer) }] : [];
    });
    const worths = known.map(({ worth }) => worth);
    const [least, most] = [Math.min(...worths), Math.max(...worths)];
    if (known.length < 2 || new Set(known.map(({ item }) => item.answer)).size < 2) continue;
    const sure = Math.min(...known.map(({ item }) => item.confidence));
    const weight = (most - least) * sure;
    weights.set(id, weight);
    if (weight < TOLD) continue;
    for (const { which, worth } of known) if (worth === most) better[which]?.push(id);
  }
  const heavierFirst = (one: ItemId, other: ItemId): number => (weights.get(other) ?? -1) - (weights.get(one) ?? -1);
  return {
    better: better.map((ids) => ids.toSorted(heavierFirst).slice(0, MOST)),
    order: ITEM_IDS.toSorted(heavierFirst),
  };
}
