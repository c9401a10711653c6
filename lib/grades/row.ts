/** What a row of the table is: the kinds of answers, so that the table reads as a table. */
import type { Tone } from '../types';

interface AnswerRow {
  tone: Tone;
  /** Why it is worth what it is worth. */
  why: string;
}

export interface ItemRow {
  /** Why the question counts. */
  why: string;
  /** Every answer, worst first, silence among them: the order that no points may turn round. */
  answers: Readonly<Record<string, AnswerRow>>;
}

export const concern = (why: string): AnswerRow => ({ tone: 'concern', why });
export const good = (why: string): AnswerRow => ({ tone: 'good', why });
export const neutral = (why: string): AnswerRow => ({ tone: 'neutral', why });
export const silent = (why: string): AnswerRow => ({ tone: 'silent', why });

/** Silence about a practice. */
export const OPEN = 'Nothing is promised; the more else the policy admits, the more likely this is as well.';

/** For a practice that hurts: said, not mentioned, or denied. */
export const practice = (admitted: string, denied: string): ItemRow['answers'] => ({
  yes: concern(admitted),
  'not-stated': silent(OPEN),
  no: good(denied),
});

/** For a right: refused, not mentioned, for some, or for all. */
export const right = (what: string): ItemRow['answers'] => ({
  no: concern(`The policy refuses to let the reader ${what}.`),
  'not-stated': silent('A right that is not written down has to be looked up in the law.'),
  conditional: neutral(`Only readers in some places can ${what}.`),
  yes: good(`Every reader can ${what}.`),
});

/** For a promise that is given or not. */
export const promise = (given: string, silence: string): ItemRow['answers'] => ({
  'not-stated': silent(silence),
  yes: good(given),
});
