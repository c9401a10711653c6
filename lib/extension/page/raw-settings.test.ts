import { afterEach, expect, test, vi } from 'vitest';
import { mayLook } from './raw-settings';

const storage = (settings: unknown, leaveAlone: unknown) => ({
  sync: { get: async () => ({ settings }) },
  local: { get: async () => ({ leaveAlone }) },
});
const failing = { get: () => Promise.reject(new Error('no storage')) };
afterEach(() => void vi.unstubAllGlobals());

test.each<[what: string, settings: unknown, leaveAlone: unknown, may: boolean]>([
  ['nothing stored', undefined, undefined, true],
  ['detection on', { detect: true }, [], true],
  ['detection off', { detect: false }, [], false],
  ['the site left alone', undefined, ['shop.example'], false],
  ['the domain above left alone', undefined, ['example'], false],
  ['another site left alone', undefined, ['op.example'], true],
  ['nonsense', { detect: 'no' }, 'shop.example', true],
])('%s: %s', async (_, settings, leaveAlone, may) => {
  vi.stubGlobal('chrome', { storage: storage(settings, leaveAlone) });
  expect(await mayLook('shop.example')).toBe(may);
});

test.each(['sync', 'local'])('settings that cannot be read (%s): no look', async (area) => {
  vi.stubGlobal('chrome', { storage: { ...storage({ detect: true }, []), [area]: failing } });
  expect(await mayLook('shop.example')).toBe(false);
  vi.stubGlobal('chrome', undefined);
  expect(await mayLook('shop.example')).toBe(false);
});
