/** For the tests beside the items: what is answered to a text of a few sentences? */
import { answersOfText } from '../answers.testing';
import type { Item } from './item';

/** In: an item and a text in Markdown. Out: the item's answer. */
export async function answerTo(item: Item, markdown: string): Promise<string> {
  const { findings } = await answersOfText(markdown);
  return findings.find(({ id }) => id === item.id)?.answer ?? 'not-stated';
}
