/** Addresses, titles and headings made to hang the look at a page, which every page gets: what they cost. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../lib/cost.testing';
import { detectPage } from '../lib/detect';
import { glanceAt, namesPolicy } from '../lib/detect/glance';

const long = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('names of pages that nobody reads', () => {
  const units = [
    ...'личн персональн особист конфиденц απορρ خصوص गोपन 個人情 プライバシ 개인정 ความเป็น a\u0301\u0323 \u200b \ufdfa'.split(
      ' ',
    ),
    ...[
      'личн дан',
      'how we a ',
      'data a ',
      'data aaaaaaaaaaaaaaaaaaaa ',
      'سياسة ',
      'מדיניות ',
      'updated 1',
      'privacy-',
    ],
    ...['-', '.', '.a', '/', 'ab/', '%', '%25', '%D0', ' '],
  ].map((unit): [string, string] => [unit, long(unit, 320_000)]);
  const page = (title: string, heading = ''): Document =>
    parseHTML(
      `<html><head><title>${title}</title></head><body>${`<h1>${heading}</h1><h2>${heading}</h2>`.repeat(2)}<p>Text</p></body></html>`,
    ).document as unknown as Document;
  const HOME = 'https://shop.example/';
  /** Milliseconds, at most: such a name is looked at on every page. */
  const MOMENT = 150;

  it.each(units)('an address of %j', (_unit, text) => {
    const addresses = [`#/${text}`, `#!/a/${text}`, text, `a/b/${text}.html`, `?q=${text}`, `#${text}`]
      .concat(`#/${encodeURIComponent(text.slice(0, 100_000))}`, encodeURIComponent(text.slice(0, 100_000)))
      .map((rest) => HOME + rest);
    const doc = page('');
    for (const address of addresses) {
      expect(cpuOf(() => namesPolicy('', address))).toBeLessThan(MOMENT);
      expect(cpuOf(() => glanceAt(doc, address))).toBeLessThan(MOMENT);
      expect(cpuOf(() => detectPage(doc, address))).toBeLessThan(MOMENT);
    }
  });

  it.each(units)('a title, and headings, of %j', (_unit, text) => {
    expect(cpuOf(() => namesPolicy(text, HOME))).toBeLessThan(MOMENT);
    for (const doc of [page(text), page('', text), page('Privacy policy', text)]) {
      expect(cpuOf(() => glanceAt(doc, HOME))).toBeLessThan(MOMENT);
      expect(cpuOf(() => detectPage(doc, HOME))).toBeLessThan(MOMENT);
    }
  });

  it('a name that stands in them all the same is found', () => {
    expect(namesPolicy('', `${HOME}${long('a/', 10_000)}privacy-policy`)).toBe(true);
    expect(namesPolicy('', `${HOME}#/${encodeURIComponent('политика-обработки-персональных-данных')}`)).toBe(true);
    expect(namesPolicy(`Privacy Policy ${long('личн', 10_000)}`, HOME)).toBe(true);
    expect(namesPolicy(long('личн', 10_000), `${HOME}#/${long('личн', 10_000)}`)).toBe(false);
  });
});
