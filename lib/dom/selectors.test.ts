/** Selectors as pages write them, and as nobody would who means well. */
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { parseSelector, splitSelectors, tokenOf } from './selectors';

describe('a list of selectors', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a,b,,c,', ['a', 'b', 'c']],
    [' .a > b , #c ', ['.a > b', '#c']],
    [':is(a, b), c', [':is(a, b)', 'c']],
    [':not(:is(a, b), c) d, e', [':not(:is(a, b), c) d', 'e']],
    ['[title="a, b"], c', ['[title="a, b"]', 'c']],
    ["[title='a, \\', b'], c", ["[title='a, \\', b']", 'c']],
    ['[title="("], b', ['[title="("]', 'b']],
    ['[title=")"], b', ['[title=")"]', 'b']],
    ['[title=a\\,b], c', ['[title=a\\,b]', 'c']],
    ['.a\\,b, c', ['.a\\,b', 'c']],
    ['.a\\(, b', ['.a\\(', 'b']],
    ['a), b', ['a)', 'b']],
    ['[title="a\n, b', ['[title="a\n, b']],
    ['', []],
  ])('%j', (head, selectors) => expect(splitSelectors(head)).toEqual(selectors));
});

describe('a selector', () => {
  it('is asked of an element from its end', () => {
    const { last, before } = parseSelector('main>#top  .a.b + li[lang|="en"]:not(.c, :is(d))~ p:first-child') ?? {};
    expect(last).toMatchObject({ name: 'p', rest: ':first-child' });
    expect(before?.map(({ combinator }) => combinator)).toEqual(['~', '+', ' ', '>']);
    const [li, ab, top, main] = before?.map(({ compound }) => compound) ?? [];
    expect(li).toMatchObject({ name: 'li', attributes: [{ name: 'lang', sign: '|=', value: 'en' }], rest: '' });
    expect(li?.choices).toMatchObject([{ denied: true, any: [{ classes: ['c'] }, { choices: [{ denied: false }] }] }]);
    expect([ab?.classes, top?.ids, main?.name]).toEqual([['a', 'b'], ['top'], 'main']);
  });

  it.each([
    ['p', 'p'],
    ['A', 'a'],
    ['*', '*'],
    ['.a', '.a'],
    ['p.a.b', '.a'],
    ['p.a#b', '#b'],
    ['#b p', 'p'],
    ['[href="#top"]', '*'],
    [':not(#a) > :is(.b)', '*'],
    ['a[title=".b #c"]', 'a'],
    ['.größe', '.größe'],
  ])('%j is asked only of what is found by %j', (text, token) => {
    const selector = parseSelector(text);
    expect(selector && tokenOf(selector.last)).toBe(token);
  });

  it.each([
    ['[title=a i]', '[title=a i]'],
    ['[title="\\"a"]', '[title="\\"a"]'],
    [':not(:defined)', ':not(:defined)'],
    [':not(a b)', ':not(a b)'],
    [':has(> a)', ':has(> a)'],
    ['p:nth-child(2n + 1 of .a, .b).c', ':nth-child(2n + 1 of .a, .b)'],
  ])('of %j the browser is asked %j', (text, rest) => expect(parseSelector(text)?.last.rest).toBe(rest));

  it.each([
    '',
    '> a',
    'a >',
    'a > > b',
    'a + ~ b',
    '..a',
    'a.',
    'a..b',
    '#',
    '50%',
    'a|b',
    '&.a',
    'a:',
    'a)',
    '.md\\:a',
    '"a"',
  ])('%j is none', (text) => expect(parseSelector(text)).toBeNull());

  it.each([
    ['.a', 'p'],
    ['#a', '.a.b.c'],
    ['.a p', '.a'],
    ['.a:not(.b)', '.a'],
  ])('%j weighs more than %j', (one, other) =>
    expect(parseSelector(one)?.weight).toBeGreaterThan(parseSelector(other)?.weight ?? Number.POSITIVE_INFINITY),
  );
});

describe('600,000 characters', () => {
  it.each([
    ',',
    'a,',
    ' ',
    'a ',
    'a>',
    '(',
    ')',
    '(,',
    ':is(',
    ':not(a',
    '[',
    '[a',
    '"',
    "',",
    '\\',
    '\\,',
    ':',
    '.a',
    '#a',
    'ж',
    '[a=b]',
    '~',
  ])('of %j are read in a moment', (unit) => {
    const text = unit.repeat(600_000 / unit.length);
    const read = (): void => {
      splitSelectors(text);
      parseSelector(text.slice(0, 100_000));
    };
    expect(cpuOf(read)).toBeLessThan(400);
  });
});
