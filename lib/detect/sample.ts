/** A cheap look at a page's text: the first of it, without what stands around it. */
import { attribute, nameOf, walk } from '../dom';

/** Enough to tell a policy, and its language, from anything else. */
const SAMPLE_LENGTH = 24_000;

const OUTSIDE = /^(?:script|style|noscript|template|svg|nav|footer|aside|dialog|select|button|textarea|iframe|head)$/;

export interface Sample {
  text: string;
  /** Share of the text that is links, 0 to 1. */
  linked: number;
}

/**
 * In: the document element; how many characters are enough; the element to begin at, or null for the top.
 * Never forces layout.
 */
export function sampleOf(root: Element, enough = SAMPLE_LENGTH, from: Element | null = null): Sample {
  let begun = from === null;
  const pieces: string[] = [];
  let length = 0;
  let linked = 0;
  let inLink = 0;
  walk(root, {
    enter(element) {
      const name = nameOf(element);
      if (length >= enough || OUTSIDE.test(name) || attribute(element, 'role') === 'navigation') return false;
      if (name === 'a') inLink++;
      begun ||= element === from;
      return true;
    },
    leave(element) {
      if (nameOf(element) === 'a') inLink--;
    },
    text(node) {
      const text = node.data.trim();
      if (!text || !begun || length >= enough) return;
      pieces.push(text);
      length += text.length;
      if (inLink) linked += text.length;
    },
  });
  return { text: pieces.join(' ').slice(0, enough), linked: length ? linked / length : 0 };
}
