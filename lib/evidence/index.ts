/** Finding quotes again in the live page. */
import { property } from '../dom';
import { type Found, findQuotes, type Wanted } from './find';

export { findQuote, findQuotes } from './find';

/**
 * In: the page, a quote, and where its block began. Out: the range that holds the quote's words, or null when the page
 * does not hold them any more. The page is only read.
 */
export function locateQuote(doc: Document, wanted: Wanted): Range | null {
  return locateQuotes(doc, [wanted])[0] ?? null;
}

/** The same for many quotes, in their order. */
export function locateQuotes(doc: Document, wanted: readonly Wanted[]): (Range | null)[] {
  return findQuotes(doc, wanted).map((found) => found && rangeOf(found));
}

/** A range of the document that the words stand in, which may be a frame's. */
function rangeOf({ start, end }: Found): Range | null {
  const doc = property(start.node, 'ownerDocument');
  if (doc !== property(end.node, 'ownerDocument')) return null;
  const range: Range = Reflect.apply(property(doc, 'createRange'), doc, []);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.collapsed ? null : range;
}
