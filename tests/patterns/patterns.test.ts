/** No text may hang the reader: every regular expression that ships, without exceptions. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ITEMS } from '../../lib/checklist';
import { cpuOf } from '../../lib/cost.testing';
import { ambiguousRound } from './ambiguity';
import { type Attack, attacksOn, textOf } from './attacks';
import { automataOf } from './automaton';
import { type FoundPattern, patternsIn, patternsOfSource } from './collect';

let patterns: FoundPattern[] = [];
let unseen: string[] = [];
beforeAll(async () => {
  // What this file has loaded is loaded again, so that its patterns are seen when they are made.
  vi.resetModules();
  ({ patterns, unseen } = await patternsOfSource());
}, 60_000);

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

/** The attacks on a pattern under which it is too slow. */
function* slow({ pattern, where }: FoundPattern): Generator<string> {
  const all = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  for (const attack of attacksOn(pattern)) {
    const fault = judge(all, attack);
    if (fault !== null) yield `${where} ${String(pattern).slice(0, 80)} ${JSON.stringify(attack)}: ${fault}`;
  }
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

  it.each([
    /\d+@x/,
    /meta[^>]+charset[^>]*;/,
    /;\s*(?:and)?\s*$/,
    // In any script: what a pattern names, and what its classes hold.
    /(?:персональн|личн)\S+ дан/,
    /απορ\S+ρρ/,
    /خص\S*ي/,
    /個人[^。]*報/,
    /😀[^.]*!/u,
    /[\u2800-\u28ff]+x/,
    /\p{Script=Cherokee}+x/u,
    /Ж\S+Ъ/i,
    // Where the first match is found at once, and all of them take long.
    /,(?![^(]*\))/,
    /\.(?!\S*x)/,
    // Around a match.
    /foo(?=\w*y)/,
    /(?<=x\s+)y/,
    /(?<!q[\s,]+b)z|b(?<!q[\s,b]+)c/,
    // Two repetitions that meet, whatever the pattern begins with.
    /^https?:\/\/[^/]*\.[^/]*@/i,
    /^a(?:b|c)*d?(?:c|e)*f/,
    // What begins a word or a line, and what would match if nothing stood between.
    /\b\S+x/,
    /^\s*x/m,
    /x[^.]*xx/,
    // Bounded, but by far too much.
    /a[^.]{0,400}b[^.]{0,400}c/,
  ])('attacks %s, which is polynomial', (pattern) => expect(slow({ pattern, where: '' }).next().done).toBe(false));

  it.each([
    /\w{1,9}\s/g,
    /(?<![.!])[.!]+$/,
    /^https?:\/\/[^/.]*\.[^/]*@/i,
    /\bprivacy\b[^.]{0,160}\bdata\b/,
    /[а-я]{1,30}!/,
  ])('finds %s linear', (pattern) => expect([...slow({ pattern, where: '' })]).toEqual([]));

  it('sees where a pattern is made later, though the same file has made more of them', async () => {
    const file = 'tests/patterns/late.fixture.ts';
    const found = await patternsIn([file], [file]);
    expect(found.patterns.map(({ pattern }) => String(pattern))).toEqual(['/one+/', '/two+/', '/three+/']);
    expect(found.unseen).toEqual([`${file}:7:47`, `${file}:9:51`]);
  });
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

  it('takes a moment on 100,000 characters of any attack, and no longer for each than on fewer', () => {
    expect(patterns.flatMap((found) => [...slow(found)])).toEqual([]);
  }, 240_000);
});
