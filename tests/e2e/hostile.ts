/** Hostile pages: a result or a clear "cannot grade", nothing that reaches the page, no markup that reaches the popup. */
import { describe, expect, it } from 'vitest';
import { fixture } from '../fixtures';
import { HOSTILE } from '../fixtures/hostile';
import { viewOf } from './popup-view';
import type { Session } from './session';

const SLOW = 120_000;

export function hostile(session: () => Session): void {
  describe('a hostile page', () => {
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
