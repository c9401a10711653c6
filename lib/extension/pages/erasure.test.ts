import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { fakeReport, speakEnglish, watchBadges } from '../extension.testing';
import { keep, keptPolicies } from '../shared/history-store';
import { saveSettings } from '../shared/settings';
import { eraseEverything } from './erasure';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speakEnglish();
  watchBadges();
  await saveSettings({ ...DEFAULTS, leaveAlone: ['shop.example'] });
  const address = 'https://shop.example/privacy';
  const seen = { sentences: ['We care.'], hash: '', at: 1, document: '', fetched: false };
  await keep({ address, report: fakeReport({}), ...seen });
});

test('everything is gone', async () => {
  expect(await eraseEverything()).toEqual([]);
  expect((await keptPolicies()).policies).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('the background is told before, so that it leaves what it is at, and once more when all is gone', async () => {
  const left: number[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    expect(message).toEqual({ type: 'page-of-ours-to-background:erased' });
    left.push((await keptPolicies()).policies.length);
  });
  await eraseEverything();
  expect(left).toEqual([1, 0]);
});

test('a background that does not answer keeps nothing from being erased', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => {}));
  const erased = eraseEverything();
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(async () => expect((await keptPolicies()).policies).toEqual([]));
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(await erased).toEqual([]);
});

test('what cannot be erased is named, and the rest is gone all the same', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('no'));
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('no');
  });
  await fakeBrowser.storage.session.set({ anything: 1 });
  expect(await eraseEverything()).toEqual(['history', 'settings']);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
