/** For the tests beside the items: what is answered to a text of a few sentences? */
import { expect } from 'vitest';
import { answersOfText } from '../answers.testing';
import type { Item } from './item';
import misread from './misread.json';

const LISTED: Readonly<Partial<Record<string, readonly string[]>>> = misread;

/** In: an item and a text in Markdown. Out: the item's answer, by the reader that ships. */
export async function answerTo(item: Item, markdown: string): Promise<string> {
  const { findings } = await answersOfText(markdown);
  return findings.find(({ id }) => id === item.id)?.answer ?? 'not-stated';
}

/**
 * In: an item, a text in Markdown, the right answer. Texts that the reader still misreads are listed in misread.json, which
 * `npm run misread` writes anew; one that is on the list and read right fails, too.
 */
export async function expectAnswer(item: Item, markdown: string, right: string): Promise<void> {
  const answer = await answerTo(item, markdown);
  const listed: readonly string[] = process.env.CANDOR_MISREAD === 'all' ? [] : (LISTED[item.id] ?? []);
  if (listed.includes(markdown)) expect(answer, 'read right by now: take it off misread.json').not.toBe(right);
  else expect(answer).toBe(right);
}
