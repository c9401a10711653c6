/** A regular expression as an automaton without empty steps (Glushkov, "The abstract theory of automata", 1961). */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Stand-ins for all characters, whatever a pattern names: ASCII, and of each of the greater scripts a letter. */
export const USUAL = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\t\n\u00a0éßЖжωאعกअ가あア個ａ٣–’“…\u0301\u200b\ufeff\u00ad',
  '😀',
];

/** One place of a pattern where a character is read. */
export interface Position {
  /** The characters of the pattern's alphabet that it reads: at least one. */
  reads: ReadonlySet<string>;
  /** The positions that may read the next character, each with the number of ways to get there. */
  next: Map<number, number>;
}

export interface Automaton {
  positions: readonly Position[];
  /** Where reading may begin. */
  first: readonly number[];
  /** The unbounded or long repetitions, with their own positions. */
  loops: readonly Loop[];
  /** It reads from right to left, as a look-behind does. */
  backwards: boolean;
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
 * In: a pattern. Out: its automaton, and one for the inside of each look-behind in it. What a look-ahead reads begins
 * where it stands and leads nowhere. Boundaries are left out, so that the automaton reads at least what the pattern reads.
 */
export function automataOf(pattern: RegExp): Automaton[] {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  });
  const flags = pattern.flags.replace(/[gyd]/g, '');
  const alphabet = alphabetOf(parsed, flags);
  const waiting: Inside[] = [{ alternatives: parsed.alternatives, backwards: false }];
  const built: Automaton[] = [];
  for (let inside = waiting.shift(); inside; inside = waiting.shift())
    built.push(new Builder(alphabet, flags, inside, (behind) => waiting.push(behind)).build());
  return built;
}

/** The usual characters, and those that the pattern itself names, in the script that it names them in. */
function alphabetOf(parsed: AST.Pattern, flags: string): string[] {
  const characters = new Set(USUAL);
  visitRegExpAST(parsed, {
    onCharacterEnter({ value }) {
      const character = String.fromCodePoint(value);
      characters.add(character);
      if (flags.includes('i')) {
        characters.add(character.toLowerCase());
        characters.add(character.toUpperCase());
      }
    },
  });
  // "ß" is "SS" as a capital: two characters, which nothing reads at one place.
  return [...characters].filter((one) => [...one].length === 1);
}

/** What stands in the whole pattern, or in a look-behind. */
interface Inside {
  alternatives: readonly AST.Alternative[];
  backwards: boolean;
}

class Builder {
  private readonly positions: Position[] = [];
  private readonly loops: Loop[] = [];
  /** What each class of the pattern reads, worked out once. */
  private readonly classes = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly alphabet: readonly string[],
    private readonly flags: string,
    private readonly inside: Inside,
    private readonly aside: (behind: Inside) => void,
  ) {}

  build(): Automaton {
    const { first } = this.either(this.inside.alternatives);
    return { positions: this.positions, first, loops: this.loops, backwards: this.inside.backwards };
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
    for (const element of this.inside.backwards ? elements.toReversed() : elements) {
      const isAhead = element.type === 'Assertion' && element.kind === 'lookahead';
      const part = isAhead ? { ...this.either(element.alternatives), last: [], empty: true } : this.element(element);
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
        if (element.kind === 'lookbehind') this.aside({ alternatives: element.alternatives, backwards: true });
        return EMPTY;
      case 'Backreference':
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
    const reads = this.classes.get(raw) ?? this.readBy(raw);
    this.classes.set(raw, reads);
    this.positions.push({ reads, next: new Map() });
    const at = this.positions.length - 1;
    return { first: [at], last: [at], empty: false };
  }

  private readBy(raw: string): ReadonlySet<string> {
    const one = new RegExp(`^(?:${raw})$`, this.flags);
    const reads = this.alphabet.filter((character) => one.test(character));
    return new Set(reads.length > 0 ? reads : [anyOf(one, raw)]);
  }

  private link(from: readonly number[], to: readonly number[]): void {
    for (const position of from)
      for (const next of to) {
        const ways = this.positions[position]?.next;
        ways?.set(next, (ways.get(next) ?? 0) + 1);
      }
  }
}

/** The first character that a class reads: nothing may be left unattacked because its script was forgotten. */
function anyOf(one: RegExp, raw: string): string {
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (one.test(character)) return character;
  }
  throw new Error(`${raw} reads no character.`);
}

/** What two classes both read, worked out once. */
const shared = new WeakMap<ReadonlySet<string>, WeakMap<ReadonlySet<string>, ReadonlySet<string>>>();

function commonOfTwo(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one === other) return one;
  const known = shared.get(one) ?? new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  shared.set(one, known);
  const common = known.get(other) ?? new Set([...one].filter((character) => other.has(character)));
  known.set(other, common);
  return common;
}

/** In: positions, at least one. Out: a character that all of them read, or undefined. */
export function commonCharacter(positions: readonly Position[]): string | undefined {
  const [character] = positions.map(({ reads }) => reads).reduce(commonOfTwo);
  return character;
}

/** A character that a position reads; of a class always the same. */
export function characterOf({ reads }: Position): string {
  const [character] = reads;
  if (character === undefined) throw new Error('A position that reads nothing.');
  return character;
}
