/** The links that stand in a page's text: which block each stands in, and what it shows. */
import { all, attribute, property } from '../dom';
import { distance, linkAddress, NO_BASE, webAddress } from '../links/site';
import type { TextLink } from '../types';
import { foldSpace } from './lines';

/** More links than this no policy has; of a page with more, the first and the last ones are kept: contacts come last. */
const MOST_LINKS = 2_000;
/** What a link shows beyond this is a text of its own. */
const LONGEST_WORDS = 300;

/** A link of the page, tied to a block of the walk. */
export interface PlacedAnchor {
  anchor: Element;
  text: string;
  block: number;
}

interface Pending {
  anchor: Element;
  from: number;
  /** Null: the text goes on in it. */
  to: number | null;
}

/** Follows the walk through a page: told where links begin and end, and when text becomes blocks. */
export class TextLinks {
  readonly found: PlacedAnchor[] = [];
  private pending: Pending[] = [];

  /** A link begins. In: how much text the block has so far, in UTF-16 code units. */
  enter(anchor: Element, at: number): void {
    if (attribute(anchor, 'href')) this.pending.push({ anchor, from: at, to: null });
  }

  /** And ends. */
  leave(anchor: Element, at: number): void {
    const open = this.pending.findLast((one) => one.anchor === anchor);
    if (open) open.to = at;
  }

  /** In: the raw text of a block, the lines it was cut into, and the number of the first of them. A link that goes on begins anew. */
  settle(text: string, lines: readonly string[], first: number): void {
    let line = 0;
    let end = inkOf(lines[0] ?? '');
    let at = 0;
    let ink = 0;
    for (const { anchor, from, to } of this.pending) {
      const words = foldSpace(text.slice(from, to ?? text.length).slice(0, LONGEST_WORDS));
      if (!words || lines.length === 0) continue;
      ink += inkOf(text.slice(at, from));
      at = from;
      // Lines differ from the raw text in white space alone.
      while (ink >= end && line < lines.length - 1) end += inkOf(lines[++line] ?? '');
      this.found.push({ anchor, text: words, block: first + line });
    }
    this.pending = this.pending.filter(({ to }) => to === null).map((one) => ({ ...one, from: 0 }));
  }
}

/** How many characters that are no white space. */
const inkOf = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * In: the page, its address ("" when unknown), the links of its blocks, and the number that each kept block has in the
 * policy. Out: the links of the kept blocks that lead to another web page or a mail address, in order.
 */
export function textLinks(
  doc: Document,
  address: string,
  found: readonly PlacedAnchor[],
  numbers: ReadonlyMap<number, number>,
): TextLink[] {
  const base = baseOf(doc, address);
  const page = webAddress(address, address);
  const links = found.flatMap(({ anchor, text, block: before }): TextLink[] => {
    const block = numbers.get(before);
    const href = block === undefined ? null : linkAddress(hrefOf(anchor, doc), base);
    if (block === undefined || href === null || isSamePage(href, page)) return [];
    const elsewhere = page !== null && href.startsWith('http') && distance(page, new URL(href)) === 'elsewhere';
    return [{ block, text, href, ...(elsewhere && { elsewhere }) }];
  });
  return links.length <= MOST_LINKS
    ? links
    : [...links.slice(0, MOST_LINKS / 2), ...links.slice(links.length - MOST_LINKS / 2)];
}

/** What a link names; in a frame, which has a base of its own, what the browser makes of it. */
function hrefOf(anchor: Element, doc: Document): string | null {
  const href = attribute(anchor, 'href');
  const hidden =
    attribute(anchor, 'data-cfemail') ?? /\/cdn-cgi\/l\/email-protection#([\da-f]{2,600})$/i.exec(href ?? '')?.[1];
  if (hidden) return `mailto:${uncovered(hidden)}`;
  return property(anchor, 'ownerDocument') === doc ? href : (property(anchor as HTMLAnchorElement, 'href') ?? null);
}

/** A mail address that Cloudflare hides from programs until its script has run: hexadecimal, the first byte is the key of the others. */
function uncovered(hidden: string): string {
  const bytes = Array.from({ length: Math.floor(hidden.length / 2) }, (_, i) =>
    Number.parseInt(hidden.slice(2 * i, 2 * i + 2), 16),
  );
  const [key = 0, ...letters] = bytes;
  return String.fromCharCode(...letters.map((letter) => letter ^ key));
}

function baseOf(doc: Document, address: string): string {
  const [base] = all(doc, 'head > base[href]');
  // Without an address only whole addresses lead anywhere.
  const own = address || NO_BASE;
  return (base && webAddress(attribute(base, 'href'), own)?.href) ?? own;
}

/** Does it lead to a place in the page itself? One whose fragment a script reads as an address leads elsewhere. */
const isSamePage = (href: string, page: URL | null): boolean =>
  page !== null && href.split('#')[0] === page.href.split('#')[0] && !/#[!/]/.test(href);
