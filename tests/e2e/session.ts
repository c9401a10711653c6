/** One browser with the extension, and one server, shared by all tests of a run. */
import { afterAll, beforeAll } from 'vitest';
import { setUp } from '../../scripts/set-up';
import type { Badge, Browser, Launch } from '../browsers/browser';
import { launchChromium } from '../browsers/chromium';
import { launchFirefox } from '../browsers/firefox';
import { type Page, pathOf, type Server, serve } from '../browsers/server';
import { until } from '../browsers/until';

export interface Session {
  browser: Browser;
  server: Server;
  /** Serves a page and opens it. Returns its address. */
  show(path: string, page: Page | string): Promise<string>;
  /** Serves a page, and loads it in a tab behind that of the tests. */
  showBehind(path: string, page: Page | string): Promise<TabBehind>;
  /** The badge once it says what is wanted. */
  badge(wanted: (badge: Badge) => boolean, what: string): Promise<Badge>;
  /** Paths opened so far, in order. */
  opened: string[];
  /** Addresses that the extension fetched, or opened in a tab, because a reader clicked. */
  fetched: string[];
  /**
   * Closes the browser and starts it anew on the same profile, with or without the tabs that were open; the session is another
   * one then. Out: what the closed browser's `finish` tells.
   */
  restart(how: 'afresh' | 'with its tabs'): Promise<string[]>;
}

export interface TabBehind {
  id: number;
  badgeText(): Promise<string>;
  close(): Promise<void>;
}

export type Name = Browser['name'];

const EXTENSIONS: Readonly<Record<Name, string>> = {
  chromium: '.output/chrome-mv3',
  // A run in an older Firefox has a copy of its own (scripts/oldest-browsers.ts).
  firefox: process.env.CANDOR_FIREFOX_EXTENSION ?? '.output/firefox-mv3',
};

/** Starts a browser with the extension. */
export function start(name: Name, more: Pick<Launch, 'language' | 'profile' | 'restore'> = {}): Promise<Browser> {
  const launch = { program: setUp([name])[name], extension: EXTENSIONS[name], ...more };
  return name === 'chromium' ? launchChromium(launch) : launchFirefox(launch);
}

/** Declares the session of a test file; what it returns can be used inside the tests. */
export function session(name: Name): () => Session {
  let current: Session | null = null;
  const beginWith = (browser: Browser, server: Server): void => {
    current = {
      ...begin(browser, server),
      async restart(how) {
        const requests = await browser.finish(true);
        current = null;
        const { profile } = browser;
        beginWith(await start(name, { profile, restore: how === 'with its tabs' }), server);
        return requests;
      },
    };
  };
  beforeAll(async () => beginWith(await start(name), await serve()));
  afterAll(async () => {
    await current?.browser.finish().catch(() => {});
    await current?.server.close();
  });
  return () => {
    if (!current) throw new Error('the browser has not started');
    return current;
  };
}

function begin(browser: Browser, server: Server): Omit<Session, 'restart'> {
  const opened: string[] = [];
  const fetched: string[] = [];
  return {
    browser,
    server,
    opened,
    fetched,
    async show(path, page) {
      const url = server.put(path, page);
      opened.push(pathOf(path));
      await browser.open(url);
      return url;
    },
    async showBehind(path, page) {
      const address = server.put(path, page);
      const url = JSON.stringify(address);
      opened.push(pathOf(path));
      // Firefox counts what an extension opens in a tab among its requests.
      fetched.push(address);
      const tab = Number(
        await browser.askApi(`async (api) => {
          const { id } = await api.tabs.create({ url: ${url}, active: false });
          while ((await api.tabs.get(id)).status !== 'complete') await new Promise((done) => setTimeout(done, 50));
          return id;
        }`),
      );
      return {
        id: tab,
        badgeText: async () => String(await browser.askApi(`(api) => api.action.getBadgeText({ tabId: ${tab} })`)),
        close: async () => void (await browser.askApi(`(api) => api.tabs.remove(${tab}).then(() => 1)`)),
      };
    },
    badge: (wanted, what) =>
      until(async () => {
        const badge = await browser.badge();
        return wanted(badge) && badge;
      }, what),
  };
}
