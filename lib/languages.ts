/** The languages that the interface speaks: a new one is a line here and its catalogue in `locales/`. */

interface InterfaceLanguage {
  /** In its own words, so that everyone finds theirs. */
  name: string;
  direction: 'ltr' | 'rtl';
}

export const INTERFACE_LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
} as const satisfies Readonly<Record<string, InterfaceLanguage>>;

export type InterfaceTag = keyof typeof INTERFACE_LANGUAGES;

export const INTERFACE_TAGS = Object.keys(INTERFACE_LANGUAGES) as InterfaceTag[];

/**
 * In: a language that messages are in, and those that the reader prefers, best first. Out: the reader's own variety of that
 * language ("en-GB" for "en"), by whose habits dates and numbers are written; the language itself where none is preferred.
 */
export const regionalTag = (language: string, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.split('-')[0] === language) ?? language;
