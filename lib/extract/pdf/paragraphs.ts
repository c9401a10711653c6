/** Lines → runs of lines that are one paragraph, item, heading or cell. */
import type { Measures, PlacedLine } from './measures';
import { roomBehind } from './measures';

/** Lines that belong together. */
export interface Run {
  lines: [PlacedLine, ...PlacedLine[]];
  /** The mark of a list's item that it begins with, or "". */
  mark: string;
}

const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·◆◇❖➢➤►▶✓✔✦★*]|o(?=\s))\s*(?=\S)/u;
/** A mark that could be words as well: a dash, a number, a letter. */
const DOUBTFUL =
  /^(?:[-–—]\s+|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+)(?=\S)/;
/** The end of a sentence, or what introduces a list. */
const ENDS = /[.!?:;…]["'”’)\]]*$/;
const SMALL = /^\p{Ll}/u;

/** A line that is this much farther away begins something new, as a share of the leading. */
const PARTED = 1.22;
/** Sizes that differ by more are two fonts. */
const OTHER_SIZE = 0.11;
/** An indent is at least so wide, in sizes of the font. */
const INDENT = 0.7;
/** A line that ends this far before the column's edge was ended on purpose, as a share of the column. */
const SHORT = 0.25;

/** How far a run reaches to the left and to the right. */
export const extentOf = ({ lines }: Run): { left: number; right: number } => ({
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map(({ right }) => right)),
});

/** In: lines in reading order, of the whole PDF. Out: what belongs together. */
export function runsOf(lines: readonly PlacedLine[], measures: Measures): Run[] {
  const runs: Run[] = [];
  let before: PlacedLine | null = null;
  for (const line of lines) {
    const run = runs.at(-1);
    const mark = markOf(line, before, measures);
    if (run && before && !mark && goesOn(run, before, line, measures)) run.lines.push(line);
    else runs.push({ lines: [line], mark });
    before = line;
  }
  return runs;
}

/** The mark of a list that a line begins with, or "". */
function markOf(line: PlacedLine, before: PlacedLine | null, measures: Measures): string {
  const sure = BULLET.exec(line.text)?.[0];
  if (sure) return sure;
  const mark = DOUBTFUL.exec(line.text)?.[0] ?? '';
  const inside =
    before !== null &&
    before.column === line.column &&
    !ENDS.test(before.text) &&
    roomBehind(before, line) <= 0 &&
    Math.abs(line.x - before.x) < INDENT * line.size &&
    distance(before, line, measures) < PARTED;
  return inside ? '' : mark;
}

/** From line to line, as a share of the leading. */
function distance(before: PlacedLine, line: PlacedLine, { leading }: Measures): number {
  return (line.y - before.y) / (leading * Math.max(before.size, line.size));
}

function goesOn(run: Run, before: PlacedLine, line: PlacedLine, measures: Measures): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return false;
  if (before.column !== line.column) return goesOnElsewhere(run, before, line);
  if (distance(before, line, measures) > PARTED) return false;
  const room = roomBehind(before, line);
  const full = room <= 0;
  const ended = ENDS.test(before.text);
  if (
    line.bold !== before.bold &&
    !measures.boldBody &&
    !(full && (line.boldStart || !before.boldStart || SMALL.test(line.text)))
  )
    return false;
  if (run.mark) return goesOnInItem(run, line, full);
  if (line.x > before.x + INDENT * line.size && (ended || !full)) return false;
  const left = Math.min(...run.lines.map(({ x }) => x));
  if (run.lines.length > 1 && line.x < left - INDENT * line.size && (ended || !full)) return false;
  if (full) return true;
  const width = line.edge - line.column.left;
  if (ended && room > 0.02 * width) return false;
  return !(room > SHORT * width && !SMALL.test(line.text));
}

/** An item's lines hang under its text, or run back to its mark. */
function goesOnInItem({ lines: [first] }: Run, line: PlacedLine, full: boolean): boolean {
  return line.x > first.x + 0.3 * line.size || (full && line.x > first.x - INDENT * line.size);
}

/** A column of text is at least so high, in sizes of the font; what is lower is a table's cell. */
const COLUMN = 6;

/** On the next page, or in the next column: the sentence is not over. A table's next cell is another matter. */
function goesOnElsewhere(run: Run, before: PlacedLine, line: PlacedLine): boolean {
  if (before.page === line.page) {
    const { left, right } = extentOf(run);
    const beside = line.x > right || line.right < left;
    const high = COLUMN * line.size;
    if (!beside || before.y - before.column.top < high || before.y - line.y < high) return false;
  }
  if (ENDS.test(before.text) || line.bold !== before.bold) return false;
  return SMALL.test(line.text) || roomBehind(before, line) <= 0;
}
