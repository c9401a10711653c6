/**
 * Numbers as text, one printable character each. Unlike base64, which cuts bytes apart, it leaves small numbers whole:
 * zip archives and gzip then bring them down to about their entropy.
 */

/** All of printable ASCII that needs no escape in a string, a template or JSON. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');

/** Numbers from 0 to below this can be written. */
export const LARGEST = DIGITS.length;

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((character, value) => [character, value]));

/** In: whole numbers from 0 to below `LARGEST`. Out: a character for each. Throws a `RangeError` for any other number. */
export function digitsOf(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const digit = DIGITS[number];
      if (digit === undefined) throw new RangeError(`${number} is no digit`);
      return digit;
    })
    .join('');
}

/** In: what `digitsOf` wrote. Out: its numbers. A foreign character reads as 0. */
export function numbersIn(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => VALUES.get(character) ?? 0);
}
