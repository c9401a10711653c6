/** Finding a quote again in the live page. */
import { property } from '../dom';
import type { HighlightRequest } from '../extension/messages';
import { findQuote } from './find';

export { findQuote } from './find';

/**
 * In: the page, a quote, and where its block began. Out: the range that holds the quote's words, or null when the page
 * does not hold them any more. The page is only read.
 */
export function locateQuote(doc: Document, request: HighlightRequest): Range | null {
  const found = findQuote(doc, request);
  if (!found) return null;
  const range: Range = Reflect.apply(property(doc, 'createRange'), doc, []);
  range.setStart(found.start.node, found.start.offset);
  range.setEnd(found.end.node, found.end.offset);
  return range.collapsed ? null : range;
}
