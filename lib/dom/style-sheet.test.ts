/** What a page's own style puts out of sight where nothing lays the page out: as it is meant, and where it is meant to hang us. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { Display } from './display';

const pageOf = (css: string, body: string): Document =>
  parseHTML(`<html><head><style>${css}</style></head><body>${body}</body></html>`).document as unknown as Document;

/** In: a page. Out: the ids of the elements whose own text is in sight, in a row. */
function shownIn(doc: Document): string {
  const display = new Display();
  return [...doc.querySelectorAll('*')]
    .filter((element) => display.of(element) !== 'hidden' && display.showsText(element))
    .map(({ id }) => id)
    .join('');
}

const BODY =
  '<ul class="list"><li id="a" class="x">Text</li><li id="b" class="x y" title="m, n">Text</li><li id="c">Text</li></ul>';

describe('a style sheet hides', () => {
  it.each([
    ['.x{display:none}', 'c'],
    ['#a,.y{display:none}', 'c'],
    ['li{display:none}.y{display:block}', 'b'],
    ['.y{display:block}li{display:none}', 'b'],
    ['#b{display:block}.x.y{display:none}', 'bac'],
    ['.x{display:none}.x{display:block}', 'abc'],
    ['.x{display:block}.x{display:none}', 'c'],
    // The same selector again, with others in between: each declaration counts from where it stands.
    ['.x{display:none}.list li{display:block}.x{color:red}', 'abc'],
    ['.x{display:none}li{display:block}.x{color:red}', 'c'],
    ['.x{display:none}.y{display:block}.x{color:red}', 'bc'],
    ['li:is(.x,.z):not(.y){display:none}', 'bc'],
    ['li:not(.x:not(.y)){display:none}', 'a'],
    ['[title="m, n"],p{display:none}', 'ac'],
    ['[title~="m,"]{display:none}', 'ac'],
    ['[title^=m][title$="n"][title*=", "]{display:none}', 'ac'],
    ['[title^=""],[title*=""]{display:none}', 'abc'],
    ['li:first-child{display:none}', 'bc'],
    ['li:nth-child(2n + 1){display:none}', 'b'],
    ['.x + li{display:none}', 'a'],
    ['.x ~ li:not(.y){display:none}', 'ab'],
    ['ul > .y{display:none}', 'ac'],
    ['body > li,ul ul li,.no li{display:none}', 'abc'],
    ['body .list .y{display:none}', 'ac'],
    ['ul:has(> .y) .x{display:none}', 'c'],
    // What nobody knows matches nothing, said or denied.
    ['li:unknown,li:not(:unknown),li:is(:unknown){display:none}', 'abc'],
    ['li::before,li:hover{display:none}', 'abc'],
    ['.x\\:y,.md\\:x{display:none}', 'abc'],
  ])('%s', (css, shown) => expect([...shownIn(pageOf(css, BODY))].sort().join('')).toBe([...shown].sort().join('')));

  it.each([
    ['@layer one{@supports (display:grid){.x{display:none}}}.y{display:block}', 'bc'],
    ['@media screen{.x{display:none}}', 'c'],
    ['@media print{.x{display:none}}', 'abc'],
    ['@media (max-width:9px){.x{display:none}@layer a{.y{display:none}}}#c{display:none}', 'ab'],
    ['@layer a, b;@import "c";.x{display:none}', 'c'],
    ['.x{color:red;& a{display:none}}', 'abc'],
    // Braces and comments that are none.
    ['i{content:"}"}.x{display:none}', 'c'],
    ['i{content:"{"}.x{display:none}', 'c'],
    ["i{content:'\\'{'}.x{display:none}", 'c'],
    ['[title="{"]{color:red}.x{display:none}', 'c'],
    ["i{background:url(it's)}\n.x{display:none}", 'c'],
    ['/* { " */.x{display:none}/* open .y{display:block}', 'c'],
    ['}.x{display:none}', 'c'],
    ['.x{display:none', 'c'],
  ])('%s', (css, shown) => expect(shownIn(pageOf(css, BODY))).toBe(shown));
});

/** One more than a page's style may come to. */
const TOO_MANY = Array.from({ length: 6_001 }, (_, i) => `.n${i}`).join();

