/** What of a report is said, whoever says it: popup, report page, export, command line. */
import type { Pillar } from '../checklist/item';
import type { Collection, Report } from '../types';

/** Whether anything is collected, where the policy tells. */
export type ToldCollection = Collection & { answer: 'nothing' | 'needed' | 'more' };

/** In: a report. Out: whether anything is collected; null where the policy is silent or unclear, and no sentence says it. */
export function toldCollection({ collection }: Pick<Report, 'collection'>): ToldCollection | null {
  return collection && isTold(collection) ? collection : null;
}

const isTold = (collection: Collection): collection is ToldCollection =>
  collection.answer !== 'not-stated' && collection.answer !== 'unclear';

/**
 * What has to be said before the reasons for a letter. `nothing`: the policy says that it collects nothing, and silence is
 * read accordingly; `above`: the overall letter is better than each of the three, which looks like a mistake.
 */
export type FirstReason = 'nothing' | 'above';

/** In: a report, and which of its letters. Out: what has to be said first, in its order. */
export function firstReasons(
  { grades, collection }: Pick<Report, 'grades' | 'collection'>,
  which: Pillar | 'overall',
): FirstReason[] {
  const { overall, tracking, sharing, rights } = grades;
  // Letters compare by the alphabet: the earlier the better.
  const isAbove =
    overall !== null && [tracking, sharing, rights].every((grade) => grade !== null && overall.letter < grade.letter);
  return [
    ...(collection?.answer === 'nothing' ? (['nothing'] as const) : []),
    ...(which === 'overall' && isAbove ? (['above'] as const) : []),
  ];
}
