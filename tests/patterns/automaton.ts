/** A regular expression as an automaton without empty steps (Glushkov, "The abstract theory of automata", 1961). */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Stand-ins for all characters: what a pattern tells apart is told apart by these. */
const ALPHABET = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\t',
  '\n',
  'é',
  'ß',
  '–',
  '’',
  '個',
];

/** One place of a pattern where a character is read. */
export interface Position {
  /** Which characters of the alphabet it reads: one flag for each. */
  reads: readonly boolean[];
  /** The positions that may read the next character, each with the number of ways to get there. */
  next: Map<number, number>;
}

export interface Automaton {
  positions: readonly Position[];
  /** Where reading may begin. */
  first: readonly number[];
  /** The unbounded or long repetitions, with their own positions. */
  loops: readonly Loop[];
}

/** A part of a pattern that may be read again and again. */
interface Loop {
  source: string;
  most: number;
  /** Where one round of it may begin and end. */
  first: readonly number[];
  last: ReadonlySet<number>;
}

/** A part of a pattern: how it may begin and end, and whether it may be empty. */
interface Part {
  first: number[];
  last: number[];
  empty: boolean;
}

/** So few rounds double the ways of reading only a few times: what they cost is measured, not derived. */
const FEW = 4;

const EMPTY: Part = { first: [], last: [], empty: true };

/**
 * In: a pattern. Out: its automaton, and one for the inside of each look-ahead and look-behind in it. Boundaries and
 * what stands beside a match are left out, so that the automaton reads at least what the pattern reads.
 */
export function automataOf(pattern: RegExp): Automaton[] {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  });
  const waiting: AST.Alternative[][] = [parsed.alternatives];
  const built: Automaton[] = [];
  for (let inside = waiting.shift(); inside; inside = waiting.shift())
    built.push(new Builder(pattern.flags, (within) => waiting.push(within)).build(inside));
  return built;
}

class Builder {
  private readonly positions: Position[] = [];
  private readonly loops: Loop[] = [];

  constructor(
    private readonly flags: string,
    private readonly aside: (alternatives: AST.Alternative[]) => void,
  ) {}

  build(alternatives: AST.Alternative[]): Automaton {
    const { first } = this.either(alternatives);
    return { positions: this.positions, first, loops: this.loops };
  }

  private either(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map((alternative) => this.sequence(alternative.elements));
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.some(({ empty }) => empty),
    };
  }

  private sequence(elements: readonly AST.Element[]): Part {
    let whole = EMPTY;
    for (const element of elements) {
      const part = this.element(element);
      this.link(whole.last, part.first);
      whole = {
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
        empty: whole.empty && part.empty,
      };
    }
    return whole;
  }

  private element(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.either(element.alternatives);
      case 'Quantifier':
        return this.repeated(element);
      case 'Assertion':
      case 'Backreference':
        if ('alternatives' in element) this.aside(element.alternatives);
        return EMPTY;
      default:
        return this.character(element.raw);
    }
  }

  private repeated({ element, min, max, raw }: AST.Quantifier): Part {
    const part = max === 0 ? EMPTY : this.element(element as AST.Element);
    if (max > FEW) {
      this.link(part.last, part.first);
      this.loops.push({ source: raw, most: max, first: part.first, last: new Set(part.last) });
    }
    return { ...part, empty: part.empty || min === 0 };
  }

  private character(raw: string): Part {
    const one = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gyd]/g, ''));
    this.positions.push({ reads: ALPHABET.map((character) => one.test(character)), next: new Map() });
    const at = this.positions.length - 1;
    return { first: [at], last: [at], empty: false };
  }

  private link(from: readonly number[], to: readonly number[]): void {
    for (const position of from)
      for (const next of to) {
        const ways = this.positions[position]?.next;
        ways?.set(next, (ways.get(next) ?? 0) + 1);
      }
  }
}

/** A character that all these positions read, or undefined. */
export function commonCharacter(...positions: readonly Position[]): string | undefined {
  return ALPHABET.find((_, at) => positions.every(({ reads }) => reads[at]));
}
