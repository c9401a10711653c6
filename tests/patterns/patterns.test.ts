/** No text may hang the reader: every regular expression that ships, without exceptions. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ITEMS } from '../../lib/checklist';
import { ambiguousRound } from './ambiguity';
import { automataOf } from './automaton';
import { type FoundPattern, patternsIn, patternsOfSource } from './collect';
import { readInTwoWays, slow } from './slow';

let patterns: FoundPattern[] = [];
let unseen: string[] = [];
beforeAll(async () => {
  // What this file has loaded is loaded again, so that its patterns are seen when they are made.
  vi.resetModules();
  ({ patterns, unseen } = await patternsOfSource());
}, 60_000);

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
    // What matches at the end of the text, unless that ends with something that none of it reads.
    /(\S+)(\s*(?:,|$))/,
    /[T ]\d.*$/,
    /^x[a-z -]+\W*$/,
    /^\s*\S+\.jpg\S*\s*$/,
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
    expect(patterns.flatMap(readInTwoWays)).toEqual([]);
  }, 60_000);

  it('takes a moment on 100,000 characters of any attack, and no longer for each than on fewer', () => {
    expect(patterns.flatMap((found) => [...slow(found)].map(({ fault }) => fault))).toEqual([]);
  }, 240_000);
});
