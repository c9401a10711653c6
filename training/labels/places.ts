/** Where sentences stand in their policy's text, in words: what labels are kept by, so that they outlive other cuts. */
import { diffArrays } from 'diff';
import { wordsOf } from '../words';

/** The first word's number in the text, and how many words. A place of no words stands before the word of its number. */
interface Place {
  from: number;
  count: number;
}

/** Whatever of a sentence's words the text itself shows must be this share of them: else it has no words of its own. */
const SHOWN = 0.5;

/**
 * The place of each sentence. In: the text's words, the sentences in order. A sentence that the text doesn't show (a mail
 * address that only a link holds) has a place of no words.
 */
export function placesOf(words: readonly string[], sentences: readonly string[]): Place[] {
  const said = sentences.map(wordsOf);
  const matched = matches(words, said.flat());
  let begin = 0;
  let next = 0;
  return said.map((own) => {
    const found = matched.slice(begin, begin + own.length).filter((at) => at !== null);
    begin += own.length;
    const from = found[0];
    const last = found.at(-1);
    if (from === undefined || last === undefined || found.length < SHOWN * own.length) return { from: next, count: 0 };
    next = last + 1;
    return { from, count: next - from };
  });
}

/** For each word said, its number in the text, ever rising; null where the text doesn't show it. */
function matches(words: readonly string[], said: readonly string[]): (number | null)[] {
  const matched: (number | null)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays([...words], [...said])) {
    for (let n = 0; n < count; n++) {
      if (added) matched.push(null);
      else if (removed) at++;
      else matched.push(at++);
    }
  }
  return matched;
}

/** The share of a place that a sentence must hold to take its labels. */
const HOLDS = 0.5;

/** How far, in words, a sentence that the text doesn't show may have moved. */
const NEAR = 40;

/**
 * The sentences that take the labels of a place: all that hold half of it, else the one that holds the most. A place of
 * no words goes to the nearest sentence without words that is not taken yet. None: the text there is no sentence now.
 */
export function takersOf(place: Place, sentences: readonly Place[], taken: ReadonlySet<number>): number[] {
  if (place.count === 0) {
    const free = sentences.flatMap((own, n) => (own.count === 0 && !taken.has(n) ? [n] : []));
    const away = (n: number): number => Math.abs((sentences[n]?.from ?? 0) - place.from);
    return free
      .filter((n) => away(n) <= NEAR)
      .sort((a, b) => away(a) - away(b))
      .slice(0, 1);
  }
  const held = sentences.map((own) => overlap(own, place));
  const most = Math.max(0, ...held);
  if (most === 0) return [];
  const wanted = Math.min(most, HOLDS * place.count);
  return held.flatMap((words, n) => (words >= wanted ? [n] : [])).slice(0, most < HOLDS * place.count ? 1 : undefined);
}

const overlap = (a: Place, b: Place): number =>
  Math.max(0, Math.min(a.from + a.count, b.from + b.count) - Math.max(a.from, b.from));
