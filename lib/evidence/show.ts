/** Brings the page to a quote: opens what hides it, scrolls to it, marks it. */

import { boxOf, nameOf, parentOf, property } from '../dom';
import type { Wanted } from './find';
import { locateQuote } from './index';
import { clearMarks, mark, pageOf } from './mark';
import { openAround } from './open';

/** Name of the quote's custom highlight. */
const NAME = 'candor-quote';
const GROUND = '#ffd84d';

/** How long accordions take to unfold, in milliseconds; most take 200 to 350. */
const UNFOLDING = 400;
/** Where the quote comes to stand: this share of the window above it. */
const ABOVE = 0.3;

/**
 * In: the page and a quote. Out: whether the reader now sees it. A former mark is taken away. Nothing of the page's
 * text changes.
 */
export async function showQuote(doc: Document, request: Wanted): Promise<boolean> {
  clearMarks(doc, 'quote', [NAME]);
  const view = property(doc, 'defaultView');
  let range = locateQuote(doc, request);
  if (!range || !view) return false;
  if (openAround(range.startContainer, doc)) {
    await new Promise((resolve) => view.setTimeout(resolve, UNFOLDING));
    // A page may have written the panel anew.
    range = locateQuote(doc, request);
  }
  if (!range || !isShown(range)) return false;
  scrollTo(range, property(pageOf(range), 'defaultView') ?? view);
  markQuote(doc, range);
  return true;
}

/** Marks the one quote that the reader looks at. A former mark is taken away. */
export function markQuote(doc: Document, range: Range): void {
  mark(doc, 'quote', [{ name: NAME, ground: GROUND, line: null, ranges: [range] }]);
}

/** Does the range take any room? Not so in a panel that would not open. */
function isShown(range: Range): boolean {
  return Array.from(range.getClientRects()).some((box) => box.width > 0 && box.height > 0);
}

/** Scrolls at once to the element, so that every scrolling ancestor moves, then the rest of the way gently. */
function scrollTo(range: Range, view: Window): void {
  const element = parentOf(range.startContainer);
  if (!element) return;
  // Nor does a page glide that is not in front: a browser may stop that where nobody sees it.
  const isHidden = property(view.document, 'visibilityState') === 'hidden';
  const { matches: isReduced } = view.matchMedia('(prefers-reduced-motion: reduce)');
  const calm = isHidden || isReduced;
  if (boxOf(element).height < view.innerHeight / 2) {
    bringIntoView(element, { behavior: calm ? 'instant' : 'smooth', block: 'center', inline: 'nearest' });
    return;
  }
  bringIntoView(element, { behavior: 'instant', block: 'start', inline: 'nearest' });
  const top = range.getBoundingClientRect().top - ABOVE * view.innerHeight;
  const by: ScrollToOptions = { top, behavior: calm ? 'instant' : 'smooth' };
  const scroller = scrollerOf(element, view);
  if (scroller) Reflect.apply(property(scroller, 'scrollBy'), scroller, [by]);
  else view.scrollBy(by);
}

const bringIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  Reflect.apply(property(element, 'scrollIntoView'), element, [how]);

/** What scrolls around the element, within its page; null: its window does. */
function scrollerOf(element: Element, view: Window): Element | null {
  for (let at: Element | null = element; at; at = property(at, 'parentElement')) {
    const scrolls = /auto|scroll/.test(view.getComputedStyle(at).overflowY);
    const isHigher = property(at, 'scrollHeight') > property(at, 'clientHeight');
    if (scrolls && isHigher && property(at, 'parentElement') && nameOf(at) !== 'body') return at;
  }
  return null;
}
