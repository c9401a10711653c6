/** The interface's language: the browser's, or the one chosen in the options. */
import { INTERFACE_LANGUAGES, INTERFACE_TAGS, type InterfaceTag } from '../../languages';
import { browser } from './browser';
import { type Messages, messageLanguage, speakFrom } from './i18n';

type Choice = InterfaceTag | 'auto';

/** Resolves when the last language that was asked for is spoken. */
let spoken: Promise<void> = Promise.resolve();

/**
 * From now on `t` speaks this language, which may still have to be found out; `auto`, or a catalogue that cannot be read:
 * the one that the browser chooses. Whoever speaks upon an event waits for `languageReady` first.
 */
export function speak(language: Choice | Promise<Choice>): Promise<void> {
  const before = spoken;
  spoken = (async () => {
    await before;
    const chosen = await Promise.resolve(language).catch(() => 'auto' as const);
    speakFrom(chosen === 'auto' ? null : await catalogueOf(chosen).catch(() => null));
  })();
  return spoken;
}

/** Resolves when `t` speaks the language that was last asked for. Never rejects. */
export const languageReady = (): Promise<void> => spoken;

/** The extension's own file, which the browser reads too when it speaks this language: no catalogue ships twice. */
async function catalogueOf(language: InterfaceTag): Promise<Messages> {
  // WXT knows only the names of pages that it has built.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  const file = await fetch(getUrl(`/_locales/${language}/messages.json`));
  const entries = (await file.json()) as Readonly<Record<string, { message: string }>>;
  return Object.fromEntries(Object.entries(entries).map(([name, { message }]) => [name, message]));
}

/** Tells a page's document, and through it screen readers, which language it is in, and which way that is written. */
export function tellLanguage(document: Document): void {
  const language = messageLanguage();
  document.documentElement.lang = language;
  const tag = INTERFACE_TAGS.find((one) => one === language);
  document.documentElement.dir = tag ? INTERFACE_LANGUAGES[tag].direction : 'ltr';
}
