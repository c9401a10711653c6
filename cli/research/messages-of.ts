/** Messages of a catalogue: those of the command line and those of the page's script, which carries no others. */

export type Say<Key extends string> = (key: Key, ...given: readonly (string | number)[]) => string;

/**
 * In: a catalogue. Out: what gives the message of that name, with what stands for $1, $2 …; a number as the first one also
 * picks singular or plural, "1 record | $1 records".
 */
export function sayFrom<Key extends string>(catalogue: Readonly<Record<Key, string>>): Say<Key> {
  return (key, ...given) => {
    const [one = '', many = one] = catalogue[key].split(' | ');
    const text = typeof given[0] === 'number' && given[0] !== 1 ? many : one;
    return text.replace(/\$([1-9])/g, (_, digit: string) => counted(given[Number(digit) - 1] ?? ''));
  };
}

/** "12,345". */
const counted = (given: string | number): string => (typeof given === 'number' ? given.toLocaleString('en-GB') : given);
