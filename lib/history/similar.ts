/** Finds which sentences of two lists are the same sentence worded anew. */
import { diffArrays } from 'diff';

/**
 * From this share of common words on two sentences belong together (Dice coefficient: twice the common words through
 * the words of both): sentences about other matters seldom reach it, and one that was reworded mostly does.
 */
const SIMILAR = 0.4;

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}]+/gu) ?? [];

/** More pairs than this are not weighed: of long lists, only what stands at about the same height. 16 MB. */
const MOST_PAIRS = 4_000_000;

/**
 * In: two lists of sentences. Out: pairs of indices, both rising, of sentences that are similar, chosen so that the
 * likeness of all pairs together is greatest.
 */
export function alignSimilar(before: readonly string[], after: readonly string[]): [number, number][] {
  const [rows, columns] = [before.length, after.length];
  if (rows === 0 || columns === 0) return [];
  /** Each sentence is weighed against this many, from `from(i)` on, which rises with i. */
  const width = Math.min(columns, Math.max(1, Math.ceil(columns / rows), Math.floor(MOST_PAIRS / rows)));
  const from = (i: number): number =>
    Math.max(0, Math.min(columns - width, Math.round(((i + 0.5) * columns) / rows - width / 2)));
  const likenessOf = likenesses(before, after);
  /** The best sum for the sentences from i and j on; one row of these for each i. */
  const best = new Float32Array((rows + 1) * (width + 1));
  const at = (i: number, j: number): number =>
    i >= rows ? 0 : (best[i * (width + 1) + Math.max(0, j - from(i))] ?? 0);
  const likes = new Float32Array(width);
  for (let i = rows - 1; i >= 0; i--) {
    const first = from(i);
    likenessOf(i, first, likes);
    const row = i * (width + 1);
    best[row + width] = at(i + 1, first + width);
    for (let j = first + width - 1; j >= first; j--) {
      const like = likes[j - first] ?? 0;
      const together = like >= SIMILAR ? like + at(i + 1, j + 1) : 0;
      best[row + j - first] = Math.max(together, at(i + 1, j), best[row + j - first + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    j = Math.max(j, from(i));
    if (j >= from(i) + width || at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/**
 * The Dice coefficients of one sentence with those of the other list from `first` on, written into `likes`. Counted word
 * by word, so that sentences without a common word cost nothing.
 */
function likenesses(
  before: readonly string[],
  after: readonly string[],
): (i: number, first: number, likes: Float32Array) => void {
  const lengths = new Uint32Array(after.length);
  /** Where each word stands in `after`, rising, once for each time it does. */
  const places = new Map<string, number[]>();
  after.forEach((sentence, j) => {
    const words = wordsIn(sentence);
    lengths[j] = words.length;
    for (const word of numbered(words)) {
      const known = places.get(word);
      if (known) known.push(j);
      else places.set(word, [j]);
    }
  });
  return (i, first, likes) => {
    likes.fill(0);
    const words = wordsIn(before[i] ?? '');
    const end = first + likes.length;
    for (const word of numbered(words)) {
      const list = places.get(word) ?? [];
      for (let n = firstFrom(list, first); n < list.length; n++) {
        const j = list[n] ?? end;
        if (j >= end) break;
        likes[j - first] = (likes[j - first] ?? 0) + 2 / (words.length + (lengths[j] ?? 0));
      }
    }
  };
}

/** The index of the first number of a rising list that is not below `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
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
