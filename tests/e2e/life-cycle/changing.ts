/** Documents that move to other addresses, and texts that come late or are replaced. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from '../../browsers/until';
import { shell } from '../../fixtures';
import { AT_ONCE } from '../at-once';
import { clickGradeAnyway, viewOf } from '../popup-view';
import type { Session } from '../session';
import {
  app,
  BAD,
  BAD_LETTER,
  badgeBecomes,
  badgesOver,
  clickIn,
  GOOD,
  GOOD_LETTER,
  keptUnder,
  late,
  policy,
  popupSays,
  SHOP,
  shop,
} from './pages';

/** As long as the watch holds the old text after a move, and some. */
const SETTLED = 12_000;

export function changing(session: () => Session): void {
  const go = (path: string, name: string, after: number): Promise<unknown> =>
    session().browser.evaluate(`void go(${JSON.stringify(path)}, ${JSON.stringify(name)}, ${after})`);

  describe('an app that changes its address before it draws', AT_ONCE, () => {
    it.each([0, 400, 700, 3_000])('from one policy to another, drawn after %i ms', async (after) => {
      const { show } = session();
      const path = `/app/policies/${after}/`;
      await show(`${path}privacy-eu`, app(GOOD));
      await badgeBecomes(session(), GOOD_LETTER);
      await go(`${path}privacy-us`, 'bad', after);
      // The old letter goes soon, and never comes back.
      expect((await badgesOver(session(), after + 3_000)).lastIndexOf(GOOD_LETTER)).toBeLessThan(1);
      await badgeBecomes(session(), BAD_LETTER);
      expect(await popupSays(session())).toBe(BAD_LETTER);
      await until(async () => (await keptUnder(session(), path))['privacy-us'], 'the history', SETTLED + after);
      expect(await keptUnder(session(), path)).toEqual({ 'privacy-eu': GOOD_LETTER, 'privacy-us': BAD_LETTER });
    });

    it.each([0, 700, 5_000])('from a policy to a shop, drawn after %i ms: no letter, nothing kept', async (after) => {
      const { show } = session();
      const path = `/app/shop/${after}/`;
      await show(`${path}privacy`, app(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await go(`${path}shoes`, 'shop', after);
      await badgeBecomes(session(), '', [], 1_000);
      expect(await badgesOver(session(), after + 2_000)).toEqual(['']);
      await sleep(Math.max(0, SETTLED - after - 2_000));
      expect(await popupSays(session())).toBe('not-a-policy');
      expect(await keptUnder(session(), path)).toEqual({ privacy: BAD_LETTER });
    });

    it('and whose popup is opened meanwhile: what it says is of the text that stands there, and is not kept', async () => {
      const { browser, show } = session();
      const path = '/app/meanwhile/';
      await show(`${path}privacy`, app(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await browser.evaluate(`void history.pushState(0, '', ${JSON.stringify(`${path}shoes`)})`);
      // However long the popup takes to open.
      expect(await popupSays(session())).toBe(BAD_LETTER);
      await browser.evaluate(`draw('shop')`);
      await badgeBecomes(session(), '');
      expect(await popupSays(session())).toBe('not-a-policy');
      await sleep(SETTLED);
      expect(await keptUnder(session(), path)).toEqual({ privacy: BAD_LETTER });
    });

    it('and goes back within 100 ms: the letter is there again soon', async () => {
      const { browser, show } = session();
      await show('/app/back/privacy', app(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await browser.evaluate(
        `void (history.pushState(0, '', '/app/back/shoes'), setTimeout(() => history.back(), 80))`,
      );
      await sleep(150);
      await badgeBecomes(session(), BAD_LETTER, [], 4_000);
    });

    it('by routes behind "#"', async () => {
      const { browser, show } = session();
      await show('/app/routes', app(SHOP, 'Shop'));
      await browser.evaluate(`void (location.hash = '#/privacy', setTimeout(draw, 300, 'bad'))`);
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER]);
      await browser.evaluate(`void (location.hash = '#/shoes', setTimeout(draw, 300, 'shop'))`);
      await badgeBecomes(session(), '');
      expect(await badgesOver(session(), 2_000)).toEqual(['']);
    });

    it('again and again, and ends at a policy', async () => {
      const { browser, show } = session();
      await show('/app/loop', app(SHOP, 'Shop'));
      await browser.evaluate(
        `void (() => { for (let i = 0; i < 30; i++) history.replaceState(0, '', '/app/loop?' + i); go('/app/loop/privacy', 'bad', 0) })()`,
      );
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER]);
    });

    it.each([
      ['drops its query', '/app/renamed/privacy?utm_source=mail', '/app/renamed/privacy'],
      ['is given one', '/app/renamed/policy', '/app/renamed/policy?from=menu'],
    ])('and only %s: the letter stays, and goes with the text', async (_, before, after) => {
      const { browser, show } = session();
      await show(before, app(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await browser.evaluate(`void history.replaceState(0, '', ${JSON.stringify(after)})`);
      expect(await badgesOver(session(), 2_000)).toEqual([BAD_LETTER]);
      expect(await popupSays(session())).toBe(BAD_LETTER);
      await browser.evaluate(`draw('shop')`);
      await badgeBecomes(session(), '');
      expect(await popupSays(session())).toBe('not-a-policy');
    });

    it('and shows the same policy at the new one: its letter comes back, once that is certain', {
      timeout: 60_000,
    }, async () => {
      const { browser, show } = session();
      await show('/app/same/privacy', app(BAD));
      await badgeBecomes(session(), BAD_LETTER);
      await browser.evaluate(`void history.pushState(0, '', '/app/same/privacy?from=menu')`);
      await badgeBecomes(session(), '', [], 1_000);
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER], 20_000);
    });
  });

  describe('a text that comes late', () => {
    it.each([500, 3_000, 10_000, 20_000])('%i ms after the page has loaded', { timeout: 60_000 }, async (after) => {
      await session().show(`/late/${after}/privacy`, late(BAD, after));
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER], 1.4 * after + 10_000);
    });

    it.each([3_000, 6_000, 10_000])('%i ms after a move within the page', { timeout: 60_000 }, async (after) => {
      await session().show(`/late/moved/${after}`, app(SHOP, 'Shop'));
      await go(`/late/moved/${after}/privacy`, 'bad', after);
      await badgeBecomes(session(), BAD_LETTER, [GOOD_LETTER], 1.4 * after + 10_000);
    });

    it('after the popup was opened: opened again, it reads again', async () => {
      const { show } = session();
      await show('/late/pressed/privacy', late(BAD, 2_500));
      expect(await popupSays(session())).not.toMatch(/^[A-E]$/);
      await badgeBecomes(session(), BAD_LETTER);
      expect(await popupSays(session())).toBe(BAD_LETTER);
    });
  });

  describe('a text that is replaced in place', AT_ONCE, () => {
    const hub = (first: string, second: string): string =>
      policy(
        `<button id="swap">Business</button><div id="app">${first}</div><template id="other">${second}</template>`,
        `<script>document.getElementById('swap').onclick = () => {
          document.getElementById('app').innerHTML = document.getElementById('other').innerHTML;
        };</script>`,
      );

    it.each([
      ['by a worse one', GOOD, BAD, GOOD_LETTER, BAD_LETTER],
      ['by a better one', BAD, GOOD, BAD_LETTER, GOOD_LETTER],
    ])('%s: badge and popup speak of the one that stands there', async (_, first, second, before, after) => {
      await session().show(`/swap/${before}/privacy`, hub(first, second));
      await badgeBecomes(session(), before);
      await clickIn(session(), 'swap');
      expect(await popupSays(session())).toBe(after);
      await badgeBecomes(session(), after);
    });

    it('by the whole document being written anew', async () => {
      const { browser, show } = session();
      await show('/swap/written/privacy', policy(GOOD));
      await badgeBecomes(session(), GOOD_LETTER);
      await browser.evaluate(`void (document.write(${JSON.stringify(policy(BAD))}), document.close())`);
      expect(await popupSays(session())).toBe(BAD_LETTER);
      await badgeBecomes(session(), BAD_LETTER);
    });

    it('by no policy: the badge goes, and the popup says so', async () => {
      await session().show('/swap/none/privacy', hub(BAD, '<h1>Gone</h1><p>This text is not here any more.</p>'));
      await badgeBecomes(session(), BAD_LETTER);
      await clickIn(session(), 'swap');
      await badgeBecomes(session(), '');
      expect(await popupSays(session())).not.toMatch(/^[A-E]$/);
    });

    it('while the popup is open: it shows the new one', async () => {
      const { browser, show } = session();
      await show('/swap/open/privacy', hub(GOOD, BAD));
      await badgeBecomes(session(), GOOD_LETTER);
      const popup = await browser.openPopup();
      await viewOf(popup, ({ overall }) => overall === GOOD_LETTER);
      await clickIn(session(), 'swap');
      await viewOf(popup, ({ overall }) => overall === BAD_LETTER);
    });

    it('on a page that was graded because the reader wanted it: graded again when the popup opens', async () => {
      const { browser, show } = session();
      const page = shell('House rules', hub(GOOD, BAD).replaceAll(/<h1[^>]*>[\s\S]*?<\/h1>/g, '<h1>House rules</h1>'));
      await show('/swap/anyway', page.replaceAll('Privacy', 'House'));
      const popup = await browser.openPopup();
      if ((await viewOf(popup)).status === 'not-a-policy') await clickGradeAnyway(popup);
      const { overall } = await viewOf(popup, ({ status }) => status === 'graded');
      await browser.closePopup();
      await clickIn(session(), 'swap');
      const after = await popupSays(session());
      expect(after).toMatch(/^[A-E]$/);
      expect(after).not.toBe(overall);
    });

    it('but for a clock beside it: the report stays', async () => {
      const { browser, show } = session();
      const clock = `<p id="clock"></p><script>setInterval(() => { document.getElementById('clock').textContent = Date.now(); }, 100);</script>`;
      await show('/swap/clock/privacy', policy(BAD, clock));
      await badgeBecomes(session(), BAD_LETTER);
      expect(await badgesOver(session(), 4_000)).toEqual([BAD_LETTER]);
      expect(await popupSays(session())).toBe(BAD_LETTER);
      expect(await browser.badge()).toMatchObject({ text: BAD_LETTER });
    });

    it('but for a banner that moves at every frame: its letter, and it stays', async () => {
      const { show } = session();
      const banner = `<p id="banner">New boots are in.</p><script>(function move(now) {
        document.getElementById('banner').style.transform = 'translateX(' + Math.sin(now / 500) * 20 + 'px)';
        requestAnimationFrame(move);
      })(0);</script>`;
      await show('/swap/banner/privacy', policy(BAD, banner));
      await badgeBecomes(session(), BAD_LETTER);
      expect(await badgesOver(session(), 4_000)).toEqual([BAD_LETTER]);
      expect(await popupSays(session())).toBe(BAD_LETTER);
    });
  });

  it('a page of 300,000 elements that is no policy: the popup says what it is', { timeout: 120_000 }, async () => {
    const fill = `<div id="app"></div><script>
      document.getElementById('app').innerHTML = '<p>A line of a log</p>'.repeat(300000);</script>`;
    await session().show('/huge/log', shop(fill));
    expect(await popupSays(session())).toBe('not-a-policy');
  });
}
