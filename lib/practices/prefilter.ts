/** Tells for each sentence which patterns can match it at all, before any is tried. */
import { type Requirement, requirementOf } from './literals';
import { WordFinder } from './word-finder';

export class Prefilter {
  private readonly finder: WordFinder;
  /** For each pattern the numbers of the sets that it needs a member of. */
  private readonly needs: readonly (readonly number[])[];
  /** For each literal the sets that it belongs to. */
  private readonly setsOf: readonly (readonly number[])[];
  /** For each set, the number of the last text that held a member. */
  private readonly seen: Int32Array;
  /** The same for each literal. */
  private readonly met: Int32Array;
  private text = 0;

  /** In: every pattern that will be asked about, by its number in this list. */
  constructor(patterns: readonly RegExp[]) {
    const sets = new Map<string, number>();
    const literals = new Map<string, number[]>();
    const numberOf = (set: ReadonlySet<string>): number => {
      const key = [...set].sort().join('|');
      const known = sets.get(key);
      if (known !== undefined) return known;
      const number = sets.size;
      sets.set(key, number);
      for (const literal of set) {
        const owners = literals.get(literal);
        if (owners) owners.push(number);
        else literals.set(literal, [number]);
      }
      return number;
    };
    const numbered = (requirement: Requirement): number[] => requirement.filter(isAscii).map(numberOf);
    this.needs = patterns.map((pattern) => numbered(requirementOf(pattern)));
    this.finder = new WordFinder([...literals.keys()]);
    this.setsOf = [...literals.values()];
    this.seen = new Int32Array(sets.size);
    this.met = new Int32Array(this.setsOf.length);
  }

  /** Looks at a folded text; `mayMatch` speaks of it until the next one. */
  look(text: string): void {
    this.text++;
    this.finder.visit(text, this.mark);
  }

  private readonly mark = (literal: number): void => {
    if (this.met[literal] === this.text) return;
    this.met[literal] = this.text;
    for (const set of this.setsOf[literal] ?? []) this.seen[set] = this.text;
  };

  /** False only when the pattern surely does not match the text that was looked at. */
  mayMatch(pattern: number): boolean {
    const needs = this.needs[pattern] ?? [];
    for (let at = 0; at < needs.length; at++) if (this.seen[needs[at] ?? 0] !== this.text) return false;
    return true;
  }
}

/** The finder knows ASCII alone; a set with other characters asks for nothing. */
const isAscii = (set: ReadonlySet<string>): boolean => [...set].every((literal) => /^[ -~]+$/.test(literal));
