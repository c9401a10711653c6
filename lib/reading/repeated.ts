/** What of a text is said again, and need not be read again. */
import type { Placed } from './windows';

/**
 * In: the sentences of a text, in order. Out: for each the place where it stands first, its own if that is here. A sentence is
 * said again where its words, headings and introduction stood before, beside the same neighbour on one side at least: "Yes" after
 * another question, and a list under another heading, are something else. Runs in linear time.
 */
export function firstPlaces(sentences: readonly Placed[]): number[] {
  // All sentences below a heading carry it: its number stands for it.
  const numbers = new Map<string | null, number>();
  const numberOf = (text: string | null): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const keys = sentences.map(({ text, kind, headings, intro }) =>
    [kind, ...[text, intro, ...headings].map(numberOf)].join(' '),
  );
  /** Two neighbours -> where they stood first, by the place of the one that is looked for. */
  const after = new Map<string, number>();
  const before = new Map<string, number>();
  const firsts: number[] = [];
  keys.forEach((key, place) => {
    const withLast = `${keys[place - 1]}\n${key}`;
    const withNext = `${key}\n${keys[place + 1]}`;
    const first = after.get(withLast) ?? before.get(withNext) ?? place;
    if (!after.has(withLast)) after.set(withLast, first);
    if (!before.has(withNext)) before.set(withNext, first);
    firsts.push(first);
  });
  return firsts;
}
