/** Pages that change after they have loaded, and an extension that does. */
import { describe, expect, it } from 'vitest';
import { appPage, fixture, latePage } from '../fixtures';
import { highlighted, wordsOf } from './page-view';
import { clickQuote, viewOf } from './popup-view';
import type { Session } from './session';

const LETTER = /^[A-E]$/;
const NAME = 'harbour-notes';

export function changing(session: () => Session): void {
  describe('a page that changes', () => {
    it('renders its policy a second after it has loaded', async () => {
      const { browser, show, badge } = session();
      await show('/late/privacy', latePage(NAME));
      const { text } = await badge((seen) => LETTER.test(seen.text), 'the badge');
      expect(await viewOf(await browser.openPopup())).toMatchObject({ status: 'graded', overall: text });
    });

    it('goes to a policy and away from it without loading', async () => {
      const { browser, show, badge } = session();
      await show('/app', appPage(NAME));
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
      await browser.closePopup();

      await browser.evaluate('window.go("/app/privacy")');
      const { text } = await badge((seen) => LETTER.test(seen.text), 'the badge of the policy');
      expect(await viewOf(await browser.openPopup())).toMatchObject({ status: 'graded', overall: text });
      await browser.closePopup();

      await browser.evaluate('window.go("/app/home")');
      await badge((seen) => seen.text === '', 'the badge to go');
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
      await browser.closePopup();

      await browser.evaluate('history.back()');
      await badge((seen) => seen.text === text, 'the badge to come back');
    });

    it('loads another page in the same tab: the badge goes', async () => {
      const { browser, server, opened, show, badge } = session();
      await show('/first/privacy', fixture(NAME));
      await badge((seen) => LETTER.test(seen.text), 'the badge');
      opened.push('/second');
      await browser.evaluate(`void (location.href = ${JSON.stringify(server.put('/second', fixture('article')))})`);
      await badge((seen) => seen.text === '', 'the badge to go');
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
    });
  });

  describe('an extension that is reloaded under an open tab', () => {
    it('grades the tab, shows its quotes, and leaves the page alone', async () => {
      const { browser, show, badge } = session();
      await show('/reloaded/privacy', fixture(NAME));
      const { text } = await badge((seen) => LETTER.test(seen.text), 'the badge before');
      const before = (await browser.exceptions()).length;

      await browser.reloadExtension();
      // What the old extension left in the page must keep quiet.
      await browser.evaluate('history.pushState({}, "", "/reloaded/privacy?again")');
      await badge((seen) => seen.text === text, 'the badge after');

      const popup = await browser.openPopup();
      const view = await viewOf(popup);
      expect(view).toMatchObject({ status: 'graded', overall: text });
      await clickQuote(popup, 'breach-notice');
      expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(view.quotes['breach-notice']?.[0] ?? ''));
      expect((await browser.exceptions()).slice(before)).toEqual([]);
    });
  });
}
