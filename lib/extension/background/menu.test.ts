import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../settings';
import { fakeReported, speakEnglish, stageDocument, watchBadges } from '../extension.testing';
import { eraseSettings, saveSettings } from '../shared/settings';
import { onInstalled } from './installation';
import { addMenu, followSettings, onMenuClick } from './menu';

const HERE = 'https://shop.example/shoes';
let tab: { id?: number; url?: string; windowId?: number };
let opened: string[];
let done: unknown[];
const openPopup = vi.fn(async () => {});
const menus = { removeAll: vi.fn(async () => {}), create: vi.fn() };

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speakEnglish();
  watchBadges();
  openPopup.mockClear();
  menus.create.mockClear();
  opened = [];
  const { id = -1 } = await fakeBrowser.tabs.create({ url: HERE });
  tab = { id, url: HERE };
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser, { contextMenus: menus });
  const page = { documentId: 'shoes', address: HERE, digest: '' };
  done = stageDocument({ ...page, read: () => null, fetch: () => null });
  const create = fakeBrowser.tabs.create.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((given) => {
    opened.push(given.url ?? '');
    return create(given);
  });
});

describe('the entry in the menu of links', () => {
  test('stands on links to web pages, in the reader’s language', async () => {
    await saveSettings({ ...DEFAULTS, language: 'en' });
    await addMenu();
    expect(menus.create).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Grade this policy', contexts: ['link'] }),
    );
  });

  test('a link within the site: fetched, and the popup opens', async () => {
    await onMenuClick({ menuItemId: 'grade-link', linkUrl: 'https://shop.example/privacy' }, tab);
    expect(done).toEqual(['/extract.js', ['fetch', 'https://shop.example/privacy']]);
    expect(openPopup).toHaveBeenCalledOnce();
  });

  test.each(['https://group.example/privacy', 'https://legal.shop.example/privacy'])('%s: opened', async (linkUrl) => {
    await onMenuClick({ menuItemId: 'grade-link', linkUrl }, tab);
    expect(opened).toEqual([linkUrl]);
    expect(done).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'mailto:a@b.example', undefined])('%s: nothing', async (linkUrl) => {
    await onMenuClick({ menuItemId: 'grade-link', linkUrl }, tab);
    expect([opened, done]).toEqual([[], []]);
  });

  test('where the click was in no tab: in the window that the browser names', async () => {
    await onMenuClick({ menuItemId: 'grade-link', linkUrl: 'https://group.example/privacy' }, { id: -1, windowId: 42 });
    expect(vi.mocked(fakeBrowser.tabs.create).mock.lastCall).toEqual([
      { url: 'https://group.example/privacy', windowId: 42 },
    ]);
  });

  test('another entry is not ours', async () => {
    await onMenuClick({ menuItemId: 'other', linkUrl: 'https://group.example/privacy' }, tab);
    expect(opened).toEqual([]);
  });
});

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('after %s the welcome page opens %i times', async (reason, times) => {
  await onInstalled({ reason });
  expect(opened).toHaveLength(times);
});

describe('a change of the settings', () => {
  const update = vi.fn(async () => {});
  const setTitle = (): Mock => fakeBrowser.action.setTitle as unknown as Mock;
  /** The tabs whose badges were set, once for each time. */
  const titled = (): number[] =>
    setTitle()
      .mock.calls.map(([{ tabId }]) => tabId)
      .toSorted((a, b) => a - b);

  beforeEach(async () => {
    Object.assign(menus, { update });
    const { id = -1 } = tab;
    const state = fakeReported({ document: 'shoes', page: HERE });
    await fakeBrowser.storage.session.set({ [`tab:${id}`]: { run: 'ended', document: 'shoes', asked: null, state } });
    await saveSettings(DEFAULTS);
    followSettings();
    update.mockClear();
  });
  /** Resolves when whatever follows from it has happened. */
  const saved = async (settings: Settings): Promise<void> => {
    await saveSettings(settings);
    await new Promise((done) => setTimeout(done, 50));
  };

  test.each<[what: string, change: Partial<Settings>]>([
    ['of theme', { theme: 'dark' }],
    ['of what is looked at', { detect: false, leaveAlone: ['shop.example'] }],
    ['of where the reader lives', { place: 'uk' }],
  ])('%s: no tab is asked, no badge set', async (_, change) => {
    await saved({ ...DEFAULTS, ...change });
    expect([setTitle().mock.calls, update.mock.calls]).toEqual([[], []]);
  });

  test.each<[what: string, change: Partial<Settings>]>([
    ['of the badge', { badge: false }],
    ['of the language', { language: 'de' }],
    ['of a weight', { weights: { tracking: 2, sharing: 1, rights: 1 } }],
    ['of what matters', { matters: ['sells-data'], leaveAlone: ['shop.example'], place: 'uk' }],
  ])('%s: each badge that says something is set once', async (_, change) => {
    await saved({ ...DEFAULTS, ...change });
    expect(titled()).toEqual([tab.id]);
    expect(update).toHaveBeenCalledOnce();
  });

  test('that erases them: badges are what they are by themselves', async () => {
    await saved({ ...DEFAULTS, badge: false });
    setTitle().mockClear();
    await eraseSettings();
    await vi.waitFor(() => expect(titled()).toEqual([tab.id]));
  });
});
