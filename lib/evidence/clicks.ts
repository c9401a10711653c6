/** Clicks on highlighted words. Only heard: the page's own click, on a link say, goes its way. */
import { property } from '../dom';

/**
 * Calls back with the number of the quote that the reader clicks on, in the page or in a frame of it, for as long as
 * `isShown`. A page cannot click in the reader's stead, and words that are being selected are not clicked on.
 */
export function onQuoteClick(
  doc: Document,
  ranges: readonly (Range | null)[],
  isShown: () => boolean,
  then: (index: number) => void,
): void {
  const documents = new Set([doc, ...ranges.map((range) => range && property(range.startContainer, 'ownerDocument'))]);
  for (const one of documents) {
    const view = one && property(one, 'defaultView');
    if (view) listenIn(view, ranges, isShown, then);
  }
}

function listenIn(
  view: Window,
  ranges: readonly (Range | null)[],
  isShown: () => boolean,
  then: (index: number) => void,
): void {
  const listener = (event: MouseEvent): void => {
    if (!isShown()) {
      view.removeEventListener('click', listener, true);
      return;
    }
    if (!event.isTrusted || event.button !== 0 || view.getSelection()?.isCollapsed === false) return;
    const index = quoteUnder(event, ranges);
    if (index !== null) then(index);
  };
  // Before the page's own listeners, which may stop the event.
  view.addEventListener('click', listener, { capture: true, passive: true });
}

/** The quote at the point of a click; of several the shortest, for it lies inside the others. */
function quoteUnder(event: MouseEvent, ranges: readonly (Range | null)[]): number | null {
  const target = event.composedPath()[0] as Node | undefined;
  const under = ranges.flatMap((range, index) =>
    // Something may lie above the words, such as the page's header.
    range && target && range.intersectsNode(target) && holds(range, event)
      ? [{ index, length: range.toString().length }]
      : [],
  );
  return under.toSorted((a, b) => a.length - b.length)[0]?.index ?? null;
}

const holds = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
  Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
