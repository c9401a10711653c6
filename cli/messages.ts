/** The message catalogue for the command line: the same texts as the extension shows, in English. */
import { cutQuote } from '../lib/evidence/short-quote';
import { itemTexts, plural, type Texts, type Translate } from '../lib/texts';
import catalogue from '../locales/en.json';

const messages: Readonly<Record<string, string>> = catalogue;

/**
 * In: a message's name, and what stands for $1, $2. Out: its text.
 * @throws {Error} when the catalogue has no such message.
 */
export function message(name: string, ...given: readonly (string | number)[]): string {
  const text = messages[name];
  if (text === undefined) throw new Error(`no message named ${name}`);
  const filled = text.replace(/\$([1-9])/g, (_, digit: string) => String(given[Number(digit) - 1] ?? ''));
  return typeof given[0] === 'number' ? plural(filled, given[0], 'en') : filled;
}

const t: Translate = (key, ...given) => message(key, ...given);

export const texts: Texts = {
  t,
  items: itemTexts(t, cutQuote),
  languageName: (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? null,
};
