/** Texts made to slow a pattern down, read off the pattern itself: each of its repetitions, again and again. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Automaton, automataOf, characterOf, type Position, USUAL } from './automaton';
import { meetingPumps } from './pumps';
import { spread } from './spread';

/** Repetitions of fewer rounds are not attacked. */
const ROUNDS = 8;
/** At most so many ways into one repetition are tried. */
const ENTRIES = 12;

/** A text of any length: what it begins with, what is repeated until it is long enough, and what it ends with. */
export interface Attack {
  before: string;
  pump: string;
  after: string;
}

/** In: an attack and a length in UTF-16 code units. Out: its text, at the end a character that hardly a pattern reads. */
export const textOf = ({ before, pump, after }: Attack, length: number): string =>
  `${(before + pump.repeat(Math.ceil(length / pump.length))).slice(0, length)}${after}\u0001`;

/** In: a pattern. Out: attacks on it, in which its parts nearly match again and again; each once. */
export function attacksOn(pattern: RegExp): Attack[] {
  const attacks = new Map<string, Attack>();
  const asksForEnd = looksForEnd(pattern);
  for (const automaton of automataOf(pattern)) {
    const endings = asksForEnd && !automaton.backwards ? endingsOf(automaton) : [];
    for (const attack of attacksOnOne(automaton)) {
      if (attack.pump === '') continue;
      const turned = automaton.backwards ? backwards(attack) : attack;
      for (const one of [turned, ...endings.map((after) => ({ ...turned, after }))])
        attacks.set(JSON.stringify(one), one);
    }
  }
  return [...attacks.values()];
}

/** Does a pattern match at the end of a text alone, or differently there? */
function looksForEnd(pattern: RegExp): boolean {
  let found = false;
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  });
  visitRegExpAST(parsed, {
    onAssertionEnter({ kind }) {
      found ||= kind === 'end';
    },
  });
  return found;
}

/** What a repetition stops at, and what all stop at: one may read whatever else a text ends with, come to the end, and match. */
function endingsOf({ positions, loops }: Automaton): string[] {
  const reads = loops.map(({ first }) => first.flatMap((at) => positions[at]?.reads ?? []));
  const stops = [...reads.map((one) => [one]), reads].flatMap(
    (those) => USUAL.find((one) => !those.flat().some((set) => set.has(one))) ?? [],
  );
  return [...new Set([' ', '\n', ...stops])];
}

function* attacksOnOne(automaton: Automaton): Generator<Attack> {
  const { positions, loops, first } = automaton;
  const ways = shortestWays(automaton);
  for (const { most, first: entries, last } of loops) {
    if (most < ROUNDS) continue;
    for (const entry of spread(entries, ENTRIES)) {
      const round = roundFrom(positions, entry, last);
      const before = ways.get(entry);
      if (round === null || before === undefined) continue;
      // Repeated alone, after what leads to it, and together with what leads to it.
      for (const pump of [round, before, before + round, `${before} `]) yield { before: '', pump, after: '' };
      if (before !== '') yield { before, pump: round, after: '' };
    }
  }
  for (const entry of spread(first, ENTRIES)) {
    const word = wordFrom(positions, entry);
    for (const pump of [word, `${word} `]) yield { before: '', pump, after: '' };
  }
  for (const { from, pump } of meetingPumps(automaton, ENTRIES)) {
    const position = from === null ? undefined : positions[from];
    const before = position && from !== null ? (ways.get(from) ?? '') + characterOf(position) : '';
    yield { before, pump, after: '' };
  }
}

/** The same for what reads from right to left. */
function backwards({ before, pump }: Attack): Attack {
  const turn = (text: string): string => [...text].reverse().join('');
  return { before: '', pump: turn(pump), after: turn(before) };
}

/** For each position, a shortest text that leads to it, without its own character. */
function shortestWays({ positions, first }: Automaton): Map<number, string> {
  const ways = new Map(first.map((at) => [at, '']));
  const queue = [...first];
  for (const at of queue) {
    const position = positions[at];
    if (!position) continue;
    for (const to of position.next.keys()) {
      if (ways.has(to)) continue;
      ways.set(to, (ways.get(at) ?? '') + characterOf(position));
      queue.push(to);
    }
  }
  return ways;
}

/** A shortest round of a repetition, or null. */
function roundFrom(positions: readonly Position[], entry: number, last: ReadonlySet<number>): string | null {
  const texts = new Map([[entry, '']]);
  const queue = [entry];
  for (const at of queue) {
    const position = positions[at];
    if (!position) continue;
    const text = (texts.get(at) ?? '') + characterOf(position);
    if (last.has(at)) return text;
    for (const to of position.next.keys()) {
      if (texts.has(to)) continue;
      texts.set(to, text);
      queue.push(to);
    }
  }
  return null;
}

/** Reads on from a position while there is but one way: the rest of a word. */
function wordFrom(positions: readonly Position[], entry: number): string {
  let text = '';
  for (let at: number | undefined = entry; at !== undefined && text.length < 40; ) {
    const position: Position | undefined = positions[at];
    if (!position) break;
    text += characterOf(position);
    at = position.next.size === 1 ? [...position.next.keys()][0] : undefined;
  }
  return text;
}
