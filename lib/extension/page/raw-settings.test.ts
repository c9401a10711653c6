import { afterEach, expect, test, vi } from 'vitest';
import { mayLook } from './raw-settings';

const stored = (get: () => Promise<unknown>) => vi.stubGlobal('chrome', { storage: { sync: { get } } });
afterEach(() => void vi.unstubAllGlobals());

test.each<[what: string, settings: unknown, may: boolean]>([
  ['nothing stored', undefined, true],
  ['detection on', { detect: true }, true],
  ['detection off', { detect: false }, false],
  ['the site left alone', { leaveAlone: ['shop.example'] }, false],
  ['the domain above left alone', { leaveAlone: ['example'] }, false],
  ['another site left alone', { leaveAlone: ['op.example'] }, true],
  ['nonsense', { detect: 'no', leaveAlone: 'shop.example' }, true],
])('%s: %s', async (_, settings, may) => {
  vi.stubGlobal('browser', undefined);
  stored(async () => ({ settings }));
  expect(await mayLook('shop.example')).toBe(may);
});

test('a storage that fails, or none: looks', async () => {
  vi.stubGlobal('browser', undefined);
  stored(() => Promise.reject(new Error('no storage')));
  expect(await mayLook('shop.example')).toBe(true);
  vi.stubGlobal('chrome', undefined);
  expect(await mayLook('shop.example')).toBe(true);
});
