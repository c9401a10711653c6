import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakEnglish } from '../extension.testing';
import { t } from './i18n';
import { speak } from './language';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('auto');
});

test('a chosen language is read from the extension’s own catalogue', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({ overall: { message: 'Gesamt' }, strip: { message: 'Besser als $1 % von $2' } });
  });
  await speak('de');
  expect(asked).toEqual([fakeBrowser.runtime.getURL('/_locales/de/messages.json' as '/')]);
  expect(t('overall')).toBe('Gesamt');
  expect(t('strip', 40, 339)).toBe('Besser als 40 % von 339');
  await speak('auto');
  expect(t('overall')).toBe('Overall');
});

test('a catalogue that cannot be read leaves the browser’s language', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('not there')));
  await speak('fr');
  expect(t('overall')).toBe('Overall');
});
