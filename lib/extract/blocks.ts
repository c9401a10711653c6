/** Cuts a live page into blocks, in one walk, and notes the regions that extraction may keep or leave out. */
import { attribute, contains, nameOf, placeOf, property, walking } from '../dom';
import { headsPanel, textOf } from '../dom/controls';
import { Display } from '../dom/display';
import type { Steps } from '../steps';
import type { BlockKind, Cell } from '../types';
import { Budget } from './budget';
import { isHollow } from './hollow';
import { foldSpace, linesOf } from './lines';
import type { PageBlock, PageBlocks, Region } from './page-blocks';
import { type PanelHead, Panels } from './panels';
import { type RegionRole, roleOf } from './roles';
import { partOf, settleTables, Tables } from './tables';
import { TextLinks } from './text-links';

/** Never text of the page. `option` and `button` are controls; a button that heads a panel is kept, see below. */
const SKIPPED = new Set(
  'script style noscript template svg select option datalist textarea object embed canvas video audio head input meter progress'.split(
    ' ',
  ),
);

const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
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
  head: PanelHead | null;
}

/**
 * In: the document element. Out: the page's blocks in document order, boilerplate included, and its regions. What a
 * reader can neither see nor open is left out. `inside`: is told each tree within the page that is read.
 */
export function* takingBlocks(root: Element, inside?: (root: Node) => void): Steps<PageBlocks> {
  const blocks: PageBlock[] = [];
  const regions: Region[] = [];
  const contexts: Context[] = [];
  const places = new Map<Element, number[] | null>();
  const display = new Display();
  const budget = new Budget(root);
  const tables = new Tables();
  const panels = new Panels(display);
  const links = new TextLinks();
  let text = '';
  let linked = 0;
  let bold = 0;
  let inLink = 0;
  let inBold = 0;
  let inLabel = 0;
  let inPre = 0;
  let inMain = 0;
  let listDepth = 0;
  let headingLevel = 1;
  let deep = 0;
  let depth = 0;

  const flush = (): void => {
    const context = contexts.at(-1);
    const lines = context && text ? linesOf(text) : [];
    links.settle(text, lines, blocks.length);
    if (context && text) {
      const letters = lines.reduce((sum, line) => sum + line.length, 0);
      const share = letters ? Math.min(1, linked / letters) : 0;
      const allBold = bold >= letters;
      const place = places.get(context.element) ?? null;
      const owner = context.element;
      for (const line of lines) {
        const titled = (allBold && lines.length === 1) || (inPre > 0 && line === line.toUpperCase());
        const title = context.kind === 'paragraph' && titled && looksLikeTitle(line);
        const kind = title ? 'heading' : context.kind;
        const level = title ? Math.min(MAX_LEVEL, headingLevel + 1) : context.level;
        const shown = display.of(owner) === 'shown';
        const weighed = { owner, bold: allBold, linked: share * line.length, label: inLabel > 0, shown };
        blocks.push({ kind, level, text: line, place, ...weighed, ...(context.cell && { table: context.cell }) });
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

  /** The name of a panel goes before its text, as its heading. */
  const headOf = (element: Element): PanelHead | null => {
    const head = panels.headOf(element);
    if (!head) return null;
    flush();
    const last = blocks.at(-1);
    const level = Math.min(MAX_LEVEL, headingLevel + 1);
    if (last && last.text === head.name && holds(head.control, last.owner)) {
      if (last.kind !== 'heading') Object.assign(last, { kind: 'heading', level });
      return { ...head, block: null };
    }
    const owner = head.control;
    const block: PageBlock = {
      ...{ kind: 'heading', level, text: head.name, place: placeOf(owner) },
      ...{ owner, bold: false, linked: 0, label: false, shown: display.of(element) === 'shown' },
    };
    blocks.push(block);
    return { ...head, block: blocks.length - 1 };
  };

  const steps = walking(root, {
    stop: () => budget.isSpent(blocks.length),
    ...(inside && { inside }),
    enter(element, place) {
      const name = nameOf(element);
      panels.pass(element);
      if (SKIPPED.has(name)) return false;
      if (name === 'br') {
        text += '\n';
        return false;
      }
      if (isHollow(element, name)) {
        // One that nobody sees ends no line.
        if (text && BLOCK.has(name) && display.of(element) !== 'hidden') flush();
        return false;
      }
      if (display.of(element) === 'hidden') return false;
      if (name === 'button' && contexts.at(-1)?.kind !== 'heading' && !headsPanel(element)) return false;
      if (panels.isTab(element)) return false;
      depth = Math.max(depth, ++deep);
      if (name === 'a') {
        inLink++;
        links.enter(element, text.length);
      }
      if (name === 'b' || name === 'strong') inBold++;
      if (name === 'label') inLabel++;
      if (name === 'pre') inPre++;
      const heads = name === 'label' && headsPanel(element);
      const isBlock = BLOCK.has(name) || name.includes('-') || !!attribute(element, 'role') || heads;
      if (!isBlock && !panels.mayHead(element)) return true;
      flush();
      const role = roleOf(element, name);
      const head = headOf(element);
      if (name === 'ul' || name === 'ol' || name === 'menu') listDepth++;
      const part = partOf(element, name);
      const own = part && tables.enter(element, part);
      const isCell = !!own && (part === 'cell' || part === 'head');
      const { kind, level } = heads
        ? { kind: 'heading' as const, level: Math.min(MAX_LEVEL, headingLevel + 1) }
        : kindOf(element, name, isCell);
      const cell = own ?? (part ? null : (contexts.at(-1)?.cell ?? null));
      if (/^h[1-6]$/.test(name)) headingLevel = level;
      const start = head?.block ?? blocks.length;
      const is: RegionRole | null = role ?? (head ? 'panel' : null);
      const region: Region | null = is && { role: is, element, start, end: start, inMain, name: head?.name ?? '' };
      if (role === 'main') inMain++;
      places.set(element, place());
      contexts.push({ element, kind, level, region, cell, head });
      return true;
    },
    leave(element) {
      deep--;
      const name = nameOf(element);
      if (name === 'a') {
        inLink--;
        links.leave(element, text.length);
      }
      if (name === 'b' || name === 'strong') inBold--;
      const context = contexts.at(-1);
      if (context?.element === element) {
        flush();
        if (name === 'ul' || name === 'ol' || name === 'menu') listDepth--;
        const part = partOf(element, name);
        if (part) tables.leave(element, part);
        contexts.pop();
        places.delete(element);
        if (context.region?.role === 'main') inMain--;
        if (context.head) panels.leave(context.head, blocks);
        if (context.region) regions.push({ ...context.region, end: blocks.length });
      }
      if (name === 'label') inLabel--;
      if (name === 'pre') inPre--;
    },
    text(node) {
      const data = node.data;
      const parent = property(node, 'parentElement');
      const length = data.trim().length;
      if (length && parent && !display.showsText(parent)) return;
      text += inPre ? data.replace(/\r\n?/g, '\n') : data.replace(/[\r\n]+/g, ' ');
      if (inLink) linked += length;
      if (inBold || contexts.at(-1)?.kind === 'heading') bold += length;
    },
  });
  while (!steps.next().done) {
    const goOn = budget.rest();
    yield;
    goOn();
  }
  settleTables(blocks);
  return { blocks, regions, links: links.found, depth, cut: budget.wasSpent };
}

const holds = (outer: Element, inner: Element): boolean =>
  contains(outer, inner) || foldSpace(textOf(outer)) === foldSpace(textOf(inner));

/** The heading level of an element, or 0. A panel's button or summary stands one below the heading above it. */
function levelOf(element: Element, name: string, above: number): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attribute(element, 'role') === 'heading') {
    const level = Number(attribute(element, 'aria-level') ?? 2);
    return Number.isInteger(level) && level >= 1 ? Math.min(level, MAX_LEVEL) : 2;
  }
  return name === 'summary' || name === 'button' || name === 'legend' ? Math.min(MAX_LEVEL, above + 1) : 0;
}

/** A short line wholly in bold, without the end of a sentence, is a heading that the page did not mark as one. */
function looksLikeTitle(line: string): boolean {
  return line.length <= 90 && /\p{L}/u.test(line) && !/[.!;:,。]$/.test(line) && line.split(' ').length <= 12;
}
