/** Which parts of a page hold its text, and which stand around it. */
import { all, attribute, nameOf, property } from '../dom';
import type { PageBlock, PageBlocks, Region, RegionRole } from './blocks';

const BOILERPLATE = new Set(['nav', 'aside', 'dialog', 'search']);
const BOILERPLATE_ROLES = new Set([
  'navigation',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
]);
/** Names that consent banners go by, in `id` and `class`. */
const CONSENT =
  /cookie[-_]?(?:banner|consent|notice|bar|modal|popup|dialog|law|disclaimer)|consent[-_]?(?:banner|modal|popup|manager|bar)|onetrust|cybot|cookiebot|usercentrics|didomi|truste|gdpr[-_]|cmp[-_]|cc-window/i;

/** A region is left out when it holds less than this share of the page's text: some pages put the policy inside it. */
const LARGEST: Record<Exclude<RegionRole, 'main'>, number> = {
  boilerplate: 0.5,
  edge: 0.5,
  form: 0.5,
  consent: 0.3,
  links: 0.3,
};

/** A paragraph of at least this many characters, hardly linked, is prose: an introduction in a header, a statement. */
const PROSE = 150;

/** What an element is in the layout of its page, or null. */
export function roleOf(element: Element, name: string): RegionRole | null {
  const role = attribute(element, 'role');
  if (name === 'main' || name === 'article' || role === 'main') return 'main';
  if (BOILERPLATE.has(name) || (role && BOILERPLATE_ROLES.has(role))) return 'boilerplate';
  if (attribute(element, 'aria-modal') === 'true') return 'boilerplate';
  if (name === 'footer' || role === 'contentinfo' || role === 'banner') return 'edge';
  if (name === 'header') {
    const parent = property(element, 'parentElement');
    return parent && nameOf(parent) === 'body' ? 'edge' : null;
  }
  if (CONSENT.test(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`))
    return all(element, 'button, input, a[role=button]').length ? 'consent' : null;
  if (name === 'form') return 'form';
  return name === 'ul' || name === 'ol' || name === 'menu' ? 'links' : null;
}

/**
 * In: the page's blocks and regions. Out: for each block, whether it belongs to the page's own text: inside the
 * largest main region that holds at least half of it, outside navigation, footers, banners and lists of links.
 */
export function ownText({ blocks, regions }: PageBlocks): boolean[] {
  const total = new Sums(blocks);
  const whole = total.between(0, blocks.length);
  const kept = blocks.map(() => true);
  const prose: number[] = [];
  for (const region of regions) {
    if (region.role === 'main') continue;
    const size = total.between(region.start, region.end);
    if (size >= LARGEST[region.role] * whole) continue;
    if (region.role === 'links' && !isLinkList(region, blocks)) continue;
    if (region.role === 'edge')
      for (let i = region.start; i < region.end; i++) if (kept[i] && isProse(blocks[i])) prose.push(i);
    kept.fill(false, region.start, region.end);
  }
  const own = new Sums(blocks, kept);
  const half = own.between(0, blocks.length) / 2;
  let best: Region | null = null;
  for (const region of regions) {
    if (region.role !== 'main' || own.between(region.start, region.end) < half) continue;
    if (!best || own.between(region.start, region.end) > own.between(best.start, best.end)) best = region;
  }
  if (best) {
    kept.fill(false, 0, best.start);
    kept.fill(false, best.end);
  }
  for (const i of prose) kept[i] = true;
  return kept;
}

/** At least three short items that are nothing but links. */
function isLinkList(region: Region, blocks: PageBlock[]): boolean {
  if (region.end - region.start < 3) return false;
  let length = 0;
  let linked = 0;
  for (let i = region.start; i < region.end; i++) {
    length += blocks[i]?.text.length ?? 0;
    linked += blocks[i]?.linked ?? 0;
  }
  return linked >= 0.9 * length;
}

/** Sums of text lengths over stretches of blocks. */
class Sums {
  private readonly upTo: number[] = [0];

  constructor(blocks: PageBlock[], kept?: boolean[]) {
    let sum = 0;
    blocks.forEach((block, i) => {
      if (!kept || kept[i]) sum += block.text.length;
      this.upTo.push(sum);
    });
  }

  between(start: number, end: number): number {
    return (this.upTo[end] ?? 0) - (this.upTo[start] ?? 0);
  }
}

/** Is it a paragraph of running text, not a label or a list of links? */
export function isProse(block: PageBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.length >= PROSE && block.linked < 0.2 * block.text.length;
}
