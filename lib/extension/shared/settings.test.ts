import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { keepSitesHere, loadSettings, readStored, savePlace, saveSettings, watchSettings } from './settings';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const chosen = { ...DEFAULTS, detect: false, leaveAlone: ['shop.example'], place: 'uk' as const };

test('settings come back', async () => {
  await saveSettings(chosen);
  expect(await loadSettings()).toEqual(chosen);
});

test('nothing stored: the defaults', async () => expect(await loadSettings()).toEqual(DEFAULTS));

test('what another version or device left is read with care', async () => {
  await fakeBrowser.storage.sync.set({ settings: { detect: 'no', theme: 'dark' } });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
});

test.each(['sync', 'local'] as const)(
  'a storage that fails (%s): no page is looked at unasked, and it is told',
  async (area) => {
    await saveSettings({ ...chosen, detect: true });
    vi.spyOn(fakeBrowser.storage[area], 'get').mockRejectedValue(new Error('not now'));
    expect((await loadSettings()).detect).toBe(false);
    await expect(readStored()).rejects.toThrow('not now');
  },
);

test('where the reader lives and which sites are left alone stay on the device', async () => {
  await saveSettings(chosen);
  const synced = JSON.stringify(await fakeBrowser.storage.sync.get(null));
  expect(synced).not.toContain('shop.example');
  expect(synced).not.toContain('uk');
});

test('whether the answer to where the reader lives was stored is told', async () => {
  expect(await savePlace('eu')).toBe(true);
  expect((await loadSettings()).place).toBe('eu');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
  expect(await savePlace('uk')).toBe(false);
  expect((await loadSettings()).place).toBe('eu');
});

test('sites that an earlier version has synced are left alone, and then taken back', async () => {
  const { place: _, ...before } = chosen;
  await fakeBrowser.storage.sync.set({ settings: before });
  expect((await loadSettings()).leaveAlone).toEqual(['shop.example']);
  await keepSitesHere();
  expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('shop.example');
  expect(await loadSettings()).toEqual({ ...chosen, place: null });
});

test('a change of either store is told', async () => {
  const heard: boolean[] = [];
  watchSettings(({ leaveAlone }) => void heard.push(leaveAlone.length > 0));
  await fakeBrowser.storage.local.set({ leaveAlone: ['shop.example'] });
  await fakeBrowser.storage.sync.set({ settings: { theme: 'dark' } });
  await vi.waitFor(() => expect(heard).toEqual([true, true]));
});
