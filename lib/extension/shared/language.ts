/** The interface's language: the browser's, or the one chosen in the options. */
import { browser } from './browser';
import { type Messages, messageLanguage, speakFrom } from './i18n';

/** The languages that there is a catalogue for. */
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

/** From now on `t` speaks this language; `auto`, or a catalogue that cannot be read: the one that the browser chooses. */
export async function speak(language: Language | 'auto'): Promise<void> {
  speakFrom(language === 'auto' ? null : await catalogueOf(language).catch(() => null));
}

/** The extension's own file, which the browser reads too when it speaks this language: no catalogue ships twice. */
async function catalogueOf(language: Language): Promise<Messages> {
  // WXT knows only the names of pages that it has built.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  const file = await fetch(getUrl(`/_locales/${language}/messages.json`));
  const entries = (await file.json()) as Readonly<Record<string, { message: string }>>;
  return Object.fromEntries(Object.entries(entries).map(([name, { message }]) => [name, message]));
}

/** Tells a page's document, and through it screen readers, which language it is in. */
export function tellLanguage(document: Document): void {
  document.documentElement.lang = messageLanguage();
}
