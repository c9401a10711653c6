/**
 * Which patterns may take exponential time: those that can read the same text in two ways within a repetition, so that
 * the ways double with each round (Weideman and others, "Analyzing matching time behavior of backtracking regular
 * expression matchers by using ambiguity of NFA", CIAA 2016).
 */
import { type Automaton, commonCharacter, type Position } from './automaton';
import { roundsOf } from './rounds';

/** In: an automaton. Out: a text that it can read in two ways from a place back to that place, or null. */
export function ambiguousRound(automaton: Automaton): string | null {
  for (const round of roundsOf(automaton.positions)) {
    const text = new Round(automaton.positions, round).ambiguous();
    if (text !== null) return text;
  }
  return null;
}

/** A set of positions each of which leads to all others of it, itself included. */
class Round {
  constructor(
    private readonly positions: readonly Position[],
    private readonly members: ReadonlySet<number>,
  ) {}

  ambiguous(): string | null {
    for (const at of this.members) {
      const ways = this.next(at);
      for (const way of ways) {
        // A step that can be taken in two ways: `(?:a+)+`.
        if ((this.positions[at]?.next.get(way) ?? 0) > 1) return this.back(way, way, at);
        // Two steps that read the same: `(?:your |you(?:r)? )+`.
        for (const other of ways) {
          if (other <= way || this.common(way, other) === undefined) continue;
          const text = this.back(way, other, at);
          if (text !== null) return text;
        }
      }
    }
    return null;
  }

  private next(at: number): number[] {
    return [...(this.positions[at]?.next.keys() ?? [])].filter((to) => this.members.has(to));
  }

  private common(a: number, b: number): string | undefined {
    const [x, y] = [this.positions[a], this.positions[b]];
    return x && y && commonCharacter([x, y]);
  }

  /** What leads two readers that stand at `a` and `b` both to the position `home`, or null. */
  private back(a: number, b: number, home: number): string | null {
    const start: [number, number, string] = [a, b, this.common(a, b) ?? ''];
    const seen = new Set([`${a} ${b}`]);
    const queue = [start];
    for (const [x, y, text] of queue) {
      if (x === home && y === home) return text;
      for (const toX of this.next(x))
        for (const toY of this.next(y)) {
          const character = this.common(toX, toY);
          if (character === undefined || seen.has(`${toX} ${toY}`)) continue;
          seen.add(`${toX} ${toY}`);
          queue.push([toX, toY, text + character]);
        }
    }
    return null;
  }
}
