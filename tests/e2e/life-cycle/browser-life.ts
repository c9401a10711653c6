/** What browsers do to documents, tabs and backgrounds: cache, discard, stop, run out of room. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { longPolicy } from '../../bench/long-policy';
import { until } from '../../browsers/until';
import type { Session } from '../session';
import {
  allQuiet,
  BAD,
  BAD_LETTER,
  BUSY,
  badgeBecomes,
  GOOD,
  GOOD_LETTER,
  keptUnder,
  policy,
  popupSays,
  shop,
} from './pages';

const CACHED = { 'cache-control': 'max-age=60' };

export function browserLife(session: () => Session): void {
  describe('the browser’s back-forward cache', () => {
    it('brings a policy back: its letter comes back, and goes again', async () => {
      const { browser, server, show } = session();
      const next = server.put('/cached/shop', { body: shop(), headers: CACHED });
      await show('/cached/privacy', { body: policy(BAD), headers: CACHED });
      await badgeBecomes(session(), BAD_LETTER);
      await browser.evaluate(`void addEventListener('pageshow', (event) => { window.wasCached = event.persisted; })`);
      await browser.evaluate(`void (location.href = ${JSON.stringify(next)})`);
      await badgeBecomes(session(), '');
      await until(async () => (await browser.evaluate('location.pathname')) === '/cached/shop', 'the shop');
      await browser.evaluate('void setTimeout(() => history.back(), 50)');
      await until(async () => (await browser.evaluate('location.pathname')) === '/cached/privacy', 'the policy');
      expect(await browser.evaluate('window.wasCached')).toBe(true);
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER]);
      expect(await popupSays(session())).toBe(BAD_LETTER);
      await browser.evaluate('void setTimeout(() => history.forward(), 50)');
      await badgeBecomes(session(), '');
      expect(await popupSays(session())).toBe('not-a-policy');
    });

    it('takes a policy in while it is read: the next page has no letter', async ({ skip }) => {
      const { browser, server } = session();
      const path = '/cached/early';
      const next = server.put(`${path}/shop`, { body: shop(), headers: CACHED });
      const lead = `<script>onload = () => setTimeout(() => { location.href = ${JSON.stringify(next)} }, 60)</script>`;
      const first = server.put(`${path}/privacy`, { body: policy(BAD, lead), headers: CACHED });
      await browser.open(first).catch(() => {});
      await until(async () => (await browser.evaluate('location.pathname')) === `${path}/shop`, 'the shop');
      const quiet = await allQuiet(session());
      expect((await browser.badge()).text).toBe('');
      expect(await keptUnder(session(), `${path}/shop`)).toEqual({});
      skip(!quiet, BUSY);
    });
  });

  describe('a tab that the browser discards', () => {
    it('leaves nothing under an id that is gone, and has its letter when it is shown again', async () => {
      const { browser, server, show } = session();
      const address = JSON.stringify(server.put('/discarded/privacy', policy(BAD)));
      await show('/discarded/shop', shop());
      // A tab of its own, and all in one go: Firefox's driver, asked for anything in between, wakes it as an empty page.
      const { known, open, before, letter } = (await browser.askApi(`async (api) => {
        const letterOf = async (tabId) => {
          let letter = '';
          for (let i = 0; i < 100 && letter === ''; i++) {
            await new Promise((done) => setTimeout(done, 100));
            letter = await api.action.getBadgeText({ tabId });
          }
          return letter;
        };
        const [front] = await api.tabs.query({ active: true });
        const { id } = await api.tabs.create({ url: ${address} });
        const before = await letterOf(id);
        await api.tabs.update(front.id, { active: true });
        const after = (await api.tabs.discard(id))?.id ?? id;
        await new Promise((done) => setTimeout(done, 500));
        if (!(await api.tabs.get(after)).discarded) throw new Error('the tab was not discarded');
        const open = (await api.tabs.query({})).map(({ id }) => id);
        const known = Object.keys(await api.storage.session.get(null))
          .filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice(4)));
        await api.tabs.update(after, { active: true });
        const letter = await letterOf(after);
        await api.tabs.remove(after);
        return { known, open, before, letter };
      }`)) as { known: number[]; open: number[]; before: string; letter: string };
      expect(before).toBe(BAD_LETTER);
      for (const tab of known) expect(open).toContain(tab);
      expect(letter).toBe(BAD_LETTER);
    });
  });

  describe('a tab that is closed', () => {
    // It was asked for again and again, as fast as both processes could: all for a page that nobody sees.
    it('is gone for a popup that stays, which then rests', async () => {
      const { browser, showBehind, show } = session();
      await show('/closed/shop', shop());
      const behind = await showBehind('/closed/privacy', policy(BAD));
      const popup = await browser.openExtensionPage(`popup.html?tab=${behind.id}`);
      const status = (): Promise<unknown> => popup.evaluate(`document.querySelector('main')?.dataset.status ?? ''`);
      await until(async () => (await status()) === 'graded', 'the grade');
      await behind.close();
      await until(async () => (await status()) === 'error', 'the popup to say that the page is gone');
      const changes = await browser.askApi(`async (api) => {
        let changes = 0;
        const count = () => changes++;
        api.storage.session.onChanged.addListener(count);
        await new Promise((done) => setTimeout(done, 1_500));
        api.storage.session.onChanged.removeListener(count);
        return changes;
      }`);
      expect([changes, await status()]).toEqual([0, 'error']);
      await popup.close();
    });
  });

  describe('a background that is stopped', () => {
    it.each([0, 100, 300, 600, 1_000])('%i ms after a long policy has loaded: the letter comes', async (after) => {
      const { browser, show } = session();
      await show(`/stopped/${after}/privacy`, longPolicy(2_500));
      await sleep(after);
      await browser.stopBackground();
      // Nothing else starts it again: the page itself says once more what nobody has done.
      await until(async () => /^[A-E?]$/.test((await browser.badge()).text), 'the letter', 45_000);
      const states = (await browser.askApi(`async (api) => Object.entries(await api.storage.session.get(null))
        .filter(([key]) => key.startsWith('tab:')).map(([, { state }]) => state.status)`)) as string[];
      expect(states).not.toContain('loading');
    });

    it('after the letter came: it stays, and the popup has its report', async () => {
      const { browser, show } = session();
      await show('/stopped/done/privacy', policy(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await browser.stopBackground();
      expect((await browser.badge()).text).toBe(BAD_LETTER);
      expect(await popupSays(session())).toBe(BAD_LETTER);
    });

    it('before the page loads: it has its letter', async () => {
      const { browser, show } = session();
      await show('/stopped/before/shop', shop());
      await browser.stopBackground();
      await show('/stopped/before/privacy', policy(GOOD));
      await badgeBecomes(session(), GOOD_LETTER, [BAD_LETTER]);
    });
  });

  describe('a session store that is full', () => {
    it('the badge is shown all the same, and the popup has the report', async () => {
      const { browser, show } = session();
      await browser.askApi(`async (api) => {
        let size = 4_000_000;
        for (let i = 0; size > 200; i++)
          await api.storage.session.set({ ['filled' + i]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
      }`);
      try {
        await show('/full/privacy', policy(BAD));
        await badgeBecomes(session(), BAD_LETTER);
        expect(await popupSays(session())).toBe(BAD_LETTER);
        await show('/full/shop', shop());
        expect((await browser.badge()).text).toBe('');
      } finally {
        await browser.askApi('(api) => api.storage.session.clear()');
      }
    });
  });
}
