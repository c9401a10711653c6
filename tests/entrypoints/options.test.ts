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
  await vi.waitFor(() => page.the('[name="import"]'));
  Object.assign(page.the('[name="import"]'), { files: [{ text }] });
  page.fire('[name="import"]', 'change');
  await vi.waitFor(() => expect(page.attribute('[data-saved]', 'data-saved')).toBe(outcome));
});
