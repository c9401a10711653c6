/** What happens to the extension itself: reloaded at work, put back behind a newer version, let into a private window. */
import { describe, expect, it } from 'vitest';
import { longPolicy } from '../../bench/long-policy';
import { until } from '../../browsers/until';
import { AT_ONCE } from '../at-once';
import type { Session } from '../session';
import { BAD, BAD_LETTER, badgeBecomes, keptUnder, policy, popupSays, shop } from './pages';

const LETTER = /^[A-E]$/;

export function extensionLife(session: () => Session): void {
  describe('an extension that is reloaded', () => {
    it('while a policy is read: the letter comes', async () => {
      const { browser, show, badge } = session();
      await show('/reloaded/privacy', longPolicy(2_500));
      const reading = `async (api) => Object.values(await api.storage.session.get(null)).some((one) => one?.state?.status === 'loading')`;
      await until(() => browser.askApi(reading) as Promise<boolean>, 'the policy to be read');
      await browser.reloadExtension();
      await badge(({ text }) => LETTER.test(text), 'the letter');
      expect(await popupSays(session())).toMatch(LETTER);
    });
  });

  describe('a history of a newer version', () => {
    it('is said to be one; a policy is graded all the same, and nothing fails', async () => {
      const { browser, show } = session();
      const before = (await browser.exceptions()).length;
      await browser.askApi(`() => new Promise((done, fail) => {
        const request = indexedDB.open('history', 99);
        request.onsuccess = () => { request.result.close(); done(1); };
        request.onerror = () => fail(request.error);
        request.onblocked = () => fail(new Error('blocked'));
      })`);
      try {
        await show('/newer/privacy', policy(BAD));
        await badgeBecomes(session(), BAD_LETTER);
        expect(await popupSays(session())).toBe(BAD_LETTER);
        const page = await browser.openExtensionPage('policies.html');
        const closed = `document.querySelector('[data-closed]')?.dataset.closed`;
        await until(async () => (await page.evaluate(closed)) === 'newer', 'the page to say so');
        await page.close();
        expect((await browser.exceptions()).slice(before)).toEqual([]);
      } finally {
        await browser.askApi(`() => new Promise((done, fail) => {
          const request = indexedDB.deleteDatabase('history');
          request.onsuccess = () => done(1);
          request.onerror = () => fail(request.error);
        })`);
      }
      await show('/newer/erased/privacy', policy(BAD));
      await until(async () => (await keptUnder(session(), '/newer/erased'))['/privacy'], 'a history of this version');
    });
  });

  describe('a private window', AT_ONCE, () => {
    /** All that outlives the browser, but for IndexedDB; and what is known of tabs until it ends. */
    const kept = async (): Promise<[lasting: string, session: string]> =>
      (await session().browser.askApi(`async ({ storage: { local, sync, session } }) => [
        JSON.stringify([await local.get(null), await sync.get(null)]),
        JSON.stringify(await session.get(null)),
      ]`)) as [string, string];

    it('leaves the stores as they were, and nothing once it is closed', async () => {
      const { browser, server, show } = session();
      await show('/openly/shop', shop());
      // The extension is let into it, and loaded anew by that.
      await (await browser.openPrivately(server.put('/privately/shop', shop()))).close();
      const [before] = await kept();
      const own = await browser.openPrivately(server.put('/privately/secret/privacy', policy(BAD)));
      await until(async () => (await own.badgeText()) === BAD_LETTER, 'the letter in the private window');
      await until(async () => (await kept())[1].includes('/privately/secret/'), 'its report');
      await own.close();
      await until(async () => !(await kept())[1].includes('/privately/'), 'its report to go', 5_000);
      expect((await kept())[0]).toBe(before);
      expect(await keptUnder(session(), '/privately/')).toEqual({});
    });
  });
}
