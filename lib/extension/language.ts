/** The interface's language: the browser's, or the one chosen in the options. */
import { type Messages, messageLanguage, speakFrom } from './i18n';

/** The languages that there is a catalogue for. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Loaded when chosen, so that no page carries languages that nobody reads. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('../../locales/en.json'),
  de: () => import('../../locales/de.json'),
  fr: () => import('../../locales/fr.json'),
  es: () => import('../../locales/es.json'),
};

/** From now on `t` speaks this language; `auto`: the one that the browser chooses. */
export async function speak(language: Language | 'auto'): Promise<void> {
  speakFrom(language === 'auto' ? null : (await CATALOGUES[language]()).default);
}

/** Tells a page's document, and through it screen readers, which language it is in. */
export function tellLanguage(document: Document): void {
  document.documentElement.lang = messageLanguage();
}
