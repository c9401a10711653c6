/** No text may hang the reader: every regular expression that ships, without exceptions. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ITEMS } from '../../lib/checklist';
import { cpuOf } from '../../lib/cost.testing';
import { LONGEST } from '../../lib/sentences/split';
import { ambiguousRound } from './ambiguity';
import { type Attack, attacksOn, textOf } from './attacks';
import { automataOf } from './automaton';
import { type FoundPattern, patternsOfSource } from './collect';

let patterns: FoundPattern[] = [];
let unseen: string[] = [];
beforeAll(async () => {
  // What this file has loaded is loaded again, so that its patterns are seen when they are made.
  vi.resetModules();
  ({ patterns, unseen } = await patternsOfSource());
}, 60_000);

/** Patterns that see sentences alone, which are cut. */
const seesSentences = ({ where }: FoundPattern): boolean => /^lib\/(?:checklist|practices)\//.test(where);

/** What takes less than this at a length is not tried at a greater one, in milliseconds. */
const QUICK = 0.4;

/** Milliseconds of the processor for a pattern on a text, the best of three. */
function timeOf(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best >= QUICK; i++) {
    const tried = cpuOf(() => {
      if (pattern.global) text.match(pattern);
      else pattern.test(text);
    });
    best = Math.min(best, tried);
  }
  return best;
}

/** The attacks on a pattern that take longer than the limit, at the full length or on the way to it. */
function slow({ pattern, where }: FoundPattern, full: number, limit: number): string[] {
  const judge = (attack: Attack): string[] => {
    for (const length of [full / 16, full / 4, full]) {
      const time = timeOf(pattern, textOf(attack, length));
      // So short a text tells of what hangs, and of nothing else: its time is near what can be measured.
      if (time < QUICK && length > full / 16) return [];
      if (time > limit)
        return [`${where} ${String(pattern).slice(0, 80)} ${JSON.stringify(attack)}: ${time} ms at ${length}`];
    }
    return [];
  };
  return attacksOn(pattern).flatMap(judge);
}

describe('the analysis', () => {
  it.each([
    /^(?:a+)+$/,
    /(?:your |you(?:r|'ve)? )*consent/,
    /(?:,? (?:and )?[\w-]+)* format/,
    /x(?=(?:\w|\d)*y)/,
    /(?:(?:a|b)*c?)*d/,
  ])('finds the two ways of %s', (pattern) =>
    expect(automataOf(pattern).some((automaton) => ambiguousRound(automaton) !== null)).toBe(true),
  );

  it.each([/(?:a+b)+/, /\b(?:we |you )*(?:sell|share)[^.]{0,160}data/, /(?:,? [\w-]+){0,8} format/, /(\w+) (?!\1)x/])(
    'finds none in %s',
    (pattern) => expect(automataOf(pattern).every((automaton) => ambiguousRound(automaton) === null)).toBe(true),
  );

  it.each([/\d+@x/, /meta[^>]+charset[^>]*;/, /;\s*(?:and)?\s*$/])('attacks %s, which is polynomial', (pattern) =>
    expect(slow({ pattern, where: '' }, 16_000, 20)).not.toEqual([]),
  );
});

describe('every pattern that ships', () => {
  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(unseen).toEqual([]);
  });

  it('is none of the checklist, but for the cues that measurably help the reader', () => {
    const cued = ITEMS.flatMap(({ cued }) =>
      cued
        ? [cued.topic, ...cued.cues.flatMap((cue) => Object.values(cue).filter((value) => value instanceof RegExp))]
        : [],
    );
    expect(cued.length).toBeLessThanOrEqual(250);
    expect(patterns.filter(({ where }) => where.startsWith('lib/checklist')).length).toBeLessThanOrEqual(250);
  });

  it('reads no text in two ways within a repetition, so that none is exponential', () => {
    const ambiguous = patterns.flatMap(({ pattern, where }) =>
      automataOf(pattern).flatMap((automaton) => {
        const text = ambiguousRound(automaton);
        return text === null ? [] : [`${where} ${String(pattern).slice(0, 80)}: ${JSON.stringify(text)}`];
      }),
    );
    expect(ambiguous).toEqual([]);
  }, 60_000);

  it('takes a moment on the longest sentence, whatever it says', () => {
    expect(patterns.filter(seesSentences).flatMap((found) => slow(found, LONGEST, 100))).toEqual([]);
  }, 60_000);

  it('takes a moment on 100,000 characters, where it sees more than a sentence', () => {
    const others = patterns.filter((found) => !seesSentences(found));
    expect(others.flatMap((found) => slow(found, 100_000, 100))).toEqual([]);
  }, 60_000);
});
