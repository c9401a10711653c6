/** Finds which sentences of two lists are the same sentence worded anew. */
import { diffArrays } from 'diff';

/**
 * From this share of common words on two sentences belong together (Dice coefficient: twice the common words through
 * the words of both): sentences about other matters seldom reach it, and one that was reworded mostly does.
 */
const SIMILAR = 0.4;

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * In: two lists of sentences. Out: pairs of indices, both rising, of sentences that are similar, chosen so that the
 * likeness of all pairs together is greatest.
 */
export function alignSimilar(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === 0 || after.length === 0) return [];
  const width = after.length + 1;
  const likeness = likenesses(before, after);
  /** The best sum for the sentences from i and j on; rows of `width`. */
  const best = new Float32Array((before.length + 1) * width);
  const at = (values: Float32Array, index: number): number => values[index] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const here = i * width + j;
      const like = at(likeness, i * after.length + j);
      const together = like >= SIMILAR ? like + at(best, here + width + 1) : 0;
      best[here] = Math.max(together, at(best, here + width), at(best, here + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const here = i * width + j;
    if (at(best, here) === at(best, here + width)) i++;
    else if (at(best, here) === at(best, here + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** The Dice coefficient of each pair, in rows. Counted word by word, so that sentences without a common word cost nothing. */
function likenesses(before: readonly string[], after: readonly string[]): Float32Array {
  const words = { before: before.map(wordsIn), after: after.map(wordsIn) };
  /** Where each word stands in `after`, once for each time it does. */
  const places = new Map<string, number[]>();
  words.after.forEach((list, j) => {
    for (const word of numbered(list)) places.set(word, [...(places.get(word) ?? []), j]);
  });
  const likeness = new Float32Array(before.length * after.length);
  words.before.forEach((list, i) => {
    for (const word of numbered(list))
      for (const j of places.get(word) ?? []) {
        const cell = i * after.length + j;
        likeness[cell] = (likeness[cell] ?? 0) + 2 / (list.length + (words.after[j]?.length ?? 0));
      }
  });
  return likeness;
}

/** A word that stands twice counts twice: "the", "the" → "the", "the 2". */
function numbered(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return words.map((word) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return count === 1 ? word : `${word} ${count}`;
  });
}

/** A run of a sentence that both wordings have, or one alone. */
export interface Run {
  text: string;
  changed: boolean;
}

/** In: two wordings of a sentence. Out: both as runs that, joined, give the sentence. */
export function wordChanges(before: string, after: string): { before: Run[]; after: Run[] } {
  const parts = diffArrays(before.split(/(?<=\s)/), after.split(/(?<=\s)/));
  const side = (other: 'added' | 'removed'): Run[] =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed }));
  return { before: side('added'), after: side('removed') };
}
