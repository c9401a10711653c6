/** Stretches of a sentence that are asked for often: an answer takes a time that grows with the logarithm of their number. */
import type { Found, Phrases, Word } from './matcher';

/** In: numbers in rising order. Out: the index of the last that is no greater than `most`; -1: none is. */
export function lastUpTo(rising: readonly number[], most: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of stretches in the order of their beginnings; offsets in UTF-16 code units. */
export class Stretches {
  private readonly starts: number[] = [];
  /** How far the first ones reach, up to each. */
  private readonly reach: number[] = [];

  constructor(found: readonly Found[]) {
    let furthest = -1;
    for (const { start, end } of found) {
      furthest = Math.max(furthest, end);
      this.starts.push(start);
      this.reach.push(furthest);
    }
  }

  /** How far those reach that begin at an offset or before it; minus infinity: there is none. */
  reachUpTo(offset: number): number {
    return this.reach[lastUpTo(this.starts, offset)] ?? Number.NEGATIVE_INFINITY;
  }

  /** Where the first begins that begins behind an offset; infinity: there is none. */
  nextBehind(offset: number): number {
    return this.starts[lastUpTo(this.starts, offset) + 1] ?? Number.POSITIVE_INFINITY;
  }

  /** Whether an offset lies in one of them. */
  cover(offset: number): boolean {
    return this.reachUpTo(offset) > offset;
  }
}

/** In: what begins otherwise, what was found, and the words of the text. Out: what of it begins in none of those. */
export function apartFrom(not: Phrases, found: Found[], words: readonly Word[]): Found[] {
  if (found.length === 0) return found;
  const others = new Stretches(not.in(words));
  return found.filter(({ start }) => !others.cover(start));
}
