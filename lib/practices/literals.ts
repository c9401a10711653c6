/**
 * Which words a pattern cannot match without. Read off the pattern's own source, as RE2's and ripgrep's prefilters do
 * (Cox, "Regular Expression Matching with a Trigram Index", 2012), so that most patterns need not be tried at all.
 */

/** Every one of these sets must have a member in a text for the pattern to match it; an empty list asks for nothing. */
export type Requirement = readonly ReadonlySet<string>[];

/** Shorter literals stand in nearly every sentence and rule nothing out. */
const SHORTEST = 2;

/** In: a pattern without flags that fold case. Out: what any match must contain. */
export function requirementOf(pattern: RegExp): Requirement {
  if (pattern.flags.includes('i')) return [];
  return demands(new Reader(pattern.source).alternatives());
}

/** What is known of a part of a pattern. `exact`: all texts that it can be, where these are few. */
interface Part {
  exact: string[] | null;
  requirement: ReadonlySet<string>[];
}

const NOTHING: Part = { exact: null, requirement: [] };
const EMPTY: Part = { exact: [''], requirement: [] };

/** Most texts that are kept as `exact`. */
const FEW = 24;

function setOf(texts: readonly string[]): ReadonlySet<string>[] {
  for (const { length } of texts) if (length < SHORTEST) return [];
  return texts.length > 0 ? [new Set(texts)] : [];
}

/** The requirement of a part, its exact texts included. */
const demands = (part: Part): ReadonlySet<string>[] =>
  part.exact ? [...part.requirement, ...setOf(part.exact)] : part.requirement;

/** The set that rules out most: its shortest member is longest; among equals the smaller set, then the first. */
function strongest(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  let bestShortest = 0;
  for (const set of sets) {
    let shortest = Number.POSITIVE_INFINITY;
    for (const { length } of set) shortest = Math.min(shortest, length);
    if (best && (shortest < bestShortest || (shortest === bestShortest && set.size >= best.size))) continue;
    best = set;
    bestShortest = shortest;
  }
  return best;
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] ?? EMPTY;
  const exact: string[] = [];
  for (const part of parts) {
    if (!part.exact || exact.length > FEW) return any(parts);
    exact.push(...part.exact);
  }
  return exact.length <= FEW ? { exact, requirement: [] } : any(parts);
}

/** What some part needs, when each needs something. */
function any(parts: readonly Part[]): Part {
  const union = new Set<string>();
  for (const part of parts) {
    const chosen = strongest(demands(part));
    if (!chosen) return NOTHING;
    for (const text of chosen) union.add(text);
  }
  return { exact: null, requirement: [union] };
}

function inSequence(parts: readonly Part[]): Part {
  const requirement: ReadonlySet<string>[] = [];
  let run: string[] | null = [''];
  let whole = true;
  for (const part of parts) {
    requirement.push(...part.requirement);
    const joined: string[] | null =
      run && part.exact && run.length * part.exact.length <= FEW ? cross(run, part.exact) : null;
    if (joined) run = joined;
    else {
      whole = false;
      if (run) requirement.push(...setOf(run));
      run = part.exact;
    }
  }
  if (whole && run) return { exact: run, requirement };
  if (run) requirement.push(...setOf(run));
  return { exact: null, requirement };
}

function cross(heads: readonly string[], tails: readonly string[]): string[] {
  const joined: string[] = [];
  for (const head of heads) for (const tail of tails) joined.push(head + tail);
  return joined;
}

/** What may repeat the character before it. */
const QUANTIFIERS = codesOf('*+?{');
/** All other characters mean themselves. */
const SIGNS = codesOf('*+?{\\()[|^$.');

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Reads the source of a pattern once, from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Part {
    const parts: Part[] = [];
    do parts.push(this.sequence());
    while (this.take('|'));
    return either(parts);
  }

  private group(): Part {
    const part = this.alternatives();
    this.take(')');
    return part;
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      const plain = this.plain();
      parts.push(plain ? { exact: [plain], requirement: [] } : this.repeated(this.atom()));
    }
    return inSequence(parts);
  }

  /** The plain characters here, without one that a quantifier follows: "ab" of "abc?". Most of any pattern. */
  private plain(): string {
    const { source } = this;
    let end = this.at;
    while (end < source.length && !SIGNS.has(source.charCodeAt(end))) end++;
    if (QUANTIFIERS.has(source.charCodeAt(end))) end--;
    if (end <= this.at) return '';
    const plain = source.slice(this.at, end);
    this.at = end;
    return plain;
  }

  private repeated(part: Part): Part {
    if (!QUANTIFIERS.has(this.source.charCodeAt(this.at))) return part;
    const rest = this.source.slice(this.at, this.at + 16);
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(rest);
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const sign = quantifier[0][0];
    if (sign === '?' && part.exact && part.exact.length < FEW) return { exact: ['', ...part.exact], requirement: [] };
    const least = sign === '+' ? 1 : sign === '{' ? Number(quantifier[1]) : 0;
    return least === 0 ? NOTHING : { exact: null, requirement: demands(part) };
  }

  private atom(): Part {
    const sign = this.next();
    if (sign === '(') return this.parenthesis();
    if (sign === '[') return this.characterClass();
    if (sign === '\\') return this.escape();
    if (sign === '^' || sign === '$') return EMPTY;
    if (sign === '.') return NOTHING;
    return { exact: [sign], requirement: [] };
  }

  private parenthesis(): Part {
    if (!this.take('?')) return this.group();
    if (this.take(':')) return this.group();
    // What must stand beside the match must stand in the text; what must not, asks for nothing.
    if (this.take('=') || this.take('<=')) return { ...EMPTY, requirement: demands(this.group()) };
    if (this.take('!') || this.take('<!')) {
      this.group();
      return EMPTY;
    }
    this.at = this.source.indexOf('>', this.at) + 1;
    return this.group();
  }

  /** A class of one plain character is that character; small classes are alternatives; others can be anything. */
  private characterClass(): Part {
    const begin = this.at;
    while (this.at < this.source.length && this.peek() !== ']') this.at += this.peek() === '\\' ? 2 : 1;
    const inside = this.source.slice(begin, this.at);
    this.at++;
    const plain = /^[a-z' /,&-]{1,4}$/.test(inside) && !/[a-z]-[a-z]/.test(inside);
    return plain ? { exact: [...inside], requirement: [] } : NOTHING;
  }

  private escape(): Part {
    const sign = this.next();
    if (sign === 'b' || sign === 'B') return EMPTY;
    if (sign === 'u' || sign === 'x' || sign === 'p' || sign === 'P' || sign === 'k') {
      const long = /^(?:\{[^}]*\}|<[^>]*>|[0-9a-f]{2,4})/i.exec(this.source.slice(this.at));
      this.at += long?.[0].length ?? 0;
      return NOTHING;
    }
    if (/[a-z0-9]/i.test(sign)) return NOTHING;
    return { exact: [sign], requirement: [] };
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private next(): string {
    return this.source.charAt(this.at++);
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}
