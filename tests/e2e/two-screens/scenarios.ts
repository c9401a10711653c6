/**
 * What a reader gets on the popup's first two screens, of 600 pixels each, on samples of other lengths and in each language: the
 * letter and what decides it, the first that stands out with its words; then all that stands out, what is taken, what to do.
 */
import { expect, it } from 'vitest';
import type { ExtensionPage } from '../../browsers/browser';
import { until } from '../../browsers/until';
import { fixture, POLICIES } from '../../fixtures';
import { viewOf } from '../popup-view';
import { type Name, session } from '../session';

const SLOW = 180_000;
const API = '(globalThis.browser ?? globalThis.chrome)';
/** Of the browsers' popup, with their scroll bar, and of a phone, where it takes no room; in CSS pixels. */
const WIDTHS = [400, 360] as const;
const PHONE = 360;
const SCREEN = 600;
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** Where the lowest of what a selector names ends, in CSS pixels from the top; null where nothing is there. */
const endOf = (selector: string): string => `(() => {
  const ends = [...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.getBoundingClientRect().bottom);
  return ends.length > 0 ? Math.ceil(Math.max(...ends) + scrollY) : null;
})()`;

const FIRST = [
  '[data-overall]',
  '[data-action="who-makes"]',
  '[data-why="overall"] > summary',
  '[data-standout]:first-of-type .quote-words',
] as const;
const SECOND = ['[data-standout] .quote-words', '.takes', '.offers > li:first-child'] as const;

export function scenarios(name: Name): void {
  const current = session(name);

  it.each(POLICIES)('%s: what matters ends on the first two screens', { timeout: SLOW }, async (policy) => {
    const { browser, show } = current();
    await show(`/screens/${policy}/privacy`, fixture(policy));
    const page = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId()}`);
    await viewOf(page);
    const late: string[] = [];
    for (const language of LANGUAGES) {
      await speak(page, language);
      for (const width of WIDTHS) {
        await page.resize(width, SCREEN);
        await page.evaluate(
          `void (document.documentElement.style.scrollbarWidth = '${width === PHONE ? 'none' : ''}')`,
        );
        for (const [selectors, most] of [
          [FIRST, SCREEN],
          [SECOND, 2 * SCREEN],
        ] as const)
          for (const selector of selectors) {
            const end = await page.evaluate(endOf(selector));
            if (end === null || Number(end) > most) late.push(`${language}, ${width} px: ${selector} ends at ${end}`);
          }
      }
    }
    await page.evaluate(`${API}.storage.sync.remove('settings')`);
    await page.close();
    expect(late).toEqual([]);
  });

  it('a policy that sells data says so on the first screen', { timeout: SLOW }, async () => {
    const { browser, show } = current();
    await show('/screens/sells/privacy', fixture('brightcart'));
    const page = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId()}`);
    await viewOf(page);
    await page.resize(360, SCREEN);
    const words = String(await page.evaluate(`document.querySelector('.deciding').innerText`));
    expect(words).toMatch(/sells your (?:personal )?data/);
    expect(words).toContain('followed across sites');
    expect(Number(await page.evaluate(endOf('.deciding')))).toBeLessThan(SCREEN);
    await page.close();
  });
}

/** Has the popup drawn in a language: anew, for it may be in that one already. */
async function speak(page: ExtensionPage, language: string): Promise<void> {
  await page.evaluate(
    `${API}.storage.sync.set({ settings: { version: 2, language: '${language}' } }).then(() => {
      document.documentElement.dataset.old = '';
      setTimeout(() => location.reload());
    })`,
  );
  await until(
    () => page.evaluate(`Boolean(document.querySelector('[lang="${language}"]:not([data-old]) [data-overall]'))`),
    `the popup in ${language}`,
  );
}
