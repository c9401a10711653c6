import { regionalTag } from '../../languages';
import { plural, type Translate } from '../../texts';
import { browser } from './browser';

/** The browser's own type knows only the names in `public/_locales`; ours are checked as `MessageKey`. */
interface Catalogue {
  getMessage(name: string, substitutions: string[]): string;
}

export type Messages = Readonly<Record<string, string>>;

/** The catalogue that stands in for the browser's choice; null while the browser chooses. */
let chosen: Messages | null = null;

/** From now on messages come from this catalogue; null: from the one that the browser chooses. See language.ts. */
export function speakFrom(messages: Messages | null): void {
  chosen = messages;
}

/** The language of the messages, which is English for a browser whose language there is no catalogue for. */
export const messageLanguage = (): string => t('catalogue_language') || 'en';

/** The reader's own variety of that language, for numbers. */
const localTag = (): string =>
  regionalTag(messageLanguage(), [browser.i18n.getUILanguage(), ...(globalThis.navigator?.languages ?? [])]);

/** The message in the interface's language, numbers written its way. "" for a name that the catalogue lacks. */
export const t: Translate = (key, ...substitutions) => {
  const written = substitutions.map((one) => (typeof one === 'number' ? one.toLocaleString(localTag()) : one));
  const catalogue: Catalogue = browser.i18n;
  const message = chosen ? fill(chosen[key] ?? '', written) : catalogue.getMessage(key, written);
  const [count] = substitutions;
  return typeof count === 'number' ? plural(message, count, messageLanguage()) : message;
};

/** Puts the substitutions in, as the browsers do. */
const fill = (message: string, written: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, digit: string) => written[Number(digit) - 1] ?? '');

/** A language in words ("fr" → "French"), in the interface's language; null when the tag says nothing. */
export function languageName(tag: string): string | null {
  if (tag === 'und' || tag === '') return null;
  try {
    const name = new Intl.DisplayNames([messageLanguage(), 'en'], { type: 'language' }).of(tag);
    return name && name !== tag ? name : null;
  } catch {
    return null;
  }
}
