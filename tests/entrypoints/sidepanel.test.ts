/** The panel as its entry point wires it: which tab it shows, and what it says while something changes. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../lib/extension/contract/tab-state';
import { type FakeDocument, fakeReport, fakeReported } from '../../lib/extension/extension.testing';
import { entryPage } from './entry.testing';

const WINDOW = 1;
const shown: FakeDocument = {
  ...{ documentId: 'first', address: 'https://shop.example/privacy', digest: 'digest' },
  read: () => null,
  fetch: () => null,
};
const reported = (host: string, letter: 'A' | 'E'): TabState => {
  const address = `https://${host}/privacy`;
  const { grades } = fakeReport({});
  const report = fakeReport({ grades: { ...grades, overall: { letter, score: 50, betterThan: 0.5 } } });
  return { ...fakeReported({ address }), report };
};

const page = entryPage();
let inFront = 7;
const status = (): string => page.attribute('[data-status]', 'data-status');
const letter = (): string => page.attribute('[data-overall]', 'data-overall');
const site = (): string => page.root().querySelector('h1')?.textContent?.split(' ')[0] ?? '';
const know = (tab: number, state: TabState): Promise<void> =>
  fakeBrowser.storage.session.set({ [`tab:${tab}`]: { run: `run ${tab}`, document: 'first', asked: null, state } });
const bringToFront = async (tab: number): Promise<void> => {
  inFront = tab;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: tab, windowId: WINDOW });
};
const becomes = (seen: () => string, wanted: string): Promise<void> =>
  vi.waitFor(() => expect(seen()).toBe(wanted), { interval: 5 });

/** As long as it takes to draw what must not be drawn. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

/** A background that answers whoever asks for a tab's state. Out: which tabs were asked for. */
function backgroundAnswers(state: TabState): number[] {
  const asked: number[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    const { type, tabId } = message as { type: string; tabId: number };
    if (type !== 'page-of-ours-to-background:state') return undefined;
    asked.push(tabId);
    return Promise.resolve(state);
  });
  return asked;
}

/** Opens the panel beside the tab in front. */
const open = (): Promise<unknown> => import('../../entrypoints/sidepanel/main');

beforeEach(async () => {
  inFront = 7;
  Object.assign(shown, { documentId: 'first', address: 'https://shop.example/privacy', digest: 'digest' });
  // Of the same run of the modules as the entry point.
  const { stageDocument } = await import('../../lib/extension/extension.testing');
  stageDocument(shown);
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: WINDOW }) });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: inFront }],
    get: async (id: number) => ({ id, incognito: false }),
  });
});

describe('the panel', () => {
  test('opened while the page is read: says so, how far it is, and then shows the report', async () => {
    await know(7, { status: 'loading' });
    backgroundAnswers({ status: 'loading' });
    await open();
    await becomes(status, 'loading');
    await fakeBrowser.runtime.onMessage.trigger(
      { type: 'background-to-page-of-ours:progress', tabId: 7, text: 1, read: 0.4 },
      {},
    );
    await becomes(() => page.root().querySelector('.progress')?.textContent ?? '', '40% read');
    await know(7, reported('shop.example', 'A'));
    await becomes(letter, 'A');
    expect(page.root().querySelector('.progress')).toBeNull();
  });

  test('opened on a look that was cut off: wakes the background, and shows what that finds', async () => {
    await know(7, { status: 'loading' });
    const asked = backgroundAnswers(reported('shop.example', 'A'));
    await open();
    await becomes(letter, 'A');
    expect(asked).toEqual([7]);
  });

  test('another tab comes to the front: never the report of the one before, and none of its late news', async () => {
    await know(7, reported('shop.example', 'A'));
    await open();
    await becomes(letter, 'A');
    await bringToFront(8);
    await becomes(letter, '');
    await becomes(status, 'unread');
    await know(7, reported('shop.example', 'E'));
    await know(9, reported('third.example', 'E'));
    await settled();
    expect([status(), letter()]).toEqual(['unread', '']);
    await bringToFront(9);
    await becomes(site, 'third.example');
    expect(letter()).toBe('E');
    await bringToFront(7);
    await becomes(site, 'shop.example');
    expect(letter()).toBe('E');
  });

  test('a tab of another window comes to the front there: nothing changes here', async () => {
    await know(7, reported('shop.example', 'A'));
    await know(8, reported('other.example', 'E'));
    await open();
    await becomes(letter, 'A');
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: WINDOW + 1 });
    await settled();
    expect([site(), letter()]).toEqual(['shop.example', 'A']);
  });

  test('settings are changed elsewhere: the same report is drawn by them at once, and is never away', async () => {
    await know(7, reported('shop.example', 'A'));
    await open();
    await becomes(letter, 'A');
    expect(page.root().querySelector('[data-yours]')).toBeNull();
    // The page is asked anew: what were shown until it answers would be seen.
    const { executeScript } = fakeBrowser.scripting;
    Object.assign(fakeBrowser.scripting, {
      executeScript: (given: never) => settled().then(() => executeScript(given)),
    });
    const seen = new Set<string>();
    const watch = setInterval(() => seen.add(status()), 1);
    await fakeBrowser.storage.sync.set({
      settings: { theme: 'dark', weights: { tracking: 2, sharing: 0, rights: 0 } },
    });
    await becomes(() => page.document().documentElement.dataset.theme ?? '', 'dark');
    await vi.waitFor(() => expect(page.root().querySelector('[data-yours]')).not.toBeNull());
    clearInterval(watch);
    seen.add(status());
    expect([...seen]).toEqual(['graded']);
  });

  test('its tab comes to the front with another text: says so beside the report; gone: shows none', async () => {
    await know(7, reported('shop.example', 'A'));
    await open();
    await becomes(letter, 'A');
    expect(page.root().querySelector('[data-changed]')).toBeNull();
    shown.digest = 'another';
    await bringToFront(7);
    await vi.waitFor(() => expect(page.root().querySelector('[data-changed]')).not.toBeNull());
    expect(letter()).toBe('A');
    shown.documentId = 'second';
    await bringToFront(7);
    await becomes(status, 'unread');
  });

  test('a page that is silent: nothing is said of it until it answers', async () => {
    await know(7, reported('shop.example', 'A'));
    let answer = (): void => {};
    const { executeScript } = fakeBrowser.scripting;
    const silent = new Promise<void>((done) => {
      answer = done;
    });
    Object.assign(fakeBrowser.scripting, {
      executeScript: (given: never) => silent.then(() => executeScript(given)),
    });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open();
    await becomes(status, 'loading');
    await vi.advanceTimersByTimeAsync(4_000);
    await becomes(status, 'unread');
    answer();
    await becomes(letter, 'A');
  });

  test('what is known cannot be read: says that it failed, and how to try again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no storage'));
    await open();
    await becomes(status, 'error');
    expect(page.root().querySelector('.action')?.textContent).toBe('Try again');
  });
});
