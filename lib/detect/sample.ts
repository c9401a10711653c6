/** A cheap look at a page's text: the first of it, without what stands around it. */
import { isElement, isText, nameOf, property } from '../dom';

/** Characters enough to tell a policy, and its language, from anything else. */
const SAMPLE_LENGTH = 24_000;

const OUTSIDE = /^(?:script|style|noscript|template|svg|nav|footer|aside|dialog|select|button|textarea|head)$/;

export interface Sample {
  text: string;
  /** Share of the text that is links, 0 to 1. */
  linked: number;
}

/**
 * In: the document element; how many characters are enough; the element to begin at, or null for the top. Never forces
 * layout. Walks without recursion, and without shadow trees, which detection can do without.
 */
export function sampleOf(root: Element, enough = SAMPLE_LENGTH, from: Element | null = null): Sample {
  let text = '';
  let linked = 0;
  let begun = !from;
  let node: Node | null = root;
  while (node && text.length < enough) {
    let below: Node | null = null;
    if (isElement(node)) {
      begun ||= node === from;
      if (!OUTSIDE.test(nameOf(node))) below = property(node, 'firstChild');
    } else if (begun && isText(node)) {
      const piece = node.data.trim();
      text += piece && ` ${piece}`;
      const parent: Element | null = piece ? property(node, 'parentElement') : null;
      if (parent && nameOf(parent) !== 'form' && parent.closest('a')) linked += piece.length;
    }
    while (node && !below) {
      if (node === root) return sample();
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
