/** Which sentences refuse a right in plain words. */
import { type Item, isRight } from '../checklist/item';
import type { Hit } from '../types';
import type { ReadPolicy } from './read-policy';

/** In: an item, a read policy, the hits of the item's cues. Out: the places of the sentences that refuse it to everyone. */
export function refusingIn(item: Item, read: ReadPolicy, hits: readonly Hit[]): ReadonlySet<number> {
  if (!isRight(item.id)) return new Set();
  return new Set(hits.filter(({ answer }) => answer === 'no').map(({ reading }) => read.placeOf(reading)));
}
