/** Finds which sentences of two lists are the same sentence worded anew. */
import { diffArrays } from 'diff';

/**
 * From this share of common words on two sentences belong together (Dice coefficient: twice the common words through
 * the words of both): sentences about other matters seldom reach it, and one that was reworded mostly does.
 */
const SIMILAR = 0.4;

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}]+/gu) ?? [];

/** More pairs than this are not weighed: of long lists, only what stands at about the same height. 4 MB. */
const MOST_PAIRS = 4_000_000;

/** Where the best choice goes on from a pair: past the sentence before, past the one after, or with both together. */
const PAST_BEFORE = 0;
const PAST_AFTER = 1;
const TOGETHER = 2;

/** The best sums from a sentence on, for each that it is weighed against, from `first` on, and for what follows those. */
interface Sums {
  first: number;
  sums: Float32Array;
}

/** In: how like a sentence is to each that it is weighed against, and the sums from the next one on. Writes its own, and, from a place on, what to choose. */
function choose(likes: Float32Array, next: Sums, own: Sums, choices: Uint8Array, from: number): void {
  const shift = next.first - own.first;
  const [after, sums] = [next.sums, own.sums];
  let together = after[Math.max(0, likes.length - shift)] ?? 0;
  let right = together;
  sums[likes.length] = right;
  for (let at = likes.length - 1; at >= 0; at--) {
    const below = after[Math.max(0, at - shift)] ?? 0;
    const like = likes[at] ?? 0;
    const both = like >= SIMILAR ? Math.fround(like + together) : 0;
    let choice = PAST_AFTER;
    if (below >= right) {
      right = below;
      choice = PAST_BEFORE;
    }
    if (both > right) {
      right = both;
      choice = TOGETHER;
    }
    choices[from + at] = choice;
    sums[at] = right;
    together = below;
  }
}

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
  const likenessOf = likenesses(before, after, width);
  const choices = new Uint8Array(rows * width);
  const likes = new Float32Array(width);
  let best: Sums = { first: columns - width, sums: new Float32Array(width + 1) };
  let spare: Float32Array = new Float32Array(width + 1);
  for (let i = rows - 1; i >= 0; i--) {
    const first = from(i);
    likenessOf(i, first, likes);
    const next = best;
    best = { first, sums: spare };
    choose(likes, next, best, choices, i * width);
    spare = next.sums;
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const first = from(i);
    j = Math.max(j, first);
    const choice = j < first + width ? choices[i * width + j - first] : PAST_BEFORE;
    if (choice === PAST_BEFORE) i++;
    else if (choice === PAST_AFTER) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/**
 * The Dice coefficients of one sentence with `width` ones of the other list, from `first` on, written into `likes`. Common words are
 * counted word by word, so that sentences without any cost next to nothing; of those that stand everywhere, all at once.
 */
function likenesses(
  before: readonly string[],
  after: readonly string[],
  width: number,
): (i: number, first: number, likes: Float32Array) => void {
  const numbersOf = numbering();
  const words = after.map(numbersOf);
  const places = placesOf(words);
  const bits = bitsOf(places);
  const bitsIn = (sentence: readonly number[]): number =>
    sentence.reduce((set, word) => set | (bits.get(word) ?? 0), 0);
  const others: Others = {
    lengths: Uint32Array.from(words, ({ length }) => length),
    frequent: Int32Array.from(words, bitsIn),
    rare: new Uint32Array(width),
    shares: summing(),
  };
  return (i, first, likes) => {
    const own = numbersOf(before[i] ?? '');
    others.rare.fill(0);
    for (const word of own) if (!bits.has(word)) countIn(places[word] ?? NOWHERE, first, others.rare);
    weigh({ length: own.length, frequent: bitsIn(own) }, others, first, likes);
  };
}

/** Sentences as they are weighed: how many words they have, which of the frequent ones, and how many rare ones in common with one. */
interface Others {
  lengths: Uint32Array;
  frequent: Int32Array;
  rare: Uint32Array;
  shares: (words: number) => Float32Array;
}

/** A loop of its own, which engines make fast. */
function weigh(
  own: { length: number; frequent: number },
  { lengths, frequent, rare, shares }: Others,
  first: number,
  likes: Float32Array,
): void {
  let all = 0;
  let byCount = shares(all);
  for (let at = 0; at < likes.length; at++) {
    const common = (rare[at] ?? 0) + ones(own.frequent & (frequent[first + at] ?? 0));
    const words = own.length + (lengths[first + at] ?? 0);
    // Less than `SIMILAR`: most.
    if (5 * common < words) {
      likes[at] = 0;
      continue;
    }
    if (words !== all) {
      all = words;
      byCount = shares(all);
    }
    likes[at] = byCount[common] ?? 0;
  }
}

const NOWHERE = new Uint32Array();

/** Counts one more for each place from `first` on, as far as `counts` goes. */
function countIn(places: Uint32Array, first: number, counts: Uint32Array): void {
  const end = first + counts.length;
  for (let n = firstFrom(places, first); n < places.length; n++) {
    const place = places[n] ?? end;
    if (place >= end) return;
    counts[place - first] = (counts[place - first] ?? 0) + 1;
  }
}

/** For each word, where it stands, rising. In: the words of each sentence, by their numbers. */
function placesOf(sentences: readonly (readonly number[])[]): Uint32Array[] {
  const counts: number[] = [];
  for (const words of sentences) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const places = counts.map((count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  sentences.forEach((words, j) => {
    for (const word of words) {
      const at = filled[word] ?? 0;
      const list = places[word];
      if (list) list[at] = j;
      filled[word] = at + 1;
    }
  });
  return places;
}

/** Gives each of the 32 words that stand in the most sentences a bit of its own. */
function bitsOf(places: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const words = places
    .map((list, word) => ({ word, count: list.length }))
    .sort((one, other) => other.count - one.count);
  return new Map(words.slice(0, 32).map(({ word }, at) => [word, 1 << at]));
}

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** In: the words of two sentences together. Out: their likeness by how many are common, summed word by word. */
function summing(): (words: number) => Float32Array {
  const known: Float32Array[] = [];
  return (words) => {
    const shares = known[words];
    if (shares) return shares;
    const summed = new Float32Array(Math.floor(words / 2) + 1);
    for (let count = 1; count < summed.length; count++) summed[count] = (summed[count - 1] ?? 0) + 2 / words;
    known[words] = summed;
    return summed;
  };
}

/** The index of the first number of a rising list that is not below `least`. */
function firstFrom(list: Uint32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers the words of sentences, from 0. A word that stands twice in one counts twice: "the", "the" → "the", "the 2". */
function numbering(): (sentence: string) => number[] {
  const numbers = new Map<string, number>();
  /** For each word: in which sentence it stood last, and how often there. */
  const last: number[] = [];
  const times: number[] = [];
  let sentence = 0;
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    return known;
  };
  return (text) => {
    sentence++;
    return wordsIn(text).map((word) => {
      const number = numberOf(word);
      const time = last[number] === sentence ? (times[number] ?? 0) + 1 : 1;
      last[number] = sentence;
      times[number] = time;
      return time === 1 ? number : numberOf(`${word} ${time}`);
    });
  };
}

/** A run of a sentence that both wordings have, or one alone. */
export interface Run {
  text: string;
  changed: boolean;
}

/** In: two wordings of a sentence. Out: both as runs that, joined, give the sentence. */
export function wordChanges(before: string, after: string): { before: Run[]; after: Run[] } {
  const [old, fresh] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  let same = 0;
  while (same < old.length && old[same] === fresh[same]) same++;
  const begin = runOf(old.slice(0, same), false);
  const [dropped, added] = [old.slice(same), fresh.slice(same)];
  const known = new Set(dropped);
  if (!added.some((word) => known.has(word)))
    return { before: [...begin, ...runOf(dropped, true)], after: [...begin, ...runOf(added, true)] };
  const parts = diffArrays(dropped, added);
  const side = (other: 'added' | 'removed'): Run[] =>
    parts.filter((part) => !part[other]).flatMap((part) => runOf(part.value, part.added || part.removed));
  return { before: [...begin, ...side('added')], after: [...begin, ...side('removed')] };
}

const runOf = (words: readonly string[], changed: boolean): Run[] =>
  words.length === 0 ? [] : [{ text: words.join(''), changed }];
