/** Finds a site's privacy policy from any of its pages: by the words of its links, in any of the languages we know. */
import { all, attribute, property } from '../dom';
import { type LinkKind, namingOf } from './names';
import { type Distance, distance, webAddress } from './site';

export type { LinkKind } from './names';
export { type Distance, isSameSite } from './site';

/** A link to a policy, found in a page. */
export interface PolicyLink {
  /** Absolute, http(s). */
  address: string;
  /** What the link is called, in the page's own words. */
  text: string;
  kind: LinkKind;
  distance: Distance;
}

/** More links than this are of no use to anyone. */
const MOST_LINKS = 4;
/** Pages with more links than this have theirs read from both ends: banners come first, footers last. */
const MOST_ANCHORS = 4_000;
const LONGEST_TEXT = 120;
const LONGEST_ADDRESS = 2_000;
/** Words of a link beyond this are not its name. */
const MOST_CHARACTERS = 400;

interface Candidate extends PolicyLink {
  rank: number;
  order: number;
}

/**
 * In: a page, which is only read, and its address. Out: the links to privacy policies, then to cookie policies, best
 * first and each once; the site's own before others. Never throws, whatever the page.
 */
export function policyLinksIn(doc: Document, address: string): PolicyLink[] {
  const page = webAddress(address, address);
  if (!page) return [];
  const base = baseOf(doc, page);
  const found = new Map<string, Candidate>();
  anchorsOf(doc).forEach((anchor, order) => {
    const link = read(anchor, page, base, order);
    if (!link) return;
    const before = found.get(link.address);
    if (!before || compare(link, before) < 0) found.set(link.address, link);
  });
  const sorted = [...found.values()].sort(compare);
  // A site's own policy makes those of others (a consent banner's maker, an embedded service) noise.
  const own = sorted.some(({ kind, distance: far }) => kind === 'privacy-policy' && far !== 'elsewhere');
  return sorted
    .filter((link) => !own || link.distance !== 'elsewhere')
    .slice(0, MOST_LINKS)
    .map(({ address: to, text, kind, distance: far }) => ({ address: to, text, kind, distance: far }));
}

function baseOf(doc: Document, page: URL): string {
  const [base] = all(doc, 'head > base[href]');
  return (base && webAddress(attribute(base, 'href'), page.href)?.href) ?? page.href;
}

function anchorsOf(doc: Document): Element[] {
  const anchors = all(doc, 'a[href], area[href], link[rel~="privacy-policy"][href]');
  if (anchors.length <= MOST_ANCHORS) return anchors;
  return [...anchors.slice(0, MOST_ANCHORS / 2), ...anchors.slice(-MOST_ANCHORS / 2)];
}

function read(anchor: Element, page: URL, base: string, order: number): Candidate | null {
  const url = webAddress(attribute(anchor, 'href'), base);
  if (!url || url.href.length > LONGEST_ADDRESS || isSamePlace(url, page)) return null;
  // A fragment only says where in a page to look, unless a script reads it as the page's address.
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  const words = wordsOf(anchor);
  const far = distance(page, url);
  const naming = declares(anchor) ? ({ kind: 'privacy-policy', rank: 0 } as const) : namingOf(words, url);
  if (!naming) return null;
  const text = words.slice(0, LONGEST_TEXT) || url.pathname;
  return { address: url.href, text, kind: naming.kind, distance: far, rank: naming.rank, order };
}

/** `rel="privacy-policy"` (HTML's registered link type). */
const declares = (anchor: Element): boolean => /(?:^|\s)privacy-policy(?:\s|$)/i.test(attribute(anchor, 'rel') ?? '');

/** Does the link lead to where the reader already is? */
function isSamePlace(url: URL, page: URL): boolean {
  return url.origin === page.origin && url.pathname === page.pathname && url.search === page.search
    ? !/^#[!/]/.test(url.hash) || url.hash === page.hash
    : false;
}

/** What the link shows; without a text, what it is called for those who cannot see it. */
function wordsOf(anchor: Element): string {
  const shown = fold(property(anchor, 'textContent') ?? '');
  if (shown) return shown;
  for (const name of ['aria-label', 'title', 'alt']) {
    const called = fold(attribute(anchor, name) ?? '');
    if (called) return called;
  }
  const [picture] = all(anchor, 'img[alt]');
  return picture ? fold(attribute(picture, 'alt') ?? '') : '';
}

const fold = (text: string): string => text.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').trim();

const FAR: Readonly<Record<Distance, number>> = { origin: 0, site: 0, elsewhere: 1 };

/** Privacy before cookies, the site's own before others', the better named before the worse, then as in the page. */
function compare(one: Candidate, other: Candidate): number {
  const kind = (link: Candidate): number => (link.kind === 'privacy-policy' ? 0 : 1);
  return (
    kind(one) - kind(other) ||
    FAR[one.distance] - FAR[other.distance] ||
    one.rank - other.rank ||
    one.order - other.order
  );
}
