/** Real pages, as a browser saved them, from ../shared/pages: only when the folder is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AS_SAVED } from '../browsers/server';
import { engine, shown } from './engine';
import { wordsOf } from './page-view';
import { viewOf } from './popup-view';
import type { Name, Session } from './session';

const FOLDER = '../shared/pages';
/** Of up to 9,000 words: longer ones take a browser minutes where the machine is slow; "field" has a page of 40,000. */
const ENGLISH = [
  'open-terms-archive--privacy-policy',
  'github--privacy-policy',
  'soundraw--privacy-policy',
  'her--privacy-policy',
  'civitai--privacy-policy',
  'qwen-chat--privacy-policy',
];
const FRENCH = ['vivoptim--privacy-policy', 'maiia--privacy-policy'];
const OTHER = ['github--terms-of-service', 'article--bbc-1', 'article--cnet'];

const read = (name: string): string => readFileSync(`${FOLDER}/${name}.html`, 'utf8');

export function savedPages(browserName: Name, session: () => Session): void {
  if (!existsSync(FOLDER)) {
    console.log(`Left out, for ${FOLDER} is not here: real pages.`);
    return;
  }

  describe('a real page', () => {
    // That both browsers read alike is shown by the reader's own suite: here each has its half.
    const half = ENGLISH.filter((_, at) => at % 2 === (browserName === 'chromium' ? 0 : 1));
    it.each(half)('%s: the browser says what the engine says', async (name) => {
      const { browser, show, badge } = session();
      const html = read(name);
      const url = await show(`/${name}/privacy`, { body: html, headers: AS_SAVED });
      const report = await engine(html, url);
      const { text } = await badge((seen) => seen.text !== '', 'the badge');
      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject(shown(report));
      expect(text).toBe(report.grades.overall?.letter ?? '?');
      const page = wordsOf(String(await browser.evaluate('document.body.textContent')));
      const quotes = Object.values(view.quotes).flat();
      expect(quotes.filter((quote) => !page.includes(wordsOf(quote)))).toEqual([]);
    });

    it.each(FRENCH)('%s: is French, and not graded', async (name) => {
      const { browser, show, badge } = session();
      await show(`/${name}/confidentialite`, { body: read(name), headers: AS_SAVED });
      await badge((seen) => seen.text === '–', 'the badge');
      expect((await viewOf(await browser.openPopup())).status).toBe('unsupported-language');
    });

    it.each(OTHER)('%s: is no privacy policy', async (name) => {
      const { browser, show } = session();
      await show(`/${name}`, { body: read(name), headers: AS_SAVED });
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
      expect((await browser.badge()).text).toBe('');
    });
  });
}
