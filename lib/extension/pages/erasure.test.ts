import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { fakeReport, speakEnglish, watchBadges } from '../extension.testing';
import { allPolicies, keep } from '../shared/history-store';
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
  expect(await allPolicies()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
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
