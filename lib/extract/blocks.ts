/** Cuts a live page into blocks, in one walk, and notes the regions that extraction may keep or leave out. */
import { attribute, nameOf, walk } from '../dom';
import type { Block, BlockKind, Cell } from '../types';
import { linesOf } from './lines';
import { roleOf } from './regions';
import { partOf, Tables } from './tables';

/** A block with what extraction weighs it by. */
export interface PageBlock extends Block {
  /** The element that the block's text stands in. */
  owner: Element;
  /** Characters of its text that are links. */
  linked: number;
}

/** What an element is in the page's layout. `main` may hold the policy; the others may be left out. `edge`: header, footer. */
export type RegionRole = 'main' | 'boilerplate' | 'edge' | 'form' | 'consent' | 'links';

/** A stretch of blocks, `start` to before `end`. */
export interface Region {
  role: RegionRole;
  element: Element;
  start: number;
  end: number;
}

export interface PageBlocks {
  blocks: PageBlock[];
  regions: Region[];
  /** How deep the page's elements are nested. */
  depth: number;
}

/** Never text of the page. `option` and `button` are controls; a button that opens an accordion is kept, see below. */
const SKIPPED = new Set(
  'script style noscript template svg select option datalist textarea iframe object embed canvas video audio head input meter progress'.split(
    ' ',
  ),
);

const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const MAX_LEVEL = 6;

interface Context {
  element: Element;
  kind: BlockKind;
  level: number;
  /** Set when this element opened a region. */
  region: Region | null;
  cell: Cell | null;
}

/** In: the document element. Out: the page's blocks in document order, boilerplate included, and its regions. */
export function blocksOf(root: Element): PageBlocks {
  const blocks: PageBlock[] = [];
  const regions: Region[] = [];
  const contexts: Context[] = [];
  const places = new Map<Element, number[] | null>();
  const tables = new Tables();
  let text = '';
  let linked = 0;
  let bold = 0;
  let inLink = 0;
  let inBold = 0;
  let listDepth = 0;
  let headingLevel = 1;
  let deep = 0;
  let depth = 0;

  const flush = (): void => {
    const context = contexts.at(-1);
    if (context && text) {
      const lines = linesOf(text);
      const letters = lines.reduce((sum, line) => sum + line.length, 0);
      const share = letters ? Math.min(1, linked / letters) : 0;
      const allBold = bold >= letters;
      const place = places.get(context.element) ?? null;
      for (const line of lines) {
        const title = context.kind === 'paragraph' && allBold && lines.length === 1 && looksLikeTitle(line);
        const kind = title ? 'heading' : context.kind;
        const level = title ? Math.min(MAX_LEVEL, headingLevel + 1) : context.level;
        const block: PageBlock = {
          kind,
          level,
          text: line,
          place,
          owner: context.element,
          linked: share * line.length,
        };
        blocks.push(context.cell ? { ...block, table: context.cell } : block);
      }
    }
    text = '';
    linked = 0;
    bold = 0;
  };

  /** The kind and level of the text directly in an element. */
  const kindOf = (element: Element, name: string, isCell: boolean): Pick<Context, 'kind' | 'level'> => {
    const outer = contexts.at(-1);
    const level = levelOf(element, name, headingLevel);
    if (level) return { kind: 'heading', level };
    if (name === 'li') return { kind: 'list-item', level: Math.max(1, listDepth) };
    if (isCell || name === 'td' || name === 'th') return { kind: 'cell', level: 0 };
    if (outer?.kind === 'list-item' || outer?.kind === 'cell' || outer?.kind === 'heading')
      return { kind: outer.kind, level: outer.level };
    return { kind: 'paragraph', level: 0 };
  };

  walk(root, {
    enter(element, place) {
      const name = nameOf(element);
      if (SKIPPED.has(name)) return false;
      if (name === 'button' && !opensPanel(element) && contexts.at(-1)?.kind !== 'heading') return false;
      depth = Math.max(depth, ++deep);
      if (name === 'br') text += '\n';
      if (name === 'a') inLink++;
      if (name === 'b' || name === 'strong') inBold++;
      if (!BLOCK.has(name) && !name.includes('-') && !attribute(element, 'role')) return true;
      flush();
      if (name === 'ul' || name === 'ol' || name === 'menu') listDepth++;
      const part = partOf(element, name);
      const own = part && tables.enter(element, part);
      const { kind, level } = kindOf(element, name, !!own && (part === 'cell' || part === 'head'));
      const cell = own ?? (part ? null : (contexts.at(-1)?.cell ?? null));
      if (/^h[1-6]$/.test(name)) headingLevel = level;
      const role = roleOf(element, name);
      const region: Region | null = role && { role, element, start: blocks.length, end: blocks.length };
      places.set(element, place());
      contexts.push({ element, kind, level, region, cell });
      return true;
    },
    leave(element) {
      deep--;
      const name = nameOf(element);
      if (name === 'a') inLink--;
      if (name === 'b' || name === 'strong') inBold--;
      const context = contexts.at(-1);
      if (context?.element !== element) return;
      flush();
      if (name === 'ul' || name === 'ol' || name === 'menu') listDepth--;
      const part = partOf(element, name);
      if (part) tables.leave(element, part);
      contexts.pop();
      places.delete(element);
      if (context.region) regions.push({ ...context.region, end: blocks.length });
    },
    text(node) {
      const data = node.data;
      text += data.replace(/[\r\n]+/g, ' ');
      const length = data.trim().length;
      if (inLink) linked += length;
      if (inBold || contexts.at(-1)?.kind === 'heading') bold += length;
    },
  });
  return { blocks, regions, depth };
}

/** An accordion's button is its panel's heading. */
function opensPanel(element: Element): boolean {
  return attribute(element, 'aria-expanded') !== null && attribute(element, 'aria-haspopup') === null;
}

/** The heading level of an element, or 0. A panel's button or summary stands one below the heading above it. */
function levelOf(element: Element, name: string, above: number): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attribute(element, 'role') === 'heading') {
    const level = Number(attribute(element, 'aria-level') ?? 2);
    return Number.isInteger(level) && level >= 1 ? Math.min(level, MAX_LEVEL) : 2;
  }
  return name === 'summary' || name === 'button' ? Math.min(MAX_LEVEL, above + 1) : 0;
}

/** A short line wholly in bold, without the end of a sentence, is a heading that the page did not mark as one. */
function looksLikeTitle(line: string): boolean {
  return line.length <= 90 && /\p{L}/u.test(line) && !/[.!;:,。]$/.test(line) && line.split(' ').length <= 12;
}
