/** What is done with the browser's own window: menu, keys, the button, site access, private windows. Comes late. */
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { engine, shown } from './engine';
import { highlighted, wordsOf } from './page-view';
import { clickQuote, viewOf } from './popup-view';
import type { Session } from './session';

const NAME = 'brightcart';
const LETTER = /^[A-E]$/;
/** An article with a link in sight. */
const LINKING = fixture('article').replace(
  '</body>',
  '<p style="position:fixed;inset:0 auto auto 0;background:#fff"><a id="there" href="privacy">Privacy</a></p></body>',
);

export function byHand(session: () => Session): void {
  describe('the menu of a link', () => {
    it('“Grade this policy”: the popup opens with its report, and the page stays', async () => {
      const { browser, server, opened, fetched, show } = session();
      const policy = server.put('/menu/privacy', fixture(NAME));
      // The driver has tabs of its own, and other tests may have left some.
      const tabs = async (): Promise<string[]> => {
        const all = (await browser.askApi(
          "async (api) => (await api.tabs.query({ url: 'http://127.0.0.1/*' })).map(({ url }) => url)",
        )) as string[];
        return all.filter((url) => url.startsWith(server.origin));
      };
      // The popup was never opened here: none of our scripts has left anything in the page.
      const here = await show('/menu/shoes', LINKING);
      opened.push('/menu/privacy');
      fetched.push(policy);
      await browser.chooseInMenuOf('#there');
      const popup = await browser.openedPopup();
      expect(await viewOf(popup)).toMatchObject(shown(await engine(fixture(NAME), policy)));
      expect(await popup.evaluate(`document.querySelector('.fetched a')?.href ?? 'not fetched'`)).toBe(policy);
      expect(await browser.evaluate('location.href')).toBe(here);
      expect(await tabs()).toEqual([here]);
    });
  });

  describe('the keys of the command', () => {
    it('open the popup', async () => {
      const { browser, show } = session();
      const url = await show('/keys/privacy', fixture(NAME));
      await browser.pressShortcut();
      expect(await viewOf(await browser.openedPopup())).toMatchObject(shown(await engine(fixture(NAME), url)));
    });
  });

  describe('without access to sites', () => {
    it('no letter by itself; a click on the button opens the popup, grades the page and shows its quotes', async () => {
      const { browser, show, badge } = session();
      await show('/on-click/before', fixture('article'));
      await browser.setSiteAccess('on-click');
      try {
        const behind = await session().showBehind('/on-click/behind/privacy', fixture(NAME));
        const url = await show('/on-click/privacy', fixture(NAME));
        const report = await engine(fixture(NAME), url);
        expect((await browser.badge()).text).toBe('');

        await browser.clickIcon();
        const popup = await browser.openedPopup();
        const { quotes, ...view } = await viewOf(popup);
        expect({ ...view, quotes }).toMatchObject(shown(report));
        const quoted = report.items.find(({ evidence }) => evidence.length > 0);
        if (!quoted) throw new Error('the sample has no quote');
        await badge(({ text }) => text === report.grades.overall?.letter, 'the letter after the click');
        // Where nobody has clicked, none came in all that time.
        expect(await behind.badgeText()).toBe('');
        await behind.close();
        await clickQuote(popup, quoted.id);
        expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(quoted.evidence[0]?.quote ?? ''));
        await browser.closePopup();

        await show('/on-click/news', fixture('article'));
        await browser.clickIcon();
        expect((await viewOf(await browser.openedPopup())).status).toBe('not-a-policy');
        await browser.closePopup();
      } finally {
        await browser.setSiteAccess('all');
      }
      await show('/on-click/after/privacy', fixture(NAME));
      await badge(({ text }) => LETTER.test(text), 'the letter once there is access again');
    });
  });

  describe('a private window', () => {
    it('has its letter, and leaves no trace in the history', async () => {
      const { browser, server, opened, show, badge } = session();
      await show('/openly/privacy', fixture(NAME));
      await badge(({ text }) => LETTER.test(text), 'the letter');
      opened.push('/privately/privacy');
      const own = await browser.openPrivately(server.put('/privately/privacy', fixture(NAME)));
      await until(async () => LETTER.test(await own.badgeText()), 'the letter in the private window');
      await own.close();
      const page: ExtensionPage = await browser.openExtensionPage('policies.html');
      const kept = (): Promise<unknown> =>
        page.evaluate(`[...document.querySelectorAll('[data-policy]')].map((e) => new URL(e.dataset.policy).pathname)`);
      await until(async () => ((await kept()) as string[]).includes('/openly/privacy'), 'the history');
      expect(await kept()).not.toContain('/privately/privacy');
      await page.close();
    });
  });
}