describe('a style that comes to too much', () => {
  it.each([
    ['too many selectors in one rule', `.x{display:none}${TOO_MANY}{color:red}`],
    ['too many selectors in many rules', `.x{display:none}${TOO_MANY.replaceAll(',', '{color:red}')}{color:red}`],
    ['too long a selector', `.x{display:none}${'ul '.repeat(400)}.x{color:red}`],
    ['too many characters', `.x{display:none}${' '.repeat(600_000)}`],
  ])('%s: all text counts as in sight', (_what, css) => {
    expect(shownIn(pageOf(css, BODY))).toBe('abc');
    expect(shownIn(pageOf(`body{background:white}li{color:white}${css}`, BODY))).toBe('abc');
  });

  it('the same selectors over and over are one', () => {
    expect(shownIn(pageOf(`${'.x,'.repeat(20_000)}.x{display:none}`, BODY))).toBe('c');
    expect(shownIn(pageOf('.x{display:none}'.repeat(20_000), BODY))).toBe('c');
  });

  it('an element of which it cannot be told counts as in sight, the others as what they are', () => {
    const crowd = '<p>Text</p>'.repeat(6_000);
    const css = '.y:has(~ p a ~ b i){display:none}.x{display:none}';
    expect(shownIn(pageOf(css, BODY + crowd))).toBe('bc');
    // Letters on a ground of which it cannot be told.
    const ground = 'body{background:#fff}#a{color:#fff}.list:has(~ p a ~ b i){background:#000}';
    expect(shownIn(pageOf(ground, BODY + crowd))).toBe('abc');
    expect(shownIn(pageOf('body{background:#fff}#a{color:#fff}', BODY + crowd))).toBe('bc');
  });

  it('a style that is spent on the first elements hides none of the later ones', () => {
    const css = `${Array.from({ length: 5_900 }, (_, i) => `p:not(.n${i}){color:red}`).join('')}p,.x{display:none}`;
    const shown = shownIn(pageOf(css, `<p id="1">Text</p>${'<p>Text</p>'.repeat(2_000)}<p id="2">Text</p>${BODY}`));
    expect(shown).not.toMatch(/1/);
    expect(shown).toMatch(/2abc/);
  });
});

const LENGTH = 600_000;
const long = (unit: string, end = ''): string => unit.repeat((LENGTH - end.length) / unit.length) + end;
const many = (count: number, rule: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => rule(i)).join('');

/** Styles that take long to be read. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'one selector 300,000 times': long('a,', 'a{display:none}'),
  'one rule 40,000 times': long('p{display:none}'),
  'hundreds of thousands of selectors': many(120_000, (i) => `.${i.toString(36)},`).concat('p{display:none}'),
  'groups in groups': long('@layer{'),
  'media in media': long('@media print{'),
  braces: long('{'),
  commas: long(','),
  parentheses: long(':not('),
  quotes: long('",'),
  comments: long('/*/'),
  addresses: long('url('),
  'a long selector': long('a ', 'a{display:none}'),
  'long conditions': long(':first-child', '{display:none}'),
  'long exclusions': long(':not(.n)', '{display:none}'),
  'many classes': long('.a', '{display:none}'),
  'a long value': `p,div{clip-path:polygon(${long('0 0,')}`,
  'a long value for many': `${many(5_000, (i) => `.n${i},`)}p{display:none;clip:${'rect('.repeat(100_000)}}`,
  'many declarations': `p{${long('display:none;')}`,
};

/** Styles that take long to be asked. */
const UNASKABLE: Readonly<Record<string, string>> = {
  '5,900 that match all': many(5_900, (i) => `p:not(.n${i}){display:none}`),
  '5,900 that colour all': many(5_900, (i) => `*:not(.n${i}){color:#fff}`),
  '5,900 to be counted': many(5_900, (i) => `:nth-last-child(${i + 9_000}){display:none}`),
  '5,900 attributes': many(5_900, (i) => `[title="${i}"]{display:none}`),
  'ancestors of ancestors': '.no div div div div div div div div div div .a{display:none}',
  'siblings of siblings': '.no ~ p ~ p ~ p ~ p ~ p ~ p ~ p{display:none}',
  'inner ancestors and siblings': ':not(.no div div div p ~ p ~ p ~ p){display:none}',
  'what is inside': many(2_000, (i) => `:has(.n${i}){display:none}`),
  'what is inside of what is inside': ':has(:has(:has(:has(.no)))){display:none}',
  'texts, which only the command line looks for': many(2_000, (i) => `:contains(n${i}){display:none}`),
};

const SIBLINGS = '<p class="a" title="t">Text</p>'.repeat(2_000);
const NESTED = `${'<div class="a" title="t">Text'.repeat(1_000)}${'</div>'.repeat(1_000)}`;
const CLASSED = `<p class="a ${many(60, (i) => `n${i} `)}">Text</p>`.repeat(400);

/** In milliseconds of the processor. */
const LIMIT = 800;

/** What all that is asked of a page with this style costs: once, or the least of three times where the machine may be busy. */
function costOf(css: string, body: string): number {
  const doc = pageOf(css.slice(0, LENGTH), body);
  const elements = [...doc.querySelectorAll('body *')];
  const ask = (): void => {
    const display = new Display();
    for (const element of elements) if (display.of(element) !== 'hidden') display.showsText(element);
  };
  const cost = cpuOf(ask);
  return cost < LIMIT ? cost : cpuOf(ask, 2);
}

describe('a page is read in well under a second', () => {
  it.each(Object.entries(UNREADABLE))('with %s', (_what, css) =>
    expect(costOf(css, '<p class="a">Text</p>')).toBeLessThan(LIMIT),
  );

  it.each(Object.entries(UNASKABLE))('with %s', (_what, css) => {
    for (const body of [SIBLINGS, NESTED, CLASSED]) expect(costOf(css, body)).toBeLessThan(LIMIT);
  });
});
