/** Access that is given while a page stands there; what a private window must keep to itself. Comes late. */
import { afterEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/detect/digest';
import type { PrivateWindow } from '../browsers/browser';
import { serve } from '../browsers/server';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import type { Session } from './session';

const NAME = 'brightcart';
const LETTER = /^[A-E]$/;

interface Tab {
  id: number;
  url: string;
  incognito: boolean;
}

export function windows(session: () => Session): void {
  describe('access to sites that is given while a policy stands in the tab', () => {
    it('its letter comes without another load', async () => {
      const { browser, badge, show } = session();
      await show('/access/before', fixture('article'));
      await browser.setSiteAccess('on-click');
      try {
        await show('/access/privacy', fixture(NAME));
      } finally {
        await browser.setSiteAccess('all');
      }
      await badge(({ text }) => LETTER.test(text), 'the letter');
    });
  });

  describe('a private window behind another', () => {
    let own: PrivateWindow | null = null;
    let front: number | null = null;
    afterEach(async () => {
      if (front !== null) await session().browser.askApi(`(api) => api.windows.remove(${front}).then(() => 1)`);
      await own?.close();
      own = front = null;
    });
    const tabsAt = async (address: string): Promise<Tab[]> => {
      const all = (await session().browser.askApi(
        `async (api) => (await api.tabs.query({})).map(({ id, url, incognito }) => ({ id, url, incognito }))`,
      )) as Tab[];
      return all.filter(({ url }) => url === address);
    };
    /** Opens a page in a private window, and another window in front of it. Out: the tab. */
    const openBehind = async (path: string, html: string): Promise<Tab> => {
      const { browser, opened, server, show } = session();
      await show('/windows/front', fixture('article'));
      opened.push(path);
      const url = server.put(path, html);
      own = await browser.openPrivately(url);
      const tab = await until(async () => (await tabsAt(url))[0], 'the private tab');
      expect(tab.incognito).toBe(true);
      // The window that came last is the one in front for the background, also in a browser that nobody sees.
      front = Number(
        await browser.askApi(`(api) => api.windows.create({ url: 'about:blank', focused: true }).then(({ id }) => id)`),
      );
      return tab;
    };
    const tell = (message: object): Promise<unknown> =>
      session().browser.askApi(`(api) => api.runtime.sendMessage(${JSON.stringify(message)}).then(() => 1)`);

    it('a link of it opens in it', async () => {
      const { id } = await openBehind('/windows/shoes', fixture('article'));
      const elsewhere = await serve();
      try {
        const policy = elsewhere.put('/privacy', fixture(NAME));
        session().fetched.push(policy);
        await tell({ type: 'page-of-ours-to-background:grade-link', tabId: id, address: policy });
        const tab = await until(async () => (await tabsAt(policy))[0], 'the policy to be opened');
        expect(tab.incognito).toBe(true);
      } finally {
        await elsewhere.close();
      }
    });

    it('its report, opened in the other window, is not called by its site', async () => {
      const { browser } = session();
      const { id, url } = await openBehind('/windows/privacy', fixture(NAME));
      const known = `async (api) => {
        const { state } = (await api.storage.session.get('tab:${id}'))['tab:${id}'] ?? {};
        return state?.status === 'reported' ? state.document : '';
      }`;
      const document = String(await until(() => browser.askApi(known) as Promise<string>, 'the report', 45_000));
      const page = await browser.openExtensionPage(`report.html?tab=${id}&report=${digestOf(`${document} ${url}`)}`);
      const host = new URL(url).host;
      await until(() => page.evaluate(`document.body.textContent.includes(${JSON.stringify(host)})`), 'the report');
      expect(await page.evaluate('document.title')).toBe('Candor');
      await page.close();
    });
  });
}
