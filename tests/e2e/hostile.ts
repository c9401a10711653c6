/** Hostile pages: a result or a clear "cannot grade", nothing that reaches the page, no markup that reaches the popup. */
import { describe, expect, it } from 'vitest';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { HOSTILE } from '../fixtures/hostile';
import { AT_ONCE } from './at-once';
import { wordsOf } from './page-view';
import { clickQuote, viewOf } from './popup-view';
import type { Session } from './session';

const SLOW = 120_000;
/** What is highlighted in the page; with nothing that a page may have made its own. */
const MARKED = `(() => {
  let text = '';
  for (const highlight of CSS.highlights.values()) for (const range of highlight) text += range.toString();
  return text;
})()`;

export function hostile(session: () => Session): void {
  describe('a hostile page', AT_ONCE, () => {
    it.each(HOSTILE.map((page, i) => ({ ...page, path: `/hostile/${i}/privacy` })))(
      '$title',
      { timeout: SLOW },
      async ({ path, html, graded }) => {
        const { browser, show } = session();
        const before = (await browser.exceptions()).length;
        await show(path, html);
        const popup = await browser.openPopup();
        const view = await viewOf(popup);
        if (graded) expect(view.status).toBe('graded');
        else expect(view).toMatchObject({ overall: 'none', pillars: {} });
        expect(view.status).not.toBe('error');
        expect(view.foreign).toBe(0);
        const [item, quotes = []] = Object.entries(view.quotes).find(([, some]) => some.length > 0) ?? [];
        if (graded) expect(item).toBeDefined();
        if (item !== undefined) {
          await clickQuote(popup, item);
          const marked = (): Promise<string> => browser.evaluate(MARKED).then((text) => wordsOf(String(text)));
          expect(await until(marked, 'the quote to be marked in the page')).toBe(wordsOf(quotes[0] ?? ''));
        }
        expect(await popup.evaluate('String(window.candorWasHere)')).toBe('undefined');
        expect(await browser.evaluate('String(window.candorWasHere)')).toBe('undefined');
        expect((await browser.exceptions()).slice(before)).toEqual([]);
      },
    );

    it.each(['<iframe name="chrome"></iframe>', '<form id="chrome"><input name="runtime"></form>'])(
      'with %s, by which its script has no API: the letter comes unasked',
      async (html) => {
        const { badge, show } = session();
        await show('/hostile/names/privacy', fixture('brightcart').replace('<body>', `<body>${html}`));
        await badge(({ text }) => /^[A-E]$/.test(text), 'the letter');
      },
    );
  });
}
