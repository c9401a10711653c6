/** The interface's language: the browser's, or the one chosen in the options. */
import { INTERFACE_LANGUAGES, INTERFACE_TAGS, type InterfaceTag } from '../../languages';
import { browser } from './browser';
import { type Messages, messageLanguage, speakFrom } from './i18n';
import { loadSettings } from './settings';

type Choice = InterfaceTag | 'auto';

/** What `t` speaks now; null: a language was chosen whose catalogue could not be read. */
let spoken: Choice | null = 'auto';
/** Resolves when the last language that was asked for is spoken. */
let turn: Promise<void> = Promise.resolve();

/**
 * From now on `t` speaks this language; `auto`, or a catalogue that cannot be read: the one that the browser chooses. Who
 * asks once more has such a catalogue read again. Never rejects.
 */
export function speak(language: Choice): Promise<void> {
  turn = turn.then(async () => {
    if (language === spoken) return;
    const messages = language === 'auto' ? null : await catalogueOf(language).catch(() => null);
    speakFrom(messages);
    spoken = messages || language === 'auto' ? language : null;
  });
  return turn;
}

/** From now on `t` speaks the language that the settings say now. Before anything that a background says: it may have just been woken. */
export async function speakAsChosen(): Promise<void> {
  const { language } = await loadSettings();
  await speak(language);
}

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
