/** Tables of phrases, each looked for at once. */

/** In: phrases, each a part of a regular expression over whole words in lower case. Out: does a text say one of them? */
export function says(...phrases: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?![a-z0-9])`);
  return (text) => pattern.test(text);
}

/** The same, for parts of addresses, which know no words. */
export function has(...parts: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(parts.join('|'));
  return (text) => pattern.test(text);
}
