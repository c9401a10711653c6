/** Which answers the words beside the letter rest on: as sure as those are the words. */
import type { ItemId } from '../checklist/item';
import type { Collection, Report, ReportItem, SummaryId } from '../types';

/** What decides, and so is said beside the letter whatever else is shown. */
export const GRAVE_SUMMARY = [
  'sells',
  'sells-or',
  'sells-by-law',
  'shares',
  'follows',
  'refuses-deletion',
] as const satisfies readonly SummaryId[];
export type GraveSummary = (typeof GRAVE_SUMMARY)[number];

/** How much is promised. */
const PROMISES = [
  'many-promises',
  'some-promises',
  'few-promises',
  'few-needed',
] as const satisfies readonly SummaryId[];

/** The sentences that repeat an answer; the others count many, or say that something is unclear. */
const RESTS_ON = {
  'collects-nothing': ['collection'],
  'few-needed': ['collection'],
  sells: ['sells-data'],
  'sells-or': ['sells-data'],
  'sells-by-law': ['sells-data'],
  shares: ['shares-for-advertising'],
  follows: ['cross-site-tracking'],
  'refuses-deletion': ['delete'],
  'no-ads-no-trackers': ['behavioural-ads', 'third-party-trackers'],
  'no-ads': ['behavioural-ads'],
  'no-trackers': ['third-party-trackers'],
  'no-sale': ['sells-data'],
} as const satisfies Partial<Record<SummaryId, readonly (ItemId | 'collection')[]>>;
type Resting = keyof typeof RESTS_ON;

/** Does the sentence repeat an answer? Then it can be as weak as that is. */
export const isResting = (id: SummaryId): id is Resting => id in RESTS_ON;

/** The answers that a sentence repeats; none for others. */
const answersOf = (id: SummaryId): readonly (ItemId | 'collection')[] => (isResting(id) ? RESTS_ON[id] : []);

/** In: a sentence, and the answers of its report. Out: how sure the least sure answer is that it rests on, 0 to 1. */
export function sureness(
  id: SummaryId,
  {
    items,
    collection,
  }: { items: readonly Pick<ReportItem, 'id' | 'confidence'>[]; collection?: Pick<Collection, 'confidence'> },
): number {
  return Math.min(
    1,
    ...answersOf(id).map(
      (one) => (one === 'collection' ? collection : items.find((item) => item.id === one))?.confidence ?? 1,
    ),
  );
}

/**
 * In: a report whose standouts are shown below. Out: the words beside the letter without those that say the same again, and
 * without how much is promised where there are two grave things to tell. What is grave stays.
 */
export function summaryBesides({ summary, standouts }: Pick<Report, 'summary' | 'standouts'>): SummaryId[] {
  const isBelow = (one: ItemId | 'collection'): boolean => standouts.some((id) => id === one);
  const isGrave = (id: SummaryId): boolean => GRAVE_SUMMARY.some((grave) => grave === id);
  const isFull = summary.filter(isGrave).length > 1;
  return summary.filter(
    (id) =>
      isGrave(id) ||
      !((isResting(id) && answersOf(id).every(isBelow)) || (isFull && PROMISES.some((one) => one === id))),
  );
}
