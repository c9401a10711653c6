/** Aligns what two lists have in common, in a time that hardly grows faster than the lists. */
import { pace, type Steps } from '../steps';

/**
 * In: two lists of keys. Out: pairs of indices, both rising, of equal keys: as many as can be, where a key that stands
 * several times goes with its own turn (the second with the second). Takes n log n for lists of n.
 */
export function* aligningEqual(before: readonly string[], after: readonly string[]): Steps<[number, number][]> {
  const isDue = pace();
  const places = new Map<string, number[]>();
  let j = 0;
  for (const key of after) {
    const known = places.get(key);
    if (known) known.push(j++);
    else places.set(key, [j++]);
    if (isDue(key.length)) yield;
  }
  const used = new Map<string, number>();
  const pairs: [number, number][] = [];
  let i = 0;
  for (const key of before) {
    const known = places.get(key);
    if (known) {
      const turn = used.get(key) ?? 0;
      used.set(key, turn + 1);
      const place = known[turn];
      if (place !== undefined) pairs.push([i, place]);
    }
    i++;
    if (isDue(key.length)) yield;
  }
  return yield* findingLongestRising(pairs);
}

/** The longest choice of pairs whose second numbers rise (patience sorting). */
function* findingLongestRising(pairs: readonly [number, number][]): Steps<[number, number][]> {
  const isDue = pace();
  /** For each length: which pair ends a choice of that length on the smallest number. */
  const ends: number[] = [];
  /** For each pair: the one before it in the longest choice that it ends. */
  const earlier: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? -1]?.[1] ?? j) < j) low = middle + 1;
      else high = middle;
    }
    earlier[at] = ends[low - 1] ?? -1;
    ends[low] = at;
    if (isDue(0)) yield;
  }
  const chosen: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = earlier[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
