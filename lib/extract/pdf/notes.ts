/** Footnotes: at the end of a column, in a smaller font, beginning with a mark. */
import type { Measures, PlacedLine } from './measures';

const SMALLER = 0.93;
const MARKED = /^(?:[[(]?\d{1,2}[\])]?\.?|[*†‡§]{1,3})\s*\S/;

/**
 * Takes the footnotes out of the text, so that a sentence that they interrupt is one again. In: lines in reading order.
 * Out: the text, and the notes in their order.
 */
export function footnotesApart(
  lines: readonly PlacedLine[],
  { size }: Measures,
): { text: PlacedLine[]; notes: PlacedLine[] } {
  const text: PlacedLine[] = [];
  const notes: PlacedLine[] = [];
  let column: PlacedLine[] = [];
  for (const line of lines) {
    column.push(line);
    if (!line.last) continue;
    const start = startOfNotes(column, size);
    text.push(...column.slice(0, start));
    notes.push(...column.slice(start));
    column = [];
  }
  text.push(...column);
  return { text, notes };
}

/** Where in a column its footnotes begin. */
function startOfNotes(column: readonly PlacedLine[], size: number): number {
  let start = column.length;
  for (let i = column.length - 1; i >= 0; i--) {
    const line = column[i];
    if (!line || line.size > SMALLER * size) break;
    if (MARKED.test(line.text)) start = i;
  }
  return start === 0 ? column.length : start;
}
