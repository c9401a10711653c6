/** What of a report is said, whoever says it: popup, report page, export, command line. */
import type { Pillar } from '../checklist/item';
import type { Collection, Grade, GradeWhy, Lift, Reason, Report } from '../types';

/** Whether anything is collected, where the policy tells. */
type ToldCollection = Collection & { answer: 'nothing' | 'needed' | 'more' };

/** In: a report. Out: whether anything is collected; null where the policy is silent or unclear, and no sentence says it. */
export function toldCollection({ collection }: Pick<Report, 'collection'>): ToldCollection | null {
  return collection && isTold(collection) ? collection : null;
}

const isTold = (collection: Collection): collection is ToldCollection =>
  collection.answer !== 'not-stated' && collection.answer !== 'unclear';

/**
 * What has to be said before the reasons for a letter. `nothing`: the policy says that it collects nothing, and silence is
 * read accordingly; `above`: the overall letter is better than each of the three, which looks like a mistake;
 * `above-silent`: so it is, and silence is what holds each of the three.
 */
type FirstReason = 'nothing' | 'above' | 'above-silent';

/** In: a report, and which of its letters. Out: what has to be said first, in its order. */
export function firstReasons(
  { grades, collection }: Pick<Report, 'grades' | 'collection'>,
  which: Pillar | 'overall',
): FirstReason[] {
  const { overall, tracking, sharing, rights } = grades;
  // Letters compare by the alphabet: the earlier the better.
  const pillars = [tracking, sharing, rights];
  const isAbove = overall !== null && pillars.every((grade) => grade !== null && overall.letter < grade.letter);
  const isSilent = pillars.every((grade) => grade?.why?.caps.some(({ because }) => because === 'silent'));
  return [
    ...(collection?.answer === 'nothing' ? (['nothing'] as const) : []),
    ...(which === 'overall' && isAbove ? ([isSilent ? 'above-silent' : 'above'] as const) : []),
  ];
}

/** The reasons for a letter, as a reader is told them. */
export interface ShownReasons extends Pick<GradeWhy, 'caps' | 'cost'> {
  /** What the policy says, and has earned by it. */
  earned: Reason[];
  /** What it does not admit where most policies do: that has earned something, but not by anything that it says. */
  earnedSilent: Reason[];
  /** The answers that lift the letter, each by itself: more points alone are no news. Null for an A, which nothing lifts. */
  lift: Lift[] | null;
}

/** In: a grade. Out: its reasons; null for reports that were kept before reasons were worked out. */
export function shownReasons({ letter, why }: Pick<Grade, 'letter' | 'why'>): ShownReasons | null {
  if (!why) return null;
  const isSilent = ({ answer }: Reason): boolean => answer === 'not-stated';
  return {
    caps: why.caps,
    cost: why.cost,
    earned: why.earned.filter((reason) => !isSilent(reason)),
    earnedSilent: why.earned.filter(isSilent),
    lift: letter === 'A' ? null : why.lift.filter((lift) => lift.letter < letter),
  };
}
