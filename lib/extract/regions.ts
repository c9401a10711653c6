/** Which parts of a page hold its text, and which stand around it. Judged by what they hold, not by their names alone. */
import { nameIn } from '../detect';
import { all, attribute } from '../dom';
import { isMenu } from './link-lists';
import type { PageBlock, PageBlocks, Region } from './page-blocks';
import { asksForConsent, isLayer, isLifted, isOpenDialog, type RegionRole } from './roles';
import { Targets } from './targets';

/** A region is left out when it holds less than this share of the page's text: some pages put the policy inside it. */
const LARGEST: Record<Exclude<RegionRole, 'main' | 'panel' | 'frame'>, number> = {
  boilerplate: 0.5,
  aside: 0.5,
  edge: 0.5,
  form: 0.5,
  dialog: 0.5,
  consent: 0.3,
  links: 0.3,
};

/** A paragraph of at least this many characters, hardly linked, is prose: an introduction in a header, a statement. */
const PROSE = 150;
/** A frame that holds this share of all text, and so many characters, is the page; what is around it is its shell. */
const FRAME_SHARE = 0.6;
const SHORTEST_DOCUMENT = 600;
/** A layer that asks for consent is shorter; a policy that is to be accepted is longer. */
const LONGEST_BANNER = 1_500;

/**
 * In: the page's blocks and regions. Out: for each block, whether it belongs to the page's own text: that of an open
 * dialogue or a frame which holds the document, else that inside the largest main region that holds at least half of
 * it, outside navigation, footers, banners and menus.
 */
export function ownText(page: PageBlocks): boolean[] {
  const { blocks, regions } = page;
  const inside = documentIn(page);
  const kept = blocks.map((block, i) => !!block.text && (!inside || (i >= inside.start && i < inside.end)));
  const weigh = new Sums(blocks, kept);
  const whole = weigh.between(0, blocks.length);
  const around = new Surroundings(blocks, kept);
  const targets = new Targets();
  const rescued: number[] = [];
  for (const region of regions) {
    if (region.role === 'main' || region.role === 'panel' || region === inside) continue;
    // What is around the document is out already.
    if (inside && region.start <= inside.start && region.end >= inside.end) continue;
    if (region.role !== 'frame' && weigh.between(region.start, region.end) >= LARGEST[region.role] * whole) continue;
    if (isText(region, blocks, around, targets)) continue;
    const some = contentOf(region, blocks, around);
    for (let i = region.start; i < region.end; i++) {
      if (kept[i] && some.has(i)) {
        if (region.role === 'edge' && !region.inMain) rescued.push(i);
      } else kept[i] = false;
    }
  }
  if (!inside) keepMain(blocks, regions, kept);
  for (const i of rescued) kept[i] = true;
  return kept;
}

/** The open dialogue or the frame that holds the document, or null. */
function documentIn({ blocks, regions }: PageBlocks): Region | null {
  const total = new Sums(blocks);
  const size = (region: Region): number => total.between(region.start, region.end);
  const large = regions.filter((region) => size(region) >= SHORTEST_DOCUMENT);
  const dialog = large.find((region) => region.role === 'dialog' && holdsPolicy(region, blocks, size(region)));
  const frame = large.find(
    (region) => region.role === 'frame' && size(region) >= FRAME_SHARE * size(wholeOf(blocks, region)),
  );
  return dialog ?? frame ?? null;
}

const wholeOf = (blocks: PageBlock[], region: Region): Region => ({ ...region, start: 0, end: blocks.length });

/** An open dialogue whose first heading, or own name, names a privacy policy, and which does not ask for consent. */
function holdsPolicy(region: Region, blocks: PageBlock[], length: number): boolean {
  if (!isOpenDialog(region.element) || isLayer(region.element)) return false;
  const heading = blocks.slice(region.start, region.end).find(({ kind }) => kind === 'heading')?.text;
  const names = [heading, attribute(region.element, 'aria-label')];
  if (!names.some((name) => name && nameIn(name)?.kind === 'privacy-policy')) return false;
  if (!asksForConsent(region.element)) return true;
  const switches = all(region.element, 'input[type=checkbox], [role=switch], [role=checkbox]').length;
  return length > LONGEST_BANNER && switches < 2;
}

