/** What stands on a page beside its text: running heads and feet, page numbers, tables of contents, mastheads. */
import type { Block } from '../../types';
import type { Line } from './line';

/** The strips at a page's top and bottom in which heads and feet stand, as shares of its height. */
const EDGE = 0.13;
/** How far a head's baseline may move from page to page, in points. */
const STEADY = 4;
/** A head stands on at least so many pages, and on this share of them: even and odd pages may have their own. */
const PAGES = 2;
const SHARE = 0.3;

const ROMAN = '[ivxlc]{1,6}';
/** "3", "- 3 -", "Page 3 of 12", "3/12", "iv". */
const NUMBER = new RegExp(
  `^[-–—|•\\s]*(?:(?:page|p\\.|seite|s\\.)\\s*)?(?:\\d{1,4}|${ROMAN})(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?[-–—|•\\s]*$`,
  'i',
);
/** What browsers print at the edges: the time at the top, the address at the bottom. */
const PRINTED =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/i;

/** Numbers change from page to page. */
const shapeOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '');

/** In: the lines of each page with the page's height. Out: the same without heads, feet and page numbers. */
export function withoutRunningLines(pages: readonly { height: number; lines: readonly Line[] }[]): Line[][] {
  const seen = new Map<string, { page: number; y: number }[]>();
  const atEdge = (line: Line, height: number): 'top' | 'bottom' | null =>
    line.y - line.size < EDGE * height ? 'top' : line.y > (1 - EDGE) * height ? 'bottom' : null;
  const keyOf = (line: Line, edge: string): string => `${edge} ${shapeOf(line.text)}`;
  for (const { height, lines } of pages)
    for (const line of lines) {
      const edge = atEdge(line, height);
      if (!edge) continue;
      const key = keyOf(line, edge);
      const places = seen.get(key) ?? [];
      places.push({ page: line.page, y: edge === 'top' ? line.y : height - line.y });
      seen.set(key, places);
    }
  const needed = Math.max(PAGES, SHARE * pages.length);
  const named = new Set(
    wordsOf(
      (pages[0]?.lines ?? [])
        .slice(0, NAMING)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const steady = new Map([...seen].map(([key, places]) => [key, steadyPlaces(places, needed)]));

  return pages.map(({ height, lines }) => {
    const first = Math.min(...lines.map(({ y }) => y));
    const last = Math.max(...lines.map(({ y }) => y));
    return lines.filter((line) => {
      const edge = atEdge(line, height);
      if (!edge) return true;
      const outermost = edge === 'top' ? line.y < first + STEADY : line.y > last - STEADY;
      if (outermost && (NUMBER.test(line.text) || PRINTED.test(line.text))) return false;
      // The document's name once more, on a later page.
      if (outermost && edge === 'top' && line.page > 1 && wordsOf(line.text).every((word) => named.has(word)))
        return false;
      const y = edge === 'top' ? line.y : height - line.y;
      return !steady.get(keyOf(line, edge))?.some((place) => Math.abs(place - y) <= STEADY);
    });
  });
}

/** The lines at the beginning that may hold the document's name. */
const NAMING = 4;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The places that lines of one shape keep on enough pages. */
function steadyPlaces(places: readonly { page: number; y: number }[], needed: number): number[] {
  const sorted = [...places].sort((a, b) => a.y - b.y);
  const out: number[] = [];
  let from = 0;
  sorted.forEach((place, i) => {
    const next = sorted[i + 1];
    if (next && next.y - place.y <= STEADY) return;
    const group = sorted.slice(from, i + 1);
    from = i + 1;
    if (new Set(group.map(({ page }) => page)).size >= needed) out.push(...group.map(({ y }) => y));
  });
  return [...new Set(out)];
}

/** "Cookies ........ 5" */
const LEADERS =
  /(?<!\.\s?)(?:\.\s?){4,}\s?(?:\d{1,3}|[ivx]{1,5})?$|^(?:\.\s?){4}|(?<!…\s?)(?:…\s?){2,}\s?\d{0,3}$|(?<!_)_{4,}\s?\d{1,3}$/;
const CONTENTS = /^(?:table of )?contents:?$|^inhalt(?:sverzeichnis)?$|^sommaire$|^índice$/i;
const ENDS_IN_NUMBER = /\D\s?\d{1,3}$/;
const NUMBER_ALONE = /^\d{1,3}$/;

/** Leaves out a table of contents: what it names follows. In and out: all lines of the PDF in reading order. */
export function withoutContents(lines: readonly Line[]): Line[] {
  const left = new Set<Line>();
  lines.forEach((line, i) => {
    if (LEADERS.test(line.text)) {
      left.add(line);
      // The number may be a piece of its own, beside the dots.
      for (const beside of [lines[i + 1], lines[i + 2]])
        if (beside && NUMBER_ALONE.test(beside.text) && Math.abs(beside.y - line.y) < line.size) left.add(beside);
    }
  });
  const start = lines.findIndex(({ text }) => CONTENTS.test(text));
  const title = lines[start];
  if (title) {
    const later = new Set(lines.slice(start + 1).map(({ text }) => entryOf(text)));
    const counts = new Map<string, number>();
    for (const { text } of lines.slice(start + 1)) counts.set(entryOf(text), (counts.get(entryOf(text)) ?? 0) + 1);
    let taken = 0;
    for (let i = start + 1; i < lines.length; i++) {
      const line = lines[i];
      if (!line) break;
      const entry = entryOf(line.text);
      const named = later.has(entry) && (counts.get(entry) ?? 0) > 1;
      if (!left.has(line) && !NUMBER_ALONE.test(line.text) && !ENDS_IN_NUMBER.test(line.text) && !named) break;
      // The second time it is named, it is the heading itself.
      if (named) counts.set(entry, (counts.get(entry) ?? 0) - 1);
      left.add(line);
      taken++;
    }
    if (taken > 1) left.add(title);
  }
  return lines.filter((line) => !left.has(line));
}

/** An entry as its heading says it: without leaders and page number. */
const entryOf = (text: string): string =>
  text
    .replace(/(?<![.…_\s])[.…_\s]*\d{0,3}$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** How many lines a masthead has, and how many words each of them, at most. */
const MASTHEAD = { blocks: 3, words: 6 };
/** A sentence, a date, an address: what a masthead does not have, or what is wanted of it. */
const SAYS_SOMETHING = /[.!?:;]|\d|@/;

/**
 * In: a document's blocks. Out: the same without what stands above its first heading, where that is a few words that say nothing:
 * a logo, the menu of the site that was printed. Without a heading below it stays.
 */
export function withoutMasthead(blocks: Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  if (first < 1 || first > MASTHEAD.blocks) return blocks;
  const says = ({ kind, text }: Block): boolean =>
    kind !== 'paragraph' || SAYS_SOMETHING.test(text) || text.split(/\s+/).length > MASTHEAD.words;
  return blocks.slice(0, first).some(says) ? blocks : blocks.slice(first);
}
