/** The message catalogue for the command line: the same texts as the extension shows. */

import type { ItemId } from '../lib/checklist/item';
import catalogue from '../locales/en.json';

const texts: Readonly<Record<string, string>> = catalogue;

/**
 * In: a message's name, and what stands for $1. Out: its text.
 * @throws {Error} when the catalogue has no such message.
 */
export function message(name: string, first = ''): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`no message named ${name}`);
  return text.replaceAll('$1', first);
}

/** An item's answer in plain words. */
export function answerText(item: ItemId, answer: string): string {
  return message(`item_${item}_${answer}`.replaceAll('-', '_'));
}
