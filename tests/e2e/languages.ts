/** The language of the interface, chosen in the options: pages, popup and toolbar speak it. */
import { describe, expect, it } from 'vitest';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import es from '../../locales/es.json';
import fr from '../../locales/fr.json';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { viewOf } from './popup-view';
import { type Name, type Session, start } from './session';

const CATALOGUES = { de, fr, es, en } as const;

export function languages(session: () => Session): void {
  const title = (page: ExtensionPage, wanted: string): Promise<unknown> =>
    until(async () => (await page.evaluate(`document.querySelector('h1')?.textContent`)) === wanted, wanted);
  const choose = async (language: string, heading: string): Promise<void> => {
    const page = await session().browser.openExtensionPage('options.html');
    const choice = `document.querySelector('input[name="language"][value="${language}"]')`;
    await until(() => page.evaluate(`Boolean(${choice})`) as Promise<boolean>, 'the options');
    await page.evaluate(`${choice}.click()`);
    await title(page, heading);
    await page.close();
  };

  describe('the language', () => {
    it.each(['de', 'fr', 'es', 'en'] as const)('%s, chosen in the options, is spoken everywhere', async (language) => {
      const { browser, show, badge } = session();
      const texts = CATALOGUES[language];
      await show(`/speaks/${language}/news`, fixture('article'));
      await choose(language, texts.options_title);
      await show(`/speaks/${language}/privacy`, fixture('harbour-notes'));
      const spoken = texts.badge_graded.slice(texts.badge_graded.indexOf('.') + 2).split(' ')[0] ?? '';
      await badge((seen) => /^[A-E]$/.test(seen.text) && seen.title.includes(`${spoken} `), `the badge in ${language}`);

      const page = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId()}`);
      await until(
        () => page.evaluate(`Boolean(document.querySelector('[data-overall]'))`) as Promise<boolean>,
        'the popup',
      );
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      const text = String(await page.evaluate('document.body.textContent'));
      for (const one of [texts.pillar_rights, texts.standouts, texts.pillar_sharing, texts.item_sells_data_no])
        expect(text).toContain(one);
      await page.close();
      await choose('auto', en.options_title);
    });
  });
}

/** A browser that speaks German itself. */
export function ownLanguage(name: Name, session: () => Session): void {
  describe('the language of the browser', () => {
    it('German: the button and the popup speak it, without a choice in the options', async () => {
      const { server, opened } = session();
      const browser = await start(name, { language: 'de' });
      try {
        opened.push('/speaks/itself/privacy');
        await browser.open(server.put('/speaks/itself/privacy', fixture('harbour-notes')));
        await until(async () => /Weitergabe/.test((await browser.badge()).title), 'the badge in German');
        const popup = await browser.openPopup();
        const { text } = await viewOf(popup);
        for (const one of [de.pillar_rights, de.standouts, de.pillar_sharing]) expect(text).toContain(one);
        expect(await popup.evaluate('document.documentElement.lang')).toBe('de');
      } finally {
        await browser.finish();
      }
    });
  });
}
