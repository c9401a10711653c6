/** The options, and what comes of them in popup and badge. */
import { describe, expect, it } from 'vitest';
import { DEFAULTS, exportSettings } from '../../lib/settings';
import { yourGrade } from '../../lib/settings/your-grade';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { engine } from './engine';
import { viewOf } from './popup-view';
import type { Session } from './session';

const NAME = 'trailmates';
const API = '(globalThis.browser ?? globalThis.chrome)';

export function options(session: () => Session): void {
  const open = (): Promise<ExtensionPage> => session().browser.openExtensionPage('options.html');
  const seen = (page: ExtensionPage, expression: string): Promise<unknown> =>
    until(() => page.evaluate(`Boolean(${expression})`), expression);
  const $ = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

  /** Opens the options, clicks these one after the other, and waits until each was kept. */
  const choose = async (...selectors: string[]): Promise<void> => {
    const page = await open();
    for (const selector of selectors) {
      await seen(page, $(selector));
      await page.evaluate(`${$(selector)}.click()`);
      await seen(page, $('[data-saved="saved"]'));
    }
    await page.close();
  };
  const reset = async (): Promise<void> => {
    const page = await open();
    await page.evaluate(`Promise.all([${API}.storage.sync.clear(), ${API}.storage.local.clear()]).then(() => 1)`);
    await page.close();
  };

  describe('the options', () => {
    it('theme and language are changed at once, and kept', async () => {
      await choose('[name="theme"][value="dark"]', '[name="language"][value="de"]');
      const page = await open();
      await seen(page, `document.documentElement.dataset.theme === 'dark'`);
      await seen(page, `document.documentElement.lang === 'de'`);
      await seen(page, `${$('h1')}?.textContent === 'Optionen' || ${$('h1')}?.textContent === 'Einstellungen'`);
      await page.close();
      await reset();
    });

    it('a site to leave alone is not looked at by itself; a click still works', async () => {
      const { show, badge, browser } = session();
      const page = await open();
      await seen(page, $('#site'));
      await page.evaluate(`(() => {
        const field = document.querySelector('#site');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'http://127.0.0.1/x');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await page.evaluate(`${$('.sites button[type="submit"]')}.click()`);
      await seen(page, $('[data-site="127.0.0.1"]'));
      await seen(page, $('[data-saved="saved"]'));
      await page.close();
      const behind = await session().showBehind('/left/alone/behind/privacy', fixture(NAME));
      await show('/left/alone/privacy', fixture(NAME));
      expect((await browser.badge()).text).toBe('');
      expect((await viewOf(await browser.openPopup())).status).toBe('graded');
      await badge(({ text }) => text !== '', 'the badge after a click');
      // Where nobody has clicked, none came in all that time.
      expect(await behind.badgeText()).toBe('');
      await behind.close();
      await reset();
    });

    it('the reader’s own weights: a grade of their own, marked as theirs; Candor’s stays', async () => {
      const { show, badge, browser } = session();
      await choose(
        '[name="weight-tracking"][value="2"]',
        '[name="weight-sharing"][value="0"]',
        '[name="matters-delete"]',
      );
      const url = await show('/weighed/privacy', fixture(NAME));
      const report = await engine(fixture(NAME), url);
      const yours = yourGrade(report, { weights: { tracking: 2, sharing: 0, rights: 1 }, matters: ['delete'] });
      expect(yours).not.toBeNull();
      const { text, title } = await badge((seen) => seen.text !== '', 'the badge');
      expect(text).toBe(report.grades.overall?.letter);
      expect(title).toContain('Graded your way');
      const popup = await browser.openPopup();
      expect((await viewOf(popup)).overall).toBe(report.grades.overall?.letter);
      expect(await popup.evaluate(`${$('[data-yours]')}?.dataset.yours`)).toBe(yours?.letter);
      expect(await popup.evaluate(`Boolean(${$('[data-matters="delete"]')})`)).toBe(true);
      await reset();
      await badge((seen) => seen.text === report.grades.overall?.letter, 'Candor’s own letter again');
    });

    it('without a letter on the button: plain, and the report a click away', async () => {
      const { show, badge, browser } = session();
      await choose('[name="badge"]');
      await show('/plain/privacy', fixture(NAME));
      await badge(({ title }) => title.startsWith('Candor: '), 'the title of the button');
      expect((await browser.badge()).text).toBe('');
      expect((await viewOf(await browser.openPopup())).status).toBe('graded');
      await reset();
      await badge(({ text }) => /^[A-E]$/.test(text), 'the letter');
    });

    it('settings are imported from a file, another file is refused, and everything can be erased', async () => {
      const page = await open();
      await seen(page, $('[name="import"]'));
      const give = (text: string): Promise<unknown> =>
        page.evaluate(`(() => {
          const given = new DataTransfer();
          given.items.add(new File([${JSON.stringify(text)}], 'candor-settings.json', { type: 'application/json' }));
          const field = ${$('[name="import"]')};
          field.files = given.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        })()`);
      await give('{"kind":"something else"}');
      await seen(page, $('[data-saved="not_imported"]'));
      await give(exportSettings({ ...DEFAULTS, theme: 'light', leaveAlone: ['a.example'] }));
      await seen(page, $('[data-saved="imported"]'));
      await seen(page, `${$('[data-site="a.example"]')} && document.documentElement.dataset.theme === 'light'`);
      await page.evaluate(`${$('[data-part="data"] .erase')}.click()`);
      await seen(page, $('[data-confirm="erase"]'));
      await page.evaluate(`${$('[data-confirm="erase"]')}.click()`);
      await seen(page, $('[data-saved="erased"]'));
      expect(await page.evaluate(`Boolean(${$('[data-site]')})`)).toBe(false);
      expect(await page.evaluate(`${API}.storage.sync.get(null).then((all) => Object.keys(all).length)`)).toBe(0);
      await page.close();
    });
  });
}
