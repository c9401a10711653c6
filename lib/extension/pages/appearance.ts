/** How a page of the extension looks and speaks: the reader's theme and language. */
import type { Settings } from '../../settings';
import { speak, tellLanguage } from '../shared/language';
import { loadSettings } from '../shared/settings';

/** Sets the page's theme and language. */
export async function appear(document: Document, { theme, language }: Settings): Promise<void> {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  await speak(language);
  tellLanguage(document);
}

/** To be awaited before a page draws anything. Out: the settings. Never throws. */
export async function dressUp(document: Document): Promise<Settings> {
  const settings = await loadSettings();
  await appear(document, settings).catch(() => undefined);
  return settings;
}
