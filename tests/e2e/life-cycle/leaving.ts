/** A reader who leaves a policy soon: the next page never wears its letter, and the history keeps no such thing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../browsers/until';
import { bodyOf, fixture, shell } from '../../fixtures';
import { AT_ONCE } from '../at-once';
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
  knownTabs,
  policy,
  popupSays,
  shop,
} from './pages';

/** Times that each case is run: `CANDOR_RUNS=20 npx vitest run --config tests/e2e/vitest.config.ts life-cycle -t leaves`. */
const RUNS = Number(process.env.CANDOR_RUNS ?? 1);
const TERMS = shell(
  'Terms of Service',
  `<h1>Terms of Service</h1>${bodyOf(fixture('brightcart')).replace(/<h1[^>]*>[\s\S]*?<\/h1>/g, '')}`,
);
/** The policy leads on by itself, as a click of the reader would. */
const leading = (body: string, to: string, after: number): string =>
  policy(
    body,
    `<script>addEventListener('load', () => setTimeout(() => { location.href = ${JSON.stringify(to)}; }, ${after}));</script>`,
  );

export function leaving(session: () => Session): void {
  const at = (path: string): Promise<string> =>
    session()
      .browser.evaluate('location.pathname')
      .then(String, () => path);
  const arrive = (path: string): Promise<unknown> => until(async () => (await at('')) === path, path);
  const go = async (path: string, html: string): Promise<void> => {
    const { browser, server } = session();
    // The tab may be on its way already when this returns.
    await browser.open(server.put(path, html)).catch(() => {});
  };

  describe('a reader who leaves a policy', AT_ONCE, () => {
    beforeAll(async () => {
      // The first policy takes longer, and makes the database.
      await go('/leave/first/privacy', policy(GOOD));
      await badgeBecomes(session(), GOOD_LETTER, [], 60_000);
    });

    it.for(['awake', 'asleep'].flatMap((background) => [0, 30, 100, 250, 500].map((after) => ({ background, after }))))(
      'leaves for the terms after $after ms, background $background: no letter, nothing kept',
      { timeout: 90_000 + RUNS * 10_000 },
      async ({ background, after }, { skip }) => {
        const { browser, server } = session();
        const wrong: string[] = [];
        let quiet = true;
        for (let run = 0; run < RUNS && quiet; run++) {
          const path = `/leave/${background}/${after}/${run}`;
          const terms = server.put(`${path}/terms`, TERMS);
          await browser.open(server.put('/leave/blank', '<p>Nothing'));
          if (background === 'asleep') await browser.stopBackground();
          await go(`${path}/privacy`, leading(GOOD, terms, after));
          await arrive(`${path}/terms`);
          quiet = await allQuiet(session());
          const { text } = await browser.badge();
          if (text !== '') wrong.push(`run ${run}: badge ${text}`);
          const kept = await keptUnder(session(), path);
          const right =
            JSON.stringify(kept) === '{}' || JSON.stringify(kept) === JSON.stringify({ '/privacy': GOOD_LETTER });
          if (!right) wrong.push(`run ${run}: history ${JSON.stringify(kept)}`);
        }
        // What is wrong already is wrong on any machine.
        expect(wrong).toEqual([]);
        skip(!quiet, BUSY);
      },
    );

    it.each([0, 100, 250])('leaves for another policy after %i ms: its letter alone', async (after) => {
      const { server } = session();
      const path = `/leave/other/${after}`;
      await go(`${path}/privacy`, leading(GOOD, server.put(`${path}/privacy-us`, policy(BAD)), after));
      await arrive(`${path}/privacy-us`);
      await badgeBecomes(session(), BAD_LETTER);
      await until(async () => '/privacy-us' in (await keptUnder(session(), path)), 'the history');
      expect((await keptUnder(session(), path))['/privacy-us']).toBe(BAD_LETTER);
      expect((await keptUnder(session(), path))['/privacy'] ?? GOOD_LETTER).toBe(GOOD_LETTER);
    });

    it('is led on by the page’s own refresh: no letter of the old page', async ({ skip }) => {
      const { server, browser } = session();
      const path = '/leave/refresh';
      const terms = server.put(`${path}/terms`, TERMS);
      await go(
        `${path}/privacy`,
        policy(GOOD).replace('<title>', `<meta http-equiv="refresh" content="0;url=${terms}"><title>`),
      );
      await arrive(`${path}/terms`);
      const quiet = await allQuiet(session());
      expect((await browser.badge()).text).toBe('');
      expect(await keptUnder(session(), path)).not.toHaveProperty('/terms');
      skip(!quiet, BUSY);
    });

    it('loads the address anew, which has another text by then: the letter of that', async ({ skip }) => {
      const { browser, server, show } = session();
      const path = '/leave/reloaded';
      await show(`${path}/privacy`, policy(GOOD));
      await badgeBecomes(session(), GOOD_LETTER);
      server.put(`${path}/privacy`, policy(BAD));
      await browser.evaluate('void location.reload()');
      await badgeBecomes(session(), BAD_LETTER);
      server.put(`${path}/privacy`, TERMS.replaceAll('privacy', 'service'));
      await browser.evaluate('void location.reload()');
      await badgeBecomes(session(), '', [], 5_000);
      const quiet = await allQuiet(session());
      expect((await browser.badge()).text).toBe('');
      skip(!quiet, BUSY);
    });

    it('jumps within it, and loads the address anew, where an element is called as our reader by then: nothing old', async ({
      skip,
    }) => {
      const { browser, server, show } = session();
      const path = '/leave/named';
      // By its title alone: nothing has the shop looked at, which would put another result in the place of the old one.
      await show(`${path}/notice`, policy(GOOD));
      await badgeBecomes(session(), GOOD_LETTER);
      const names = ['candor', 'candor.extract', 'candor.document', 'candor.named', 'extractor', 'read', 'check'];
      const called = names.map((name) => `<a id="${name}" name="${name}"></a><iframe name="${name}"></iframe>`);
      server.put(`${path}/notice`, shop(called.join('')));
      await browser.evaluate(`void (location.hash = 'changes', location.reload())`);
      await until(async () => (await browser.evaluate('document.title')) === 'Shop', 'the shop');
      await badgeBecomes(session(), '', [], 5_000);
      const quiet = await allQuiet(session());
      expect((await browser.badge()).text).toBe('');
      const known = `async (api) => JSON.stringify(await api.storage.session.get('tab:${await browser.tabId()}'))`;
      expect(await browser.askApi(known)).not.toContain('"letter"');
      expect(await popupSays(session())).toBe('not-a-policy');
      skip(!quiet, BUSY);
    });

    it('closes the tab while it is graded: nothing of it stays', async ({ skip }) => {
      const { browser, server, show } = session();
      await show('/leave/closed/shop', '<h1>Shop</h1>');
      const url = server.put('/leave/closed/privacy', policy(GOOD));
      const closed: number[] = [];
      for (const after of [50, 150, 300, 600]) {
        const tab = Number(
          await browser.askApi(`(api) => api.tabs.create({ url: ${JSON.stringify(url)}, active: false })
            .then(({ id }) => new Promise((done) => setTimeout(done, ${after}, id)))
            .then((id) => api.tabs.remove(id).then(() => id))`),
        );
        closed.push(tab);
        await until(async () => !(await knownTabs(session())).includes(tab), 'the tab to be forgotten');
      }
      const quiet = await allQuiet(session());
      const known = await knownTabs(session());
      expect(closed.filter((tab) => known.includes(tab))).toEqual([]);
      skip(!quiet, BUSY);
    });

    it('has it in two tabs: each has its letter, and one that goes takes nothing from the other', async () => {
      const { browser, server, show } = session();
      const path = '/leave/twice';
      const url = await show(`${path}/privacy`, policy(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      const badgeOf = (tab: unknown): Promise<unknown> =>
        browser.askApi(`(api) => api.action.getBadgeText({ tabId: ${tab} })`);
      const tab = await browser.askApi(
        `(api) => api.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`,
      );
      await until(async () => (await badgeOf(tab)) === BAD_LETTER, 'the second letter');
      const shopping = server.put(`${path}/shop`, '<h1>Shop</h1>');
      await browser.askApi(`(api) => api.tabs.update(${tab}, { url: ${JSON.stringify(shopping)} }).then(() => 1)`);
      await until(async () => (await badgeOf(tab)) === '', 'the second letter to go');
      expect((await browser.badge()).text).toBe(BAD_LETTER);
      await browser.askApi(`(api) => api.tabs.remove(${tab}).then(() => 1)`);
    });
  });
}
