import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../checklist';
import { requirementOf } from './literals';
import { Prefilter } from './prefilter';

const patterns = ITEMS.flatMap((item) => [item.topic, ...item.cues.map((cue) => cue.pattern)]);

const requirement = (pattern: RegExp): string[][] => requirementOf(pattern).map((set) => [...set].sort());

describe('what a pattern cannot match without', () => {
  it.each([
    [/\bsell\b/, [['sell']]],
    [/\b(?:sell|rent)s? data/, [['rent data', 'rents data', 'sell data', 'sells data']]],
    [/colou?r/, [['color', 'colour']]],
    [/(?:no[nt]|never) sold/, [['never sold', 'non sold', 'not sold']]],
    [
      /\bshar(?:e|ing)\b[^.]{0,40}\bads?\b/,
      [
        ['share', 'sharing'],
        ['ad', 'ads'],
      ],
    ],
    [/(?<!not )track(?!ing number)/, [['track']]],
    [/pixel(?<=\b(?:uses|sets)[^.]{0,9})/, [['sets', 'uses'], ['pixel']]],
    [/\w+|cookie/, []],
    [/(?:cookie)?/, []],
    [/(?:cookie){2,3}/, [['cookie']]],
    [/Cookie/i, []],
  ])('%s', (pattern, expected) => expect(requirement(pattern)).toEqual(expected));
});

describe('the prefilter', () => {
  const prefilter = new Prefilter(patterns);
  const mayMatch = (pattern: RegExp, text: string): boolean => {
    prefilter.look(text);
    return prefilter.mayMatch(patterns.indexOf(pattern));
  };

  it('never rules out a pattern that matches: texts made of the words of the patterns', () => {
    const pieces = [...new Set(patterns.flatMap((pattern) => requirement(pattern).flat()))];
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', ' we ', ' do not ', ' your ', ', ', 'é', '30 ')),
        ),
        (words) => {
          const text = words.join('');
          for (const pattern of patterns)
            if (pattern.test(text)) expect(mayMatch(pattern, text), pattern.source).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('rules out nearly every pattern in a sentence on something else', () => {
    const left = patterns.filter((pattern) =>
      mayMatch(pattern, 'the orchard opens at nine and the gate shuts at dusk.'),
    );
    expect(left.length).toBeLessThan(patterns.length / 5);
  });
});
