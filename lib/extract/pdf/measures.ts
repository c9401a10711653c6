/** What a PDF's lines say of its layout: the size and leading of its text, its columns. */
import type { Line } from './line';

/** Lines below each other on one page: a column of text, or a cell of a table. */
interface Column {
  left: number;
  right: number;
  /** The baseline of its first line. */
  top: number;
}

/** A line with the column that it stands in. */
export interface PlacedLine extends Line {
  column: Column;
  /** How far to the right the lines around it reach that are set in the same size. */
  edge: number;
  /** The last one of its column. */
  last: boolean;
}

export interface Measures {
  /** The size of the font that most of the text is in, in points. */
  size: number;
  /** From baseline to baseline within a paragraph, in sizes of the font. */
  leading: number;
  /** Most of the text is bold: then bold means nothing. */
  boldBody: boolean;
}

/** Which share of the neighbouring lines must be as close as this for it to be the leading. */
const COMMON = 0.12;
/** Where nothing tells; what most word processors and browsers use. */
const USUAL_LEADING = 1.25;
/** Lines farther apart belong to no common paragraph, in sizes of the font. */
const FAR = 2.6;
/** A title over two columns is wider than either: only so many lines before and after tell where a column ends. */
const AROUND = 8;

/** In: lines in reading order. */
export function measuresOf(lines: readonly Line[]): Measures {
  const letters = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const line of lines) {
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [size = 10] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { size, leading: leadingOf(lines, size), boldBody: bold > 0.5 * all };
}

/** The smallest distance of baselines that is common. */
function leadingOf(lines: readonly Line[], size: number): number {
  const counts = new Map<number, number>();
  let pairs = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.page !== line.page || before.size !== size || line.size !== size) return;
    const distance = (line.y - before.y) / size;
    if (distance < 0.9 || distance > FAR) return;
    pairs++;
    const rounded = Math.round(distance * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  });
  const common = [...counts].filter(([, count]) => count >= COMMON * pairs).map(([distance]) => distance);
  return pairs < 3 || common.length === 0 ? USUAL_LEADING : Math.min(...common);
}

/** Finds the columns. In and out: lines in reading order. */
export function placed(lines: readonly Line[]): PlacedLine[] {
  const out: PlacedLine[] = [];
  let column: Column = { left: 0, right: 0, top: 0 };
  let cell = false;
  for (const line of lines) {
    const before = out.at(-1);
    if (!before || !isBelow(before, line, column, cell)) {
      if (before) before.last = true;
      cell = before !== undefined && before.page === line.page && Math.abs(before.y - line.y) <= 0.5 * line.size;
      column = { left: line.x, right: line.right, top: line.y };
    }
    column.left = Math.min(column.left, line.x);
    column.right = Math.max(column.right, line.right);
    out.push({ ...line, column, edge: line.right, last: false });
  }
  const end = out.at(-1);
  if (end) end.last = true;
  out.forEach((line, i) => {
    for (const near of out.slice(Math.max(0, i - AROUND), i + AROUND + 1))
      if (near.column === line.column && Math.abs(near.size - line.size) <= 0.5)
        line.edge = Math.max(line.edge, near.right);
  });
  return out;
}

/** Does a line go on in the column of the one before? A cell ends where a line begins farther to the left. */
function isBelow(before: Line, line: Line, { left, right }: Column, cell: boolean): boolean {
  if (before.page !== line.page || line.y <= before.y + 0.5 * before.size) return false;
  return line.x < right && line.right > left && !(cell && line.x < left - line.size);
}

/** How much room the line before has left, in points, once the first word of the next one is set there. */
export function roomBehind(before: PlacedLine, next: Line): number {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return before.edge - before.right - (word.length + 1) * letter;
}
