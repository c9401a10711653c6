/** A digest of what a page shows, to tell cheaply whether its text is still the one that was read. */
import { digestOf } from '../detect/digest';
import { nameOf, property, rootOf, walk } from '../dom';

const NO_TEXT = /^(?:script|style|noscript|template)$/;

/**
 * In: the live page, which is only read. Out: a digest of all its text, in order, and of which of it is displayed.
 * Styles may have to be worked out for it, layout not. Never throws.
 */
export function fingerprintOf(doc: Document): string {
  const root = rootOf(doc);
  if (!root) return '';
  const pieces: string[] = [];
  walk(root, {
    enter: (element) => !NO_TEXT.test(nameOf(element)),
    leave: () => {},
    text: (node) => {
      const text = node.data.trim();
      if (text) pieces.push(isDisplayed(property(node, 'parentElement')) ? '+' : '-', text);
    },
  });
  return digestOf(pieces.join(' '));
}

function isDisplayed(element: Element | null): boolean {
  const check = element && property(element, 'checkVisibility');
  return typeof check !== 'function' || Reflect.apply(check, element, []) === true;
}
