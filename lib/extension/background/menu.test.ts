import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { speakEnglish, stageDocument, watchBadges } from '../extension.testing';
import { loadSettings, saveSettings } from '../shared/settings';
import { onInstalled } from './installation';
import { addMenu, onMenuClick } from './menu';

const HERE = 'https://shop.example/shoes';
let tab: { id?: number; url?: string };
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

describe('stored settings', () => {
  test('come back', async () => {
    await saveSettings({ ...DEFAULTS, detect: false });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, detect: false });
  });

  test('what another version or device left is read with care', async () => {
    await fakeBrowser.storage.sync.set({ settings: { detect: 'no', theme: 'dark' } });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  test('a storage that fails gives the defaults', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no sync'));
    expect(await loadSettings()).toEqual(DEFAULTS);
  });
});
