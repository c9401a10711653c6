/** What differs between two versions of a policy: grades and answers, and whether its words or Candor's reading changed them. */
import type { ItemId, Pillar } from '../checklist/item';
import { worthOf } from '../grades/points';
import { MEASURED } from '../measured';
import type { Grade, Report, ReportItem } from '../types';
import type { Version } from './record';
import { decidingIn, standingIn } from './standing';
import { worthIn } from './worth';

/** A version as far as it is compared. */
export type Wording = Pick<Version, 'report' | 'sentences'>;

export interface GradeChange {
  name: Pillar | 'overall';
  before: Grade | null;
  after: Grade | null;
  /** The answers that changed with the words account for it; else it is Candor's reading that differs. */
  byWords: boolean;
}

export interface AnswerChange {
  id: ItemId;
  before: ReportItem;
  after: ReportItem;
  /** The sentence to show of each, verbatim: one that the other version does not have, where there is one. Null: none. */
  quotes: { before: string | null; after: string | null };
}

/** The worst change: `new`, what the policy now says; `gone`, what it said before and says no longer. */
export interface Headline {
  kind: 'new' | 'gone';
  item: ReportItem;
}

export interface ReportChange {
  headline: Headline | null;
  /** Grades whose letter differs: the overall one first. */
  grades: GradeChange[];
  /** Answers that differ because a sentence that decides them was added, dropped or worded anew; what weighs most first. */
  answers: AnswerChange[];
  /** Answers that differ though the sentences that decide them stand in both versions: Candor read them differently. */
  readings: AnswerChange[];
  /** Were both made by the same rules? If not, a difference may be Candor's and not the policy's. */
  sameChecklist: boolean;
}

const NAMES = ['overall', 'tracking', 'sharing', 'rights'] as const;
/** Points: a change that is worth less is no headline. */
const HEADLINED = 0.5;

interface Judged extends AnswerChange {
  /** Does the other version lack what decides the answer of this one? */
  fresh: { before: boolean; after: boolean };
}

/** In: two versions of a policy, the earlier one first. Out: what differs. */
export function compareVersions(before: Wording, after: Wording): ReportChange {
  const all = judged(before, after).toSorted((one, other) => weightOf(other) - weightOf(one));
  const isByWords = ({ fresh }: Judged): boolean => fresh.before || fresh.after;
  const answers = all.filter(isByWords);
  const readings = all.filter((one) => !isByWords(one));
  const [old, now] = [before.report.grades, after.report.grades];
  const grades = NAMES.map((name) => ({ name, before: old[name], after: now[name] }))
    .filter((grade) => grade.before?.letter !== grade.after?.letter)
    .map((grade) => ({ ...grade, byWords: accountsFor(grade, answers, readings) }));
  return {
    headline: headlineOf(answers, before.report, after.report),
    grades,
    answers: answers.map(shown),
    readings: readings.map(shown),
    sameChecklist: before.report.checklistVersion === after.report.checklistVersion,
  };
}

const shown = ({ fresh: _fresh, ...change }: Judged): AnswerChange => change;

/** The items whose answer differs, in the order of the checklist. */
function judged(before: Wording, after: Wording): Judged[] {
  const earlier = new Map(before.report.items.map((item) => [item.id, item]));
  const differing = after.report.items.flatMap((item) => {
    const old = earlier.get(item.id);
    return old && old.answer !== item.answer ? [{ id: item.id, before: old, after: item }] : [];
  });
  if (differing.length === 0) return [];
  const [standsBefore, standsAfter] = [standingIn(before.sentences), standingIn(after.sentences)];
  return differing.map((pair) => {
    const old = looked(pair.before, before.sentences, standsAfter);
    const now = looked(pair.after, after.sentences, standsBefore);
    return {
      ...pair,
      quotes: { before: old.quote, after: now.quote },
      fresh: { before: old.fresh, after: now.fresh },
    };
  });
}

/** In: an answer, its version's sentences, and what the other version holds. Out: is what decides it new there? */
function looked(
  { evidence }: ReportItem,
  sentences: readonly string[],
  standsInOther: (quote: string) => boolean,
): { quote: string | null; fresh: boolean } {
  const lacking = decidingIn(evidence, sentences).find(({ read }) => !read.every(standsInOther));
  return { quote: lacking?.quote ?? evidence[0]?.quote ?? null, fresh: lacking !== undefined };
}

/** What a change is worth in the overall letter: above 0, the policy has become better. */
const gainOf = ({ id, before, after }: AnswerChange): number => worthOf(id, after.answer) - worthOf(id, before.answer);

/** How much a change matters: by its worth, less where an answer is not sure. */
const weightOf = (change: AnswerChange): number =>
  Math.abs(gainOf(change)) * Math.min(change.before.confidence, change.after.confidence);

/** Do changed answers push the grade to where it went, and no less than those that were read differently? */
function accountsFor(
  { name, before, after }: Omit<GradeChange, 'byWords'>,
  answers: readonly AnswerChange[],
  readings: readonly AnswerChange[],
): boolean {
  const direction = Math.sign((after?.score ?? 0) - (before?.score ?? 0));
  const push = (changes: readonly AnswerChange[]): number =>
    changes.reduce(
      (sum, change) =>
        sum +
        direction * (worthIn(name, change.id, change.after.answer) - worthIn(name, change.id, change.before.answer)),
      0,
    );
  const byWords = push(answers);
  return byWords > 0 && byWords >= push(readings);
}

/**
 * The change for the worse that weighs most, if both answers are sure and it weighs enough. None where a text was not read to
 * its end, and none that other rules may have made: what they read out of a silence was perhaps said before.
 */
function headlineOf(changes: readonly Judged[], before: Report, after: Report): Headline | null {
  if (before.cut || after.cut) return null;
  const sameRules = before.checklistVersion === after.checklistVersion;
  for (const change of changes) {
    const { before: old, after: now, fresh } = change;
    const isSure = Math.min(old.confidence, now.confidence) >= MEASURED.sureFrom && old.answer !== 'unclear';
    if (!isSure || gainOf(change) >= 0 || weightOf(change) < HEADLINED) continue;
    if (fresh.after && now.tone === 'concern' && (sameRules || fresh.before)) return { kind: 'new', item: now };
    if (fresh.before && old.tone === 'good' && now.answer === 'not-stated' && sameRules)
      return { kind: 'gone', item: old };
  }
  return null;
}
