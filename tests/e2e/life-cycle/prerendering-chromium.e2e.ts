/** Policies that Chromium renders before the reader asks for them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from '../../../scripts/set-up';
import { launchPiped, type PipedChromium } from '../../browsers/chromium-pipe';
import { type Server, serve } from '../../browsers/server';
import { until } from '../../browsers/until';
import { AT_ONCE } from '../at-once';
import { BAD, BAD_LETTER, GOOD, GOOD_LETTER, policy, shop } from './pages';

let chromium: PipedChromium;
let server: Server;

beforeAll(async () => {
  chromium = await launchPiped({ program: setUp(['chromium']).chromium, extension: '.output/chrome-mv3' });
  server = await serve();
});
afterAll(async () => {
  await chromium.finish();
  await server.close();
});

describe('a policy that is prerendered', AT_ONCE, () => {
  /** Opens a page that has its link prerendered, and waits until it is. Out: the tab. */
  async function prepare(path: string, first: string, body: string): Promise<number> {
    server.put(`${path}/privacy`, policy(body));
    const rules = { prerender: [{ source: 'list', urls: [`${path}/privacy`], eagerness: 'immediate' }] };
    const ruled = `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
    const home = server.put(
      `${path}/${first}`,
      first === 'shop' ? shop(ruled) : policy(GOOD, `<a id="link" href="privacy">US</a>${ruled}`),
    );
    const tab = Number(await chromium.askApi(`(api) => api.tabs.create({ url: '${home}' }).then(({ id }) => id)`));
    await until(() => server.asked().includes(`${path}/privacy`), 'the prerendering');
    if (first !== 'shop') await until(async () => (await badgeOf(tab)) === GOOD_LETTER, 'the letter of the first page');
    await sleep(2_000);
    return tab;
  }
  const badgeOf = (tab: number): Promise<unknown> =>
    chromium.askApi(`(api) => api.action.getBadgeText({ tabId: ${tab} })`);
  const inTab = (tab: number, func: string): Promise<unknown> =>
    chromium.askApi(
      `(api) => api.scripting.executeScript({ target: { tabId: ${tab} }, func: ${func} }).then(([{ result }]) => result)`,
    );

  it('has no letter before it is shown, and its letter then', async () => {
    const tab = await prepare('/pre/shop', 'shop', BAD);
    expect(await badgeOf(tab)).toBe('');
    expect(await chromium.askApi('(api) => api.storage.session.get(null).then(Object.keys)')).toEqual([]);
    await inTab(tab, `() => document.getElementById('link').click()`);
    await until(async () => (await badgeOf(tab)) === BAD_LETTER, 'the letter');
    // Shown from what was prerendered, not loaded anew.
    expect(await inTab(tab, `() => performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
    expect(server.asked().filter((path) => path === '/pre/shop/privacy')).toHaveLength(1);
  });

  it('and never shown: the page in front keeps its own letter', async () => {
    const tab = await prepare('/pre/never', 'legal', BAD);
    expect(await badgeOf(tab)).toBe(GOOD_LETTER);
  });

  it('behind another policy: one letter after the other', async () => {
    const tab = await prepare('/pre/both', 'legal', BAD);
    expect(await badgeOf(tab)).toBe(GOOD_LETTER);
    await inTab(tab, `() => document.getElementById('link').click()`);
    await until(async () => (await badgeOf(tab)) === BAD_LETTER, 'the other letter');
  });
});
