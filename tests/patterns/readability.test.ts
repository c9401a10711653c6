/**
 * Readability's own patterns meet what stands in a page, too. Some take the square of a text's length; so what it is given of a
 * page (lib/extract/readable-copy.ts) must hold none for which that is long.
 */
import { Readability } from '@mozilla/readability';
import { beforeAll, describe, expect, it } from 'vitest';
import { cpuOf } from '../../lib/cost.testing';
import { pageOf } from '../../lib/detect/page.testing';
import { findingReadable } from '../../lib/extract/readable';
import { atOnce } from '../../lib/steps';
import { type Attack, textOf } from './attacks';
import { type FoundPattern, patternsOfReadability } from './collect';
import { readInTwoWays, slow } from './slow';

let patterns: FoundPattern[] = [];
let unseen: string[] = [];
/** A text at which a pattern is slow, by the pattern. */
const attacks = new Map<string, Attack>();
beforeAll(async () => {
  ({ patterns, unseen } = await patternsOfReadability());
  for (const found of patterns) {
    const { value } = slow(found).next();
    if (value) attacks.set(String(found.pattern), value.attack);
  }
}, 120_000);

/** So many characters of an attack; what takes the square of them takes a second, and more with each pattern that reads it. */
const LENGTH = 30_000;
/** The bar: milliseconds of the processor for a whole page, in Node. */
const LIMIT = 400;

const SENTENCE =
  '<p>We keep your name, your address, and what you have bought, for as long as the law wants us to.</p>';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** In: what stands in the head and among the text. Out: a page that Readability finds a text in. */
const page = (head: string, inside: string): string =>
  `<!doctype html><html><head>${head}</head><body><main><article>${SENTENCE.repeat(15)}${inside}${SENTENCE.repeat(15)}</article></main></body></html>`;

/** Where a page can put a text, by what it stands in. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a title': (text) => page(`<title>${escaped(text)}</title>`, ''),
  'a heading': (text) => page('', `<h1>${escaped(text)}</h1>`),
  'a second heading': (text) => page('<title>Privacy policy of a shop</title>', `<h2>${escaped(text)}</h2>`),
  'the text': (text) => page('', `<p>${escaped(text)}</p><div>${escaped(text)}</div>`),
  'a list': (text) => page('', `<ul><li>${escaped(text)}</li></ul><table><tr><td>${escaped(text)}</td></tr></table>`),
  'what a page calls a property of itself': (text) => page(`<meta property="${escaped(text)}" content="x">`, ''),
  'what it calls itself': (text) => page(`<meta name="${escaped(text)}" content="x">`, ''),
  'what it says of itself': (text) =>
    page(`<meta property="og:title" content="${escaped(text)}"><meta name="author" content="${escaped(text)}">`, ''),
  'data of its own': (text) =>
    page(
      `<script type="application/ld+json">${text.replaceAll('</', '')}</script><style>${text.replaceAll('</', '')}</style>`,
      '',
    ),
  ...Object.fromEntries(
    ['img', 'picture', 'figure', 'video', 'audio', 'source', 'iframe', 'object', 'embed', 'a', 'div', 'span', 'p'].map(
      (name) => [
        `the attributes of ${name}`,
        (text: string) =>
          page(
            '',
            ['src', 'srcset', 'alt', 'name', 'class', 'id', 'href', 'data', 'rel', 'role', 'itemprop', 'data-a']
              .map((attribute) => `<${name} ${attribute}="${escaped(text)}">We share it.</${name}>`)
              .join(''),
          ),
      ],
    ),
  ),
  'a picture without scripts': (text) => page('', `<img src="a"><noscript><img data-a="${escaped(text)}"></noscript>`),
};

/** In: a page. Out: the milliseconds until Readability has said what it keeps of it; of some tries where it is late, for the machine may be busy. */
function costOf(html: string): number {
  const doc = pageOf(html);
  const cost = (tries: number): number => cpuOf(() => atOnce(findingReadable(doc, 10, 200_000)), tries);
  const first = cost(1);
  return first > LIMIT && first < 10 * LIMIT ? Math.min(first, cost(2)) : first;
}

describe('the patterns of Readability', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(35);
    expect(unseen).toEqual([]);
  });

  it('read no text in two ways within a repetition, so that none is exponential', () => {
    expect(patterns.flatMap(readInTwoWays)).toEqual([]);
  }, 60_000);

  it('hold it up when nobody looks after it', () => {
    expect(attacks.size).toBeGreaterThan(3);
    const alone = (length: number): number => {
      const doc = pageOf(PLACES['what a page calls a property of itself']?.(' '.repeat(length)) ?? '');
      return cpuOf(() => new Readability(doc, { disableJSONLD: true }).parse());
    };
    alone(100);
    expect(alone(40_000)).toBeGreaterThan(4 * alone(10_000));
  }, 60_000);

  it.each(Object.entries(PLACES))(
    'meet nothing that is slow, though it stands in %s',
    (_, withText) => {
      const late = [...attacks].flatMap(([pattern, attack]) => {
        const cost = costOf(withText(textOf(attack, LENGTH)));
        return cost > LIMIT ? [`${pattern} ${JSON.stringify(attack)}: ${cost} ms`] : [];
      });
      expect(late).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['pictures', (text: string) => page('', `<img data-a="${escaped(text)}">`.repeat(10_000))],
    ['pictures with many attributes', (text: string) => page('', `<img ${attributesOf(text, 2_000)}>`.repeat(5))],
    ['properties', (text: string) => page(`<meta property="${escaped(text)}" content="x">`.repeat(10_000), '')],
  ])(
    'nor when it stands in ten thousand %s, in pieces',
    (_, withText) => {
      // What begins each is slow alone; so are pieces of the length to which values are cut.
      const late = [...attacks.values()].flatMap((attack) => {
        const cost = costOf(withText(textOf(attack, 200)));
        return cost > 5 * LIMIT ? [`${JSON.stringify(attack)}: ${cost} ms`] : [];
      });
      expect(late).toEqual([]);
    },
    240_000,
  );
});

const attributesOf = (text: string, many: number): string =>
  Array.from({ length: many }, (_, at) => `data-${at}="${escaped(text)}"`).join(' ');

it('a heading that is the only title is compared with no headings of its length', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
  expect(costOf(page('', `<h1>${words}</h1>`))).toBeLessThan(LIMIT);
  expect(costOf(page(`<title>${words}</title>`, `<h2>${words}</h2>`))).toBeLessThan(LIMIT);
  expect(costOf(page(`<meta property="og:title" content="${words}">`, `<h2>${words}</h2>`))).toBeLessThan(LIMIT);
}, 60_000);
