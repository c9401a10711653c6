/** Whether a pattern takes longer than it may, by what it is made of and by the clock of the processor. */
import { cpuOf } from '../../lib/cost.testing';
import { ambiguousRound } from './ambiguity';
import { type Attack, attacksOn, textOf } from './attacks';
import { automataOf } from './automaton';
import type { FoundPattern } from './collect';

/** The bar: so many characters, and the most milliseconds of the processor for them. */
const LENGTH = 100_000;
const LIMIT = 100;
/** On the way there: what hangs is found on a short text, and what is linear up to here is so further on. */
const LENGTHS = [LENGTH / 25, LENGTH / 6.25, LENGTH] as const;
/** What takes less than this at the middle length cannot come near the bar, in milliseconds. */
const QUICK = 0.4;
/** Linear growth takes 4 and 6.25 times as long for the next length, quadratic 16 and 39 times. */
const STEEP = [8, 15] as const;

/** Milliseconds of the processor to find all matches of a pattern, as replacing and splitting do. */
const timeOf = (pattern: RegExp, text: string, tries = 1): number => cpuOf(() => text.match(pattern), tries);

/** In: a pattern that finds all matches, and an attack. Out: what is wrong; null when it is linear, and fast enough. */
function judge(pattern: RegExp, attack: Attack): string | null {
  let before = Number.POSITIVE_INFINITY;
  // Compiled beforehand, for the kind of text that it is: V8 does so at the second run.
  timeOf(pattern, textOf(attack, 200), 3);
  for (const [step, length] of LENGTHS.entries()) {
    const text = textOf(attack, length);
    const growth = STEEP[step - 1] ?? Number.POSITIVE_INFINITY;
    // Of so short times the growth cannot be told.
    const isSlow = (time: number): boolean => time > LIMIT || (time > LIMIT / 10 && time > growth * before);
    let time = timeOf(pattern, text);
    // The machine may have been busy.
    for (let tries = 0; tries < (time < 2 * LIMIT ? 4 : 1) && isSlow(time); tries++)
      time = Math.min(time, timeOf(pattern, text));
    if (isSlow(time)) return `${time} ms at ${length}, ${before} ms at the length before`;
    if (step === 1 && (time < QUICK || (time < LIMIT / 40 && time < (growth / 1.3) * before))) return null;
    before = time;
  }
  return null;
}

/** An attack under which a pattern is too slow. */
interface Slow {
  attack: Attack;
  /** What is wrong, for people. */
  fault: string;
}

/** The attacks on a pattern under which it is too slow. */
export function* slow({ pattern, where }: FoundPattern): Generator<Slow> {
  const all = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  for (const attack of attacksOn(pattern)) {
    const fault = judge(all, attack);
    if (fault !== null)
      yield { attack, fault: `${where} ${String(pattern).slice(0, 80)} ${JSON.stringify(attack)}: ${fault}` };
  }
}

/** The texts that a pattern can read in two ways within a repetition, so that it is exponential. */
export function readInTwoWays({ pattern, where }: FoundPattern): string[] {
  return automataOf(pattern).flatMap((automaton) => {
    const text = ambiguousRound(automaton);
    return text === null ? [] : [`${where} ${String(pattern).slice(0, 80)}: ${JSON.stringify(text)}`];
  });
}
