/** A cheap look at a page's text: the first of it, without what stands around it. */
import { all, closest, frameRoot, isElement, isFrame, isText, nameOf, property, rootOf } from '../dom';

/** Characters enough to tell a policy, and its language, from anything else. */
const SAMPLE_LENGTH = 24_000;

const OUTSIDE = /^(?:script|style|noscript|template|svg|nav|footer|aside|dialog|select|button|textarea|head)$/;

/** Pages with more elements are not searched for shadow trees and frames. */
const MOST_ELEMENTS = 20_000;

export interface Sample {
  text: string;
  /** Share of the text that is links, 0 to 1. */
  linked: number;
}

/** What holds text of a page: its document element, an open shadow tree, the document element of a frame. */
export type Tree = Element | ShadowRoot;

/** What to sample of a page. */
export interface Wanted {
  /** Begin at this element, and end before that. */
  from?: Element | null;
  until?: Element | null;
  /** Leave these out, with all that is in them. */
  without?: ReadonlySet<Element>;
}

/** The open shadow trees of a page and the frames that the browser lets it look into, and what is in those. */
export function insidesOf(root: Element, without?: ReadonlySet<Element>): Tree[] {
  const found: Tree[] = [];
  let seen = 0;
  for (let tree: Tree | undefined = root, next = 0; tree; tree = found[next++]) {
    const elements = all(tree, '*');
    seen += elements.length;
    if (seen > MOST_ELEMENTS) break;
    for (const element of elements) {
      const inside = property(element, 'shadowRoot') ?? (isFrame(nameOf(element)) ? frameRoot(element) : null);
      if (inside && !without?.has(element)) found.push(inside);
    }
  }
  return found;
}

/** In: a tree, and what of it is wanted. Never forces layout. Walks without recursion. */
export function sampleOf(
  tree: Tree,
  enough = SAMPLE_LENGTH,
  { from = null, until = null, without }: Wanted = {},
): Sample {
  let text = '';
  let linked = 0;
  let begun = !from;
  let node: Node | null = tree;
  while (node && node !== until && text.length < enough) {
    let below: Node | null = null;
    if (isText(node)) {
      const piece = begun ? node.data.trim() : '';
      text += piece && ` ${piece}`;
      const parent: Element | null = piece ? property(node, 'parentElement') : null;
      if (parent && nameOf(parent) !== 'form' && closest(parent, 'a')) linked += piece.length;
    } else {
      begun ||= node === from;
      if (!isElement(node) || (!OUTSIDE.test(nameOf(node)) && !without?.has(node)))
        below = property(node, 'firstChild');
    }
    while (node && !below) {
      if (node === tree) return sample();
      below = property(node, 'nextSibling');
      if (!below) node = property(node, 'parentNode');
    }
    node = below;
  }
  return sample();

  function sample(): Sample {
    return { text: text.slice(1, enough), linked: linked / (text.length || 1) };
  }
}

/** The same over all trees of a page. */
export function sampleAll(trees: readonly Tree[], wanted: Wanted, enough = SAMPLE_LENGTH): Sample {
  const samples = trees.map((tree) => sampleOf(tree, enough, wanted));
  const text = samples
    .map((sample) => sample.text)
    .join(' ')
    .trim();
  const linked = samples.reduce((sum, sample) => sum + sample.linked * sample.text.length, 0);
  return { text: text.slice(0, enough), linked: linked / (text.length || 1) };
}

/** In: a page. Out: its text, with that of its shadow trees and frames, up to `enough` characters; "" for an empty page. */
export function wholeText(doc: Document, enough: number): string {
  const root = rootOf(doc);
  return root ? sampleAll([root, ...insidesOf(root)], {}, enough).text : '';
}
