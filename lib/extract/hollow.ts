/** Elements without anything in them, of which pages have tens of thousands. */
import { isElement, nameOf, property } from '../dom';

/** What is nothing but its content: without any, it need not be looked at further. */
const WRAPS = new Set('p div span i b em strong font small u'.split(' '));

/** Is there nothing in it, or one element with nothing in it? */
export function isHollow(element: Element, name: string): boolean {
  const inside = WRAPS.has(name) ? insideOf(element) : undefined;
  if (inside === undefined || inside === null) return inside === null;
  if (!isElement(inside) || property(inside, 'nextSibling') || !WRAPS.has(nameOf(inside))) return false;
  return insideOf(inside) === null;
}

/** The first node in an element, its shadow tree's before its own; null where there is none. */
const insideOf = (element: Element): Node | null => property(element, 'shadowRoot') ?? property(element, 'firstChild');
