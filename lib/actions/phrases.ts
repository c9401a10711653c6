/** Tables of phrases, each looked for at once. Phrases stand in lines, or between " | "; each is part of a regular expression. */

const phrasesIn = (table: TemplateStringsArray, values: readonly string[]): string =>
  String.raw(table, ...values)
    .split(/\n| \| /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .join('|');

type Told = (text: string) => boolean;

/** In: phrases of whole words, in lower case. Out: does a text say one of them? */
export function says(table: TemplateStringsArray, ...values: readonly string[]): Told {
  const pattern = new RegExp(`(?<![a-z0-9])(?:${phrasesIn(table, values)})(?![a-z0-9])`);
  return (text) => pattern.test(text);
}

/** The same for parts of addresses, which know no words. */
export function has(table: TemplateStringsArray, ...values: readonly string[]): Told {
  const pattern = new RegExp(phrasesIn(table, values));
  return (text) => pattern.test(text);
}
