import { plural, type Translate } from '../texts';
import { browser } from './browser';

/** The browser's own type knows only the names in `public/_locales`; ours are checked as `MessageKey`. */
interface Catalogue {
  getMessage(name: string, substitutions: string[]): string;
}

/** The message in the browser's language, numbers written its way. "" for a name that the catalogue lacks. */
export const t: Translate = (key, ...substitutions) => {
  const catalogue: Catalogue = browser.i18n;
  const written = substitutions.map((one) =>
    typeof one === 'number' ? one.toLocaleString(browser.i18n.getUILanguage()) : one,
  );
  const message = catalogue.getMessage(key, written);
  const [count] = substitutions;
  return typeof count === 'number' ? plural(message, count) : message;
};

/** A language in words ("fr" → "French"), in the interface's language; null when the tag says nothing. */
export function languageName(tag: string): string | null {
  if (tag === 'und' || tag === '') return null;
  try {
    const name = new Intl.DisplayNames([browser.i18n.getUILanguage(), 'en'], { type: 'language' }).of(tag);
    return name && name !== tag ? name : null;
  } catch {
    return null;
  }
}
