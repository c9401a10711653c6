/** What Mozilla's Readability makes of the page, said in terms of the live page's elements. */
import { Readability } from '@mozilla/readability';
import { all, attribute, property } from '../dom';

/** Above this Readability takes longer than the rest of the work together, and it is least reliable on long pages. */
const MOST_ELEMENTS = 12_000;

/** Real pages are nested 20 to 60 deep; Readability's time grows with the square of the depth. */
const DEEPEST = 120;

/** Marks the clone's elements with their index, so that they are known again in Readability's result. */
const MARK = 'data-candor-index';

/**
 * In: the page, and how deep it is nested. Out: the live elements that Readability keeps, or null when it gives nothing, fails or would take too
 * long. The page itself is not touched: Readability works on a clone.
 */
export function readableElements(doc: Document, depth: number): Set<Element> | null {
  if (depth > DEEPEST) return null;
  const live = all(doc, '*');
  if (live.length > MOST_ELEMENTS) return null;
  try {
    const clone = Reflect.apply(property(doc, 'cloneNode'), doc, [true]) as Document;
    const copies = all(clone, '*');
    if (copies.length !== live.length) return null;
    copies.forEach((copy, index) => {
      Reflect.apply(property(copy, 'setAttribute'), copy, [MARK, String(index)]);
    });
    const options = { serializer: (node: Node) => node, maxElemsToParse: 0, disableJSONLD: true };
    const content = new Readability<Node>(clone, options).parse()?.content;
    if (!content) return null;
    const kept = new Set<Element>();
    for (const element of all(content as Element, `[${MARK}]`)) {
      const original = live[Number(attribute(element, MARK))];
      if (original) kept.add(original);
    }
    return kept;
  } catch {
    // Readability recurses and trusts the page's names; a page that breaks it is read without it.
    return null;
  }
}
