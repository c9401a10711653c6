/** How old is the policy? */
import { splitSentences } from '../sentences/split';
import type { Evidence, PolicyText } from '../types';
import { Phrases, wordsIn } from './matcher';

export interface Updated {
  /** YYYY-MM-DD, or YYYY-MM. */
  date: string;
  evidence: Evidence;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A line that dates the policy stands among so many blocks at its head or foot, and is no longer than this. */
const NEAR = 8;
const FOOT = 4;
const LONGEST = 90;

/**
 * In: a policy, and the date that it states (lib/findings/dated.ts). Out: the date of its version with the sentence that gives it;
 * null where none is given, or it can be read in two ways.
 */
export function updatedIn(policy: PolicyText, dated: string | null): Updated | null {
  const stated = dated ?? shortDate(policy);
  const date = stated === null ? null : dateIn(stated);
  if (stated === null || date === null) return null;
  const block = policy.blocks.findIndex(({ text }) => text.includes(stated));
  const text = policy.blocks[block]?.text ?? '';
  const at = text.indexOf(stated);
  const span = splitSentences(text).find(({ end }) => at < end);
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
 * In: a text that holds one date. Out: it as YYYY-MM-DD, or YYYY-MM where it has no day; null where there is none, or where
 * day and month cannot be told apart ("03/04/2024").
 */
export function dateIn(text: string): string | null {
  const words = wordsIn(text.toLowerCase()).map(({ word }) => word);
  const yearAt = words.findLastIndex(
    (word) => word.length === 4 && (word.startsWith('20') || word.startsWith('19')) && !Number.isNaN(Number(word)),
  );
  const year = words[yearAt];
  if (year === undefined) return null;
  const near = words.slice(Math.max(0, yearAt - 3), yearAt);
  const named = near.findLast((word) => MONTHS.some((month) => word.startsWith(month)));
  if (named !== undefined) {
    const day = near.map(numberIn).findLast((value) => value !== null);
    return dateOf(year, MONTHS.indexOf(named.slice(0, 3)) + 1, day ?? null);
  }
  const [first, second] = words.slice(yearAt + 1, yearAt + 3).map(numberIn);
  if (first && second) return dateOf(year, first, second);
  const [one, other] = words.slice(Math.max(0, yearAt - 2), yearAt).map(numberIn);
  if (!one || !other) return null;
  if (one > 12 || text.includes('.') || one === other) return dateOf(year, other, one);
  return other > 12 ? dateOf(year, one, other) : null;
}

/** A day or a month: "3", "03", "3rd". */
function numberIn(word: string): number | null {
  const number = Number.parseInt(word, 10);
  return word.length <= 4 && number >= 1 && number <= 31 ? number : null;
}

function dateOf(year: string, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
