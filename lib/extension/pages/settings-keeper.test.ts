import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../settings';
import { readStored, saveSettings } from '../shared/settings';
import { settingsKeeper } from './settings-keeper';

const STORED: Settings = { ...DEFAULTS, theme: 'dark', leaveAlone: ['shop.example'] };
const dimmed = (now: Settings): Settings => ({ ...now, badge: false });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await saveSettings(STORED);
});

const unreadable = () => vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('not now'));

test('a change is stored, and the next one builds on it', async () => {
  const keeper = await settingsKeeper();
  expect(keeper.now()).toEqual(STORED);
  const both = [keeper.change(dimmed), keeper.change((now) => ({ ...now, detect: false }))];
  expect(await Promise.all(both)).toEqual(['saved', 'saved']);
  expect(await readStored()).toEqual({ ...STORED, badge: false, detect: false });
});

test('settings that cannot be read are not written over with defaults', async () => {
  const reading = unreadable();
  const keeper = await settingsKeeper();
  expect(keeper.areRead()).toBe(false);
  expect(await keeper.change(dimmed)).toBe('unreadable');
  reading.mockRestore();
  expect(await readStored()).toEqual(STORED);
});

test('once they can be read, the change builds on what was stored', async () => {
  const reading = unreadable();
  const keeper = await settingsKeeper();
  reading.mockRestore();
  expect(await keeper.change(dimmed)).toBe('saved');
  expect(await readStored()).toEqual({ ...STORED, badge: false });
});

test('a change that cannot be stored is taken back', async () => {
  const keeper = await settingsKeeper();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('full'));
  expect(await keeper.change(dimmed)).toBe('not_saved');
  expect(keeper.now()).toEqual(STORED);
});

test('of a change that is stored in part, what is stored is known', async () => {
  const keeper = await settingsKeeper();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('full'));
  expect(await keeper.change((now) => ({ ...now, badge: false, leaveAlone: ['other.example'] }))).toBe('not_saved');
  expect(keeper.now()).toEqual({ ...STORED, leaveAlone: ['other.example'] });
});

test('a change that cannot be stored takes no later one back', async () => {
  const keeper = await settingsKeeper();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('busy'));
  const both = [keeper.change(dimmed), keeper.change((now) => ({ ...now, detect: false }))];
  expect(await Promise.all(both)).toEqual(['not_saved', 'saved']);
  expect(keeper.now()).toEqual(await readStored());
  expect(keeper.now().detect).toBe(false);
});

test('what is read while a change of this page is stored, entry by entry, is nothing new', async () => {
  const keeper = await settingsKeeper();
  const heard: boolean[] = [];
  fakeBrowser.storage.local.onChanged.addListener(async () => void heard.push(await keeper.readAgain()));
  fakeBrowser.storage.sync.onChanged.addListener(async () => void heard.push(await keeper.readAgain()));
  await keeper.change((now) => ({ ...now, badge: false, leaveAlone: [] }));
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
  expect(heard).not.toContain(true);
  expect(keeper.now()).toEqual({ ...STORED, badge: false, leaveAlone: [] });
});

test('what another page or device has changed is taken up', async () => {
  const keeper = await settingsKeeper();
  await saveSettings({ ...STORED, theme: 'light' });
  expect(await keeper.readAgain()).toBe(true);
  expect(keeper.now().theme).toBe('light');
  expect(await keeper.readAgain()).toBe(false);
});
