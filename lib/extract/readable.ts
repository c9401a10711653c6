/** What Mozilla's Readability makes of the page, said in terms of the live page's elements. */
import { Readability } from '@mozilla/readability';
import { all, attribute, property } from '../dom';
import type { Steps } from '../steps';
import { shorten, unname } from './readable-copy';

/** Above this Readability takes longer than the rest of the work together, and it is least reliable on long pages. */
const MOST_ELEMENTS = 12_000;

/** The same in characters of text: 400,000 take it some 90 ms, in which the page stands still; all policies seen but one are shorter than 240,000. */
const LONGEST_TEXT = 400_000;

/** Real pages are nested 20 to 60 deep; Readability's time grows with the square of the depth. */
const DEEPEST = 120;

/** Marks the clone's elements with their index, so that they are known again in Readability's result. */
const MARK = 'data-candor-index';

/**
 * In: the page, how deep it is nested, and how long its text is. Out: the live elements that Readability keeps, or null when it gives nothing, fails or would take too
 * long. The page itself is not touched: Readability works on a clone, which is one step, however long it takes.
 */
export function* findingReadable(doc: Document, depth: number, length: number): Steps<Set<Element> | null> {
  if (depth > DEEPEST || length > LONGEST_TEXT) return null;
  const live = all(doc, '*');
  if (live.length > MOST_ELEMENTS) return null;
  try {
    const clone = Reflect.apply(property(doc, 'cloneNode'), doc, [true]) as Document;
    const copies = all(clone, '*');
    if (copies.length !== live.length) return null;
    yield;
    unname(clone, copies);
    if (!shorten(clone)) return null;
    copies.forEach((copy, index) => {
      Reflect.apply(property(copy, 'setAttribute'), copy, [MARK, String(index)]);
    });
    const options = { serializer: (node: Node) => node, maxElemsToParse: 0, disableJSONLD: true };
    yield;
    const content = new Readability<Node>(clone, options).parse()?.content;
    if (!content) return null;
    yield;
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