/** Is a region wholly text of the page, whatever its element or its name says? */
function isText(region: Region, blocks: PageBlock[], around: Surroundings, targets: Targets): boolean {
  if (region.role === 'links') return !isMenu(region, blocks, around, targets);
  if (region.role !== 'consent') return false;
  if (isLayer(region.element) || isLifted(region.element)) return false;
  // Between the paragraphs of the text, with words of its own: a section on cookies.
  return around.isInText(region) && blocks.slice(region.start, region.end).some((block) => isSentence(block));
}

/** The blocks of a form, an aside, a header or footer that are text: prose, headings, addresses. */
function contentOf(region: Region, blocks: PageBlock[], around: Surroundings): Set<number> {
  const found = new Set<number>();
  const inText = region.inMain > 0 || around.isInText(region);
  const judged = region.role === 'form' || ((region.role === 'aside' || region.role === 'edge') && inText);
  const stretch = blocks.slice(region.start, region.end);
  if (!judged) {
    stretch.forEach((block, i) => {
      if (region.role === 'edge' && isProse(block)) found.add(region.start + i);
    });
    return found;
  }
  const sentences = stretch.filter((block) => !block.label && isSentence(block));
  const prose = sentences.reduce((sum, { text }) => sum + text.length, 0);
  // A form with a line or two is for a newsletter or a search; an aside after the text leads elsewhere.
  if (region.role === 'form' && prose < PROSE) return found;
  if (region.role === 'aside' && !around.isInText(region) && !stretch.some((block) => isProse(block))) return found;
  let last: PageBlock | undefined;
  let headings: number[] = [];
  stretch.forEach((block, i) => {
    const at = region.start + i;
    if (block.label || /^(?:©|\(c\)|copyright)/i.test(block.text)) return;
    if (block.kind === 'heading') {
      headings.push(at);
      return;
    }
    const listed = block.kind === 'list-item' && !!last && (/:$/.test(last.text) || last.kind === 'list-item');
    if (!isSentence(block) && !isAddress(block) && !listed) return;
    for (const heading of headings) found.add(heading);
    headings = [];
    found.add(at);
    last = block;
  });
  return found;
}

/** Leaves out what is before and after the largest main region, where that holds half of the text. Changes `kept`. */
function keepMain(blocks: PageBlock[], regions: readonly Region[], kept: boolean[]): void {
  const own = new Sums(blocks, kept);
  const half = own.between(0, blocks.length) / 2;
  let best: Region | null = null;
  for (const region of regions) {
    if (region.role !== 'main' || own.between(region.start, region.end) < half) continue;
    if (!best || own.between(region.start, region.end) > own.between(best.start, best.end)) best = region;
  }
  if (!best) return;
  kept.fill(false, 0, best.start);
  kept.fill(false, best.end);
}

/** What stands before and after a region. */
export class Surroundings {
  private readonly prose: number[] = [0];

  constructor(blocks: PageBlock[], kept: boolean[]) {
    let count = 0;
    blocks.forEach((block, i) => {
      if (kept[i] && isProse(block)) count++;
      this.prose.push(count);
    });
  }

  /** Is there prose both before and after it? */
  isInText({ start, end }: Region): boolean {
    return (this.prose[start] ?? 0) > 0 && (this.prose.at(-1) ?? 0) > (this.prose[end] ?? 0);
  }

  /** Is there prose before it? */
  comesAfterText({ start }: Region): boolean {
    return (this.prose[start] ?? 0) > 0;
  }
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

/** Does it read like a sentence, however short? */
export function isSentence(block: PageBlock): boolean {
  if (block.kind === 'heading' || block.linked > 0.5 * block.text.length) return false;
  return /[.!?:…]["”’)\]]*$/.test(block.text) && block.text.split(' ').length >= 4;
}

/** A mail address or a telephone number is a way to reach somebody. */
export const isAddress = (block: PageBlock): boolean => /\S@[^\s@]{1,80}\.\S|\+\d[\d\s()./-]{6,}/.test(block.text);
