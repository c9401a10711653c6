/** For the tests beside the items: what would be answered to a text of a few sentences? */
import { readMarkdown } from '../extract/markdown';
import { findingsByCues } from '../findings';
import { practicesIn } from '../practices';
import { sentencesOf } from '../sentences';
import type { Item } from './item';

/** In: an item and a text in Markdown. Out: the item's answer. */
export function answerTo(item: Item, markdown: string): string {
  const [finding] = findingsByCues([item], practicesIn(sentencesOf(readMarkdown(markdown, 'Test')), [item]));
  return finding?.answer ?? 'not-stated';
}
