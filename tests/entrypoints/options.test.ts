import { expect, test, vi } from 'vitest';
import { DEFAULTS, exportSettings } from '../../lib/settings';
import { entryPage } from './entry.testing';

const page = entryPage();

test.each([
  ['cannot be read, like a folder', () => Promise.reject(new Error('NotReadableError')), 'not_imported'],
  ['is another', () => Promise.resolve('{"kind":"something else"}'), 'not_imported'],
  ['is one of settings', () => Promise.resolve(exportSettings(DEFAULTS)), 'imported'],
])('a file that %s: what came of it is said', async (_, text, outcome) => {
  await import('../../entrypoints/options/main');
  await choose({ size: 1_000, text });
  await vi.waitFor(() => expect(page.attribute('[data-saved]', 'data-saved')).toBe(outcome));
});

test('a file of 50 MB is refused, unread', async () => {
  await import('../../entrypoints/options/main');
  const text = vi.fn(async () => exportSettings(DEFAULTS));
  await choose({ size: 50_000_000, text });
  await vi.waitFor(() => expect(page.attribute('[data-saved]', 'data-saved')).toBe('not_imported'));
  expect(text).not.toHaveBeenCalled();
});

async function choose(file: Pick<File, 'size' | 'text'>): Promise<void> {
  await vi.waitFor(() => page.the('[name="import"]'));
  Object.assign(page.the('[name="import"]'), { files: [file] });
  page.fire('[name="import"]', 'change');
}
