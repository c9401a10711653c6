/** What a run of lines is: a heading, an item, a cell, a paragraph. */
import type { BlockKind } from '../../types';
import type { Measures } from './measures';
import { extentOf, type Run } from './paragraphs';

/** From this on a larger font is a heading's, in sizes of the text. */
const LARGER = 1.12;
const MAX_LEVEL = 6;
/** The longest heading, in code units; a large font may say more. */
const LONGEST = { large: 220, bold: 120, plain: 90 };
const MOST_LINES = 4;

const NUMBERED =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?|[IVX]{1,5}[.)]|[A-Z][.)]|§\s?\d{1,3}\.?|(?:Section|Article|Part|Art\.)\s(?:\d{1,3}|[IVX]{1,5})\b[.:–—-]?)\s+(?=["“‘(]?\p{Lu})/u;
/** The number of a clause in a contract: it is read like a paragraph. */
const CLAUSE = /\d\.\d/;
const CLOSED = /[.;,:]["”’)]?$/;

/** A run's text, its kind, and for a heading how it is set. */
export interface Typed {
  run: Run;
  kind: BlockKind;
  /** For a heading: fonts that look alike stand on one level. */
  style: string;
  /** For a heading with a number: how many parts the number has, else 0. */
  depth: number;
}

/** In: all runs with their text, in reading order. Out: what each of them is. */
export function typesOf(runs: readonly Run[], texts: readonly string[], measures: Measures): Typed[] {
  const cells = cellsAmong(runs);
  const indented = indentedAmong(runs);
  return runs.map((run, i) => {
    const text = texts[i] ?? '';
    const numbered = NUMBERED.exec(text);
    const depth = numbered ? (numbered[1]?.split('.').length ?? 1) : 0;
    const style = styleOf(run, text, measures);
    const heading = !cells.has(run) && isHeading(run, text, measures) && !amongItems(runs, i, text, measures);
    if (heading) return { run, kind: 'heading', style, depth };
    const item = (run.mark && !CLAUSE.test(run.mark)) || indented.has(run);
    const kind = cells.has(run) ? 'cell' : item ? 'list-item' : 'paragraph';
    return { run, kind, style, depth };
  });
}

const sizeOf = ({ lines }: Run): number => Math.max(...lines.map(({ size }) => size));
const isBold = ({ lines }: Run, { boldBody }: Measures): boolean => !boldBody && lines.every(({ bold }) => bold);
const isLarge = (run: Run, { size }: Measures): boolean => sizeOf(run) >= LARGER * size;

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text === text.toUpperCase();
}

function styleOf(run: Run, text: string, measures: Measures): string {
  return [sizeOf(run).toFixed(1).padStart(6, '0'), isBold(run, measures) ? 1 : 0, isCapitals(text) ? 1 : 0].join(' ');
}

function isHeading(run: Run, text: string, measures: Measures): boolean {
  if (!/\p{L}{2}/u.test(text) || run.lines.length > MOST_LINES) return false;
  // A bullet is an item's, in whatever font.
  if (run.mark && !NUMBERED.test(text)) return false;
  const open = !CLOSED.test(text);
  if (isLarge(run, measures) && text.length <= LONGEST.large) return open || text.length <= LONGEST.plain;
  if (!open) return false;
  if (isBold(run, measures)) return text.length <= LONGEST.bold;
  if (sizeOf(run) < 0.9 * measures.size || run.lines.length > 1) return false;
  return (isCapitals(text) || NUMBERED.test(text)) && text.length <= LONGEST.plain && text.split(' ').length <= 12;
}

/** A number in the font of the text may be an item's: then another item stands beside it. */
function amongItems(runs: readonly Run[], i: number, text: string, measures: Measures): boolean {
  const run = runs[i];
  if (!run?.mark || isLarge(run, measures) || isBold(run, measures) || isCapitals(text)) return false;
  return Boolean(runs[i - 1]?.mark || runs[i + 1]?.mark);
}

/** An item without a mark (a browser draws its bullet as a picture) is indented at least so far, in sizes of the font. */
const INDENT = 1;
/** And no farther: then it stands on the right for another reason. */
const MOST = 9;

/** Runs that are indented as a whole. Where a paragraph begins with the same indent, a single line says nothing. */
function indentedAmong(runs: readonly Run[]): Set<Run> {
  const indents = runs.map(({ lines: [first, second] }) => ({
    first: first.x - first.column.left,
    all: second === undefined || (second.column === first.column && Math.abs(second.x - first.x) < 0.3 * first.size),
    alone: second === undefined,
    size: first.size,
  }));
  const firstLines = indents.filter(({ all, first, size }) => !all && first >= INDENT * size).map(({ first }) => first);
  return new Set(
    runs.filter((_run, i) => {
      const { first = 0, all = false, alone = true, size = 1 } = indents[i] ?? {};
      if (!all || first < INDENT * size || first > MOST * size) return false;
      return !(alone && firstLines.some((indent) => Math.abs(indent - first) < 0.3 * size));
    }),
  );
}

/** The most lines of a cell, where its first line does not stand beside its neighbour's. */
const LOW = 8;

/** Runs that stand side by side and follow each other are a table's cells. */
function cellsAmong(runs: readonly Run[]): Set<Run> {
  const cells = new Set<Run>();
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (!before) return;
    const [left, right] = [before.lines[0], run.lines[0]];
    const [a, b] = [extentOf(before), extentOf(run)];
    const disjoint = a.right <= b.left || b.right <= a.left;
    if (left.page !== right.page || !disjoint) return;
    const bottom = before.lines.at(-1)?.y ?? left.y;
    // Cells that are centred in their row begin at different heights.
    const inRow = right.y > left.y - 3 * left.size && right.y < bottom + 0.5 * left.size;
    const low = before.lines.length <= LOW && run.lines.length <= LOW;
    const level = Math.abs(left.y - right.y) < 0.6 * Math.max(left.size, right.size);
    if (!level && !(inRow && low)) return;
    cells.add(before);
    cells.add(run);
  });
  return cells;
}

/** In: what each run is. Out: the level of each heading, 1 the outermost; 0 for everything else. */
export function levelsOf(typed: readonly Typed[]): number[] {
  const headings = typed.filter(({ kind }) => kind === 'heading');
  const styles = [...new Set(headings.map(({ style }) => style))].sort().reverse();
  const shallowest = new Map<string, number>();
  for (const { style, depth } of headings)
    if (depth) shallowest.set(style, Math.min(depth, shallowest.get(style) ?? depth));
  return typed.map(({ kind, style, depth }) => {
    if (kind !== 'heading') return 0;
    const deeper = depth ? depth - (shallowest.get(style) ?? depth) : 0;
    return Math.min(MAX_LEVEL, styles.indexOf(style) + 1 + deeper);
  });
}
