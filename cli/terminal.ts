/** What strangers wrote, made harmless for a terminal: it obeys control characters that a policy, a title or a file's name may hold. */

/** ESC and all others that are no line feed and no tab; of Unicode's C1 the terminal makes commands as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** In: any text. Out: the same without what a terminal would obey. */
export const plain = (text: string): string => text.replace(CONTROLS, '');

/** In: data, as JSON can hold it. Out: the same, each text in it plain. */
export function plainIn<T>(data: T): T {
  const plainPart = (_: string, part: unknown): unknown => (typeof part === 'string' ? plain(part) : part);
  return JSON.parse(JSON.stringify(data), plainPart) as T;
}

/** Tells whoever sits before the terminal: a line on stderr. */
export function tell(text: string): void {
  process.stderr.write(`candor: ${plain(text)}\n`);
}

/** What went well: a line on stderr as it is, for standard output holds results. */
export function say(text: string): void {
  process.stderr.write(`${plain(text)}\n`);
}
