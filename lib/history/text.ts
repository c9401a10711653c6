/** The text of a version: which sentences it has, and when two texts are the same. */
import { sentencesOf } from '../sentences';
import { fold } from '../sentences/fold';
import type { PolicyText } from '../types';

/** The policy's sentences, verbatim and in order, as the history keeps them. */
export function sentencesForHistory(policy: PolicyText): string[] {
  return sentencesOf(policy)
    .map((sentence) => sentence.text)
    .filter((text) => keyOf(text) !== '');
}

/** A sentence without what may differ from one rendering to the next: case, quotes, white space, marks of lists. */
export const keyOf = (sentence: string): string => fold(sentence).replace(/^(?:[•·●▪◦○*–—-]\s*)+/, '');

/** All of a text's letters in one run: where its blocks and sentences end makes no difference. */
const runOf = (keys: readonly string[]): string => keys.join('').replace(/\s+/g, '');

/**
 * Do two texts say the same? In: their sentences, as `keyOf` has them. White space, where blocks end and the order in which
 * the page shows its sentences make no difference; every word does, a date too.
 */
export const isSameRun = (before: readonly string[], after: readonly string[]): boolean =>
  runOf(before) === runOf(after) || runOf(before.toSorted()) === runOf(after.toSorted());

/** The text's digest: SHA-256 of its sorted sentences, in hexadecimal. The same for texts that differ only in order. */
export async function textHash(sentences: readonly string[]): Promise<string> {
  const text = sentences.map(keyOf).sort().join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
