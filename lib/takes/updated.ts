/** How old is the policy? */
import { DATE } from '../findings/dated';
import { fold } from '../sentences/fold';
import { splittingSentences } from '../sentences/split';
import { atOnce, type Steps } from '../steps';
import type { Evidence, PolicyText } from '../types';
import { Phrases, wordsIn } from './matcher';

export interface Updated {
  /** YYYY-MM-DD, or YYYY-MM. */
  date: string;
  evidence: Evidence;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MOST_DAYS = 31;
/** A line that dates the policy stands among so many blocks at its head or foot, and is no longer than this. */
const NEAR = 8;
const FOOT = 4;
const LONGEST = 90;

/**
 * In: a policy, and the date that it states (lib/findings/dated.ts). Out: the date of its version with the sentence that gives it;
 * null where none is given, or it can be read in two ways.
 */
export const updatedIn = (policy: PolicyText, dated: string | null): Updated | null =>
  atOnce(findingUpdated(policy, dated));

/** The same in steps. */
export function* findingUpdated(policy: PolicyText, dated: string | null): Steps<Updated | null> {
  const stated = dated ?? shortDate(policy);
  const date = stated === null ? null : dateIn(stated);
  if (stated === null || date === null) return null;
  const block = policy.blocks.findIndex(({ text }) => text.includes(stated));
  const text = policy.blocks[block]?.text ?? '';
  const at = text.indexOf(stated);
  const span = (yield* splittingSentences(text)).find(({ end }) => at < end);
  const quote = span && at >= span.start && at + stated.length <= span.end ? text.slice(span.start, span.end) : stated;
  return { date, evidence: { quote, heading: '', block: Math.max(0, block) } };
}

/** Words of a short line that dates the policy. */
const OF_VERSION = new Phrases(
  'version/effective/force/updated/update/revised/revision/dated/amended/modified/date/effect/stand',
);

/** A short line near the head or at the foot that is a date, or says of which version it is. */
function shortDate({ blocks }: PolicyText): string | null {
  const foot = Math.max(NEAR, blocks.length - FOOT);
  for (const { text } of [...blocks.slice(0, NEAR), ...blocks.slice(foot)]) {
    if (text.length > LONGEST || dateIn(text) === null) continue;
    const words = wordsIn(text.toLowerCase());
    if (words.length <= 3 || OF_VERSION.isIn(words)) return text;
  }
  return null;
}

/**
 * Whole dates in a folded text: no end of a word ("v2024.05.01") or of a number with a point ("2.1 May 2024"), and no
 * beginning of a longer one ("May 2019-2024").
 */
const DATES = new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,/-](?=\\d))(?:${DATE})(?![\\p{L}\\d]|[./-]\\d)`, 'gu');

/**
 * In: a text that holds one date. Out: it as YYYY-MM-DD, or YYYY-MM where it has no day; null where there is none, or where
 * day and month cannot be told apart ("03/04/2024"). Of several dates it is the last. A number beside the date is no part of it.
 */
export function dateIn(text: string): string | null {
  const date = [...fold(text).matchAll(DATES)].at(-1)?.[0];
  if (date === undefined) return null;
  const numbers = [...date.matchAll(/\d+/g)].map(({ 0: number }) => Number(number));
  const month = /[a-z]{3,}/.exec(date)?.[0];
  return month === undefined ? ofNumbers(numbers, date.includes('.')) : ofNamed(month, numbers);
}

/** In: a month, and the numbers beside it, the year last. Out: their date. */
function ofNamed(month: string, numbers: readonly number[]): string | null {
  const [one = 0, year] = numbers;
  return dateOf(year ?? one, MONTHS.indexOf(month.slice(0, 3)) + 1, year === undefined ? null : one);
}

/** In: the three numbers of a date, and whether points part them, which puts the day first. Out: the date; null as of `dateIn`. */
function ofNumbers([one = 0, two = 0, three = 0]: readonly number[], pointed: boolean): string | null {
  if (one > MOST_DAYS) return dateOf(one, two, three);
  if (one > MONTHS.length || pointed || one === two) return dateOf(three, two, one);
  return two > MONTHS.length ? dateOf(three, one, two) : null;
}

/** In: numbers, the day null where none is given. Out: their date; null where no calendar has such a month or day. */
function dateOf(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > MONTHS.length || (day !== null && (day < 1 || day > MOST_DAYS))) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
