/** A digest of what a page shows, to tell cheaply whether its text is still the one that was read. */
import { digestOf } from '../detect/digest';
import { nameOf, property, rootOf, walking } from '../dom';
import { atOnce, type Steps } from '../steps';

const NO_TEXT = /^(?:script|style|noscript|template)$/;

/**
 * Of so many nodes at most: the largest policy's page seen has some 40,000. Counted and not timed, so that a page that
 * stands still has one digest.
 */
export const MOST_NODES = 100_000;

/**
 * In: the live page, which is only read. Out: a digest of its text, in order, and of which of it is displayed. Of a page
 * that is larger than any policy's, only the beginning counts. Styles may have to be worked out for it, layout not. Never
 * throws.
 */
export const fingerprintOf = (doc: Document): string => atOnce(takingFingerprint(doc));

/** The same in steps. */
export function* takingFingerprint(doc: Document): Steps<string> {
  const root = rootOf(doc);
  if (!root) return '';
  const pieces: string[] = [];
  let nodes = 0;
  yield* walking(root, {
    enter: (element) => !NO_TEXT.test(nameOf(element)),
    leave: () => {},
    stop: () => ++nodes > MOST_NODES,
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
