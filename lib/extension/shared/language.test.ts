import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { speakEnglish } from '../extension.testing';
import { t } from './i18n';
import { speak, speakAsChosen } from './language';
import { saveSettings } from './settings';

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
  vi.stubGlobal('fetch', async () => Response.json({ overall: { message: 'Global' } }));
  await speak('fr');
  expect(t('overall')).toBe('Global');
});

test('a catalogue is read once', async () => {
  const read = vi.fn(async () => Response.json({ overall: { message: 'Gesamt' } }));
  vi.stubGlobal('fetch', read);
  await Promise.all([speak('de'), speak('de')]);
  await speak('de');
  expect(read).toHaveBeenCalledOnce();
});

test('what the settings say now is spoken, whoever has heard of their change', async () => {
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json({ overall: { message: address.includes('/de/') ? 'Gesamt' : 'Global' } }),
  );
  for (const [language, overall] of [
    ['de', 'Gesamt'],
    ['es', 'Global'],
    ['auto', 'Overall'],
  ] as const) {
    await saveSettings({ ...DEFAULTS, language });
    await speakAsChosen();
    expect(t('overall')).toBe(overall);
  }
});

test('a language asked for later is not overtaken by an earlier one', async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('/de/')) await new Promise((resolve) => setTimeout(resolve, 5));
    return Response.json({ overall: { message: address.includes('/de/') ? 'Gesamt' : 'Global' } });
  });
  speak('de');
  await speak('es');
  expect(t('overall')).toBe('Global');
});
