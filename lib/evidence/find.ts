/** Searches a page's text for a quote, whatever white space, invisible characters and elements lie between its words. */
import { attribute, contains, elementAt, nameOf, property, rootOf, walk } from '../dom';
import { Display } from '../dom/display';
import { Budget } from '../extract/budget';
import { isHollow } from '../extract/hollow';
import { dropInvisible } from '../invisible';

/** Elements whose text is not shown as text. */
const SILENT = /^(?:script|style|noscript|template|textarea|select|option|datalist|svg|object|audio|video|canvas)$/;

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without white space and invisible characters. A half surrogate pair reads as extraction reads it. */
const bare = (text: string): string => dropInvisible(text.replace(LONE, '\ufffd')).replace(/\s+/g, '');

interface Point {
  node: Text;
  offset: number;
}

export interface Found {
  start: Point;
  end: Point;
}

/** What to look for: a quote's words, and the place of its block. */
export interface Wanted {
  quote: string;
  place: readonly number[] | null;
}

/** Where an element begins and ends in the stream. */
interface Span {
  start: number;
  end: number;
}

/** The page's text nodes as one bare string. */
interface Stream {
  text: string;
  nodes: Text[];
  /** Where each node begins in `text`, ascending. */
  starts: number[];
  /** Where the hinted elements stand in `text`. */
  hints: ReadonlyMap<Element, Span>;
}

/**
 * In: the page, a quote and the place of its block. Out: first and last character of the quote, or null. Where the
 * words stand several times, those in the hinted block win, then those nearest to it. Linear in the page's text;
 * of a page larger than is read, what lies behind is looked through only where a block there is hinted at.
 */
export function findQuote(doc: Document, wanted: Wanted): Found | null {
  return findQuotes(doc, [wanted])[0] ?? null;
}

/** The same for many quotes, in their order, over one walk through their blocks, and one through the page. */
export function findQuotes(doc: Document, wanted: readonly Wanted[]): (Found | null)[] {
  const root = rootOf(doc);
  if (!root) return wanted.map(() => null);
  const hinted = wanted.map(({ place }) => place && elementAt(root, place));
  const hints = new Set(hinted.filter((element) => element !== null));
  const streams: Stream[] = [];
  const pass: Pass = { hints, display: new Display(), budget: new Budget(root) };
  // Nearly all stand in the block that they are said to be in: the page around it need not be gone through.
  const blocks = new Map<Element, Stream>();
  const streamIn = (block: Element): Stream => {
    const known = blocks.get(block);
    // Of blocks that lie in each other all would be gone through again and again.
    const holds = (other: Element): boolean => other !== block && contains(block, other);
    const isLeft = !known && (pass.display.of(block) === 'hidden' || [...hints].some(holds));
    const stream = known ?? (isLeft ? NOTHING : streamOf(block, WHAT[0], pass));
    blocks.set(block, stream);
    return stream;
  };
  return wanted.map(({ quote }, index) => {
    const words = bare(quote);
    if (!words) return null;
    const hint = hinted[index];
    const there = hint && foundIn(streamIn(hint), words, undefined);
    if (there) return there;
    for (const [number, what] of WHAT.entries()) {
      const stream = streams[number] ?? streamOf(root, what, pass);
      streams[number] = stream;
      const found = foundIn(stream, words, hint ? stream.hints.get(hint) : undefined);
      if (found) return found;
    }
    return null;
  });
}

interface What {
  buttons: boolean;
  hidden: boolean;
}

/**
 * Extraction leaves out what nobody sees, and most buttons, so a quote may run across them; or it is an accordion's
 * button itself; or the page has hidden since what it showed then.
 */
const WHAT = [
  { buttons: false, hidden: false },
  { buttons: true, hidden: false },
  { buttons: false, hidden: true },
] as const satisfies readonly What[];

const NOTHING: Stream = { text: '', nodes: [], starts: [], hints: new Map() };

/** What all walks through a page share. */
interface Pass {
  hints: ReadonlySet<Element>;
  display: Display;
  budget: Budget;
}

function foundIn(stream: Stream, words: string, hint: Span | undefined): Found | null {
  const at = nearest(stream.text, words, hint);
  if (at < 0) return null;
  const start = pointAt(stream, at);
  const last = pointAt(stream, at + words.length - 1);
  return start && last && { start, end: { node: last.node, offset: last.offset + 1 } };
}

function streamOf(root: Element, { buttons, hidden }: What, { hints: hinted, display, budget }: Pass): Stream {
  budget.again();
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const hints = new Map<Element, Span>();
  let length = 0;
  walk(root, {
    stop: () => budget.isSpent(),
    enter(element) {
      const name = nameOf(element);
      if (SILENT.test(name) || name === 'head') return false;
      const span = { start: length, end: length };
      if (isHollow(element, name)) {
        for (const empty of [element, property(element, 'firstElementChild')])
          if (empty && hinted.has(empty)) hints.set(empty, span);
        return false;
      }
      if (name !== 'br' && !hidden && display.of(element) === 'hidden') return false;
      if (name === 'button' && !buttons && attribute(element, 'aria-expanded') === null) return false;
      if (hinted.has(element)) hints.set(element, span);
      return true;
    },
    leave(element) {
      const span = hints.get(element);
      if (span) span.end = length;
    },
    text(node) {
      const text = bare(node.data);
      if (!text) return;
      const parent = property(node, 'parentElement');
      if (!hidden && parent && !display.showsText(parent)) return;
      pieces.push(text);
      nodes.push(node);
      starts.push(length);
      length += text.length;
    },
  });
  return { text: pieces.join(''), nodes, starts, hints };
}

/** Where the wanted text begins, in the hinted block or else nearest to it; -1 when nowhere. */
function nearest(text: string, wanted: string, hint: Span | undefined): number {
  if (!hint) return text.indexOf(wanted);
  const after = text.indexOf(wanted, hint.start);
  if (after >= 0 && after < Math.max(hint.end, hint.start + 1)) return after;
  const before = text.lastIndexOf(wanted, hint.start);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - hint.start <= hint.start - before ? after : before;
}

/** The text node and offset of a position in the stream. */
function pointAt({ nodes, starts }: Stream, position: number): Point | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = position - (starts[low] ?? 0);
  let offset = 0;
  for (const character of node.data) {
    // Most are letters, which need no second look.
    const length = character > ' ' && character < '\x7f' ? 1 : bare(character).length;
    if (left < length) return { node, offset: offset + left };
    left -= length;
    offset += character.length;
  }
  return null;
}
