/** The text of a version: which sentences it has, and when two texts are the same. */
import { cuttingSentences } from '../sentences';
import { withinBudget } from '../sentences/budget';
import { fold } from '../sentences/fold';
import { atOnce, pace, type Steps } from '../steps';
import type { PolicyText } from '../types';
import { sorting } from './sorting';

/** The policy's sentences, verbatim and in order, as the history keeps them: those that a report is made of. */
export const sentencesForHistory = (policy: PolicyText): string[] => atOnce(cuttingForHistory(policy));

/** The same in steps. */
export function* cuttingForHistory(policy: PolicyText): Steps<string[]> {
  const isDue = pace();
  const kept: string[] = [];
  for (const { text } of yield* cuttingSentences(withinBudget(policy))) {
    if (/[a-z\d]/i.test(text) || keyOf(text) !== '') kept.push(text);
    if (isDue(text.length)) yield;
  }
  return kept;
}

/** What folding leaves alone, save capitals: most sentences. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A sentence without what may differ from one rendering to the next: case, quotes, white space, marks of lists. */
export const keyOf = (sentence: string): string =>
  (PLAIN.test(sentence) ? sentence.toLowerCase() : fold(sentence)).replace(/^(?:[•·●▪◦○*–—-]\s*)+/, '');

/** The keys of sentences, in steps. */
export function* keying(sentences: readonly string[]): Steps<string[]> {
  const isDue = pace();
  const keys: string[] = [];
  for (const sentence of sentences) {
    keys.push(keyOf(sentence));
    if (isDue(sentence.length)) yield;
  }
  return keys;
}

/** All of a text's letters in one run: where its blocks and sentences end makes no difference. */
function* running(keys: readonly string[]): Steps<string> {
  const isDue = pace();
  const letters: string[] = [];
  for (const key of keys) {
    letters.push(key.replaceAll(' ', ''));
    if (isDue(key.length)) yield;
  }
  return letters.join('');
}

/**
 * Sums up the letters of a text, whatever their order: two whose sums differ do not say the same. Cheaper than their runs, and nearly
 * all that differs differs in that.
 */
export function* summingLetters(keys: readonly string[]): Steps<number> {
  const isDue = pace();
  let sum = 0;
  for (const key of keys) {
    sum = (sum + lettersIn(key)) | 0;
    if (isDue(key.length)) yield;
  }
  return sum;
}

function lettersIn(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    // The only white space that folding leaves. Others are mixed, so that no two letters add up to two others.
    if (unit !== SPACE) sum = (sum + Math.imul(unit ^ Math.imul(unit, unit), 0x9e37_79b1)) | 0;
  }
  return sum;
}

const SPACE = ' '.charCodeAt(0);

/**
 * Do two texts say the same? In steps. In: their sentences, as `keyOf` has them. White space, where blocks end and the order in which
 * the page shows its sentences make no difference; every word does, a date too.
 */
export function* comparingRuns(before: readonly string[], after: readonly string[]): Steps<boolean> {
  if ((yield* summingLetters(before)) !== (yield* summingLetters(after))) return false;
  if ((yield* running(before)) === (yield* running(after))) return true;
  return (yield* running(yield* sorting(before))) === (yield* running(yield* sorting(after)));
}

/** The text's digest: SHA-256 of its sorted sentences, in hexadecimal. The same for texts that differ only in order. */
export const textHash = (sentences: readonly string[]): Promise<string> => hashOf(atOnce(sortingText(sentences)));

/** What a text's digest is made of, in steps. */
export function* sortingText(sentences: readonly string[]): Steps<string> {
  return (yield* sorting(yield* keying(sentences))).join('\n');
}

/** In: what `sortingText` gives. Out: the text's digest. */
export async function hashOf(sorted: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sorted));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
