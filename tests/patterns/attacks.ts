/** Texts made to slow a pattern down, read off the pattern itself: each of its repetitions, again and again. */
import { type Automaton, automataOf, commonCharacter, type Position } from './automaton';

/** Repetitions of fewer rounds are not attacked. */
const ROUNDS = 8;
/** At most so many ways into one repetition are tried. */
const ENTRIES = 12;

/** A text of any length: what it begins with, and what is repeated until it is long enough. */
export interface Attack {
  before: string;
  pump: string;
}

/** In: an attack and a length in UTF-16 code units. Out: its text, at the end a character that hardly a pattern reads. */
export const textOf = ({ before, pump }: Attack, length: number): string =>
  `${(before + pump.repeat(Math.ceil(length / pump.length))).slice(0, length)}\u0001`;

/** In: a pattern. Out: attacks on it, in which its parts nearly match again and again. */
export function attacksOn(pattern: RegExp): Attack[] {
  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string): void => {
    if (pump !== '') attacks.set(`${before}\n${pump}`, { before, pump });
  };
  for (const automaton of automataOf(pattern)) {
    const ways = shortestWays(automaton);
    for (const { most, first, last } of automaton.loops) {
      if (most < ROUNDS) continue;
      for (const entry of spread(first, ENTRIES)) {
        const round = roundFrom(automaton.positions, entry, last);
        const before = ways.get(entry);
        if (round === null || before === undefined) continue;
        // Repeated alone, after what leads to it, and together with what leads to it.
        for (const pump of [round, before, before + round, `${before} `]) add('', pump);
        if (before !== '') add(before, round);
      }
    }
    for (const entry of spread(automaton.first, ENTRIES)) add('', `${wordFrom(automaton.positions, entry)} `);
  }
  return [...attacks.values()];
}

/** For each position, a shortest text that leads to it, without its own character. */
function shortestWays({ positions, first }: Automaton): Map<number, string> {
  const ways = new Map(first.map((at) => [at, '']));
  const queue = [...first];
  for (const at of queue) {
    const position = positions[at];
    const character = position && commonCharacter(position);
    if (position === undefined || character === undefined) continue;
    for (const to of position.next.keys()) {
      if (ways.has(to)) continue;
      ways.set(to, (ways.get(at) ?? '') + character);
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
    const character = position && commonCharacter(position);
    if (position === undefined || character === undefined) continue;
    const text = (texts.get(at) ?? '') + character;
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
    const character = position && commonCharacter(position);
    // Of what the alphabet lacks there is nothing to add, however often it is repeated.
    if (position === undefined || character === undefined) break;
    text += character;
    at = position.next.size === 1 ? [...position.next.keys()][0] : undefined;
  }
  return text;
}

function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (one): one is T => one !== undefined,
  );
}
