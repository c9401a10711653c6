/** Lines in the order in which they are read. */
import type { Line } from './line';

/** What has a place on the page. */
type Placed = Pick<Line, 'x' | 'right' | 'y' | 'size'>;

/** A page whose lines jump upwards to the left more often than this, as a share of its lines, is drawn in no order. */
const DISORDER = 0.08;
/** And at least so often: a head or foot that is drawn last, a box beside the text. */
const JUMPS = 4;

/** The narrowest gutter between columns, in sizes of the font. */
const GUTTER = 1;

/**
 * Nearly all PDFs draw their text in the order in which it is read, columns and the cells of tables included: that
 * order is kept. Where it is none, the page is cut at its empty strips: across first, then into columns.
 */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  return isInOrder(lines) ? [...lines] : cut(lines, true, 0);
}

/** The next line stands below, or to the right; seldom higher up. */
function isInOrder(lines: readonly Placed[]): boolean {
  let jumps = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && line.y < before.y - before.size && line.x < before.right) jumps++;
  });
  return jumps < JUMPS || jumps < DISORDER * lines.length;
}

const byPlace = (a: Placed, b: Placed): number => (Math.abs(a.y - b.y) < 0.3 * a.size ? a.x - b.x : a.y - b.y);

/** Deeper than any layout; what is left then is sorted from top to bottom. */
const DEEPEST = 40;
/** More lines than a page that people read has. */
const MANY = 2_000;

function cut(lines: readonly Line[], across: boolean, depth: number): Line[] {
  if (lines.length < 2 || lines.length > MANY || depth > DEEPEST) return [...lines].sort(byPlace);
  const columns = strips(
    lines,
    ({ x }) => x,
    ({ right }) => right,
    GUTTER,
  );
  if (columns.length > 1) return columns.flatMap((column) => cut(column, true, depth + 1));
  if (!across) return [...lines].sort(byPlace);
  // A line over the whole width parts what stands above it from what stands below.
  const rows = strips(
    lines,
    ({ y, size }) => y - size,
    ({ y }) => y,
    0,
  );
  if (rows.length < 2) return [...lines].sort(byPlace);
  return bands(rows).flatMap((band) => cut(band, false, depth + 1));
}

/** Rows that break into columns at the same gutter belong together. */
function bands(rows: readonly Line[][]): Line[][] {
  const out: Line[][] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const both = last && [...last, ...row];
    const parts = (some: readonly Line[]): number =>
      strips(
        some,
        ({ x }) => x,
        ({ right }) => right,
        GUTTER,
      ).length;
    if (last && both && parts(both) > 1 && (parts(last) > 1 || parts(row) > 1)) last.push(...row);
    else out.push([...row]);
  }
  return out;
}

/** Parts lines at gaps that none of them crosses; `gap` in sizes of the font. */
function strips(
  lines: readonly Line[],
  from: (line: Line) => number,
  to: (line: Line) => number,
  gap: number,
): Line[][] {
  const out: Line[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const line of [...lines].sort((a, b) => from(a) - from(b))) {
    const last = out.at(-1);
    if (last && from(line) <= end + gap * line.size) last.push(line);
    else out.push([line]);
    end = Math.max(end, to(line));
  }
  return out;
}
