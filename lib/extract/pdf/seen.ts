/** Cuts from the pieces of text what cannot be seen, by the characters as they are drawn. */
import type { Glyph } from './painted';

/** A piece of text as pdf.js gives it: `transform` leads from its baseline to the page. */
interface Piece {
  str: string;
  width: number;
  transform: number[];
}

/** How far ahead a piece's first character is looked for; pdf.js leaves some out. */
const AHEAD = 3_000;

/**
 * In: pieces and marks, and characters, both in the order in which the page draws them. Out: the pieces as far as they
 * are seen, the marks as they were; and how many characters are left out.
 */
export function seenParts<Item extends object>(
  items: readonly Item[],
  glyphs: readonly Glyph[],
): { items: Item[]; hidden: number } {
  if (!glyphs.some(({ hidden }) => hidden)) return { items: [...items], hidden: 0 };
  let next = 0;
  let left = 0;
  const seen = items.flatMap((item): Item[] => {
    if (!isPiece(item)) return [item];
    const found = find(item, glyphs, next);
    // What is drawn nowhere is shown nowhere.
    if (!found) return item.str.trim() ? [] : [item];
    next = found.end;
    const own = glyphs.slice(found.start, found.end);
    const hidden = own.filter((glyph) => glyph.hidden);
    left += lengthOf(hidden);
    if (hidden.length === 0) return [item];
    return hidden.length === own.length ? [] : cut(item, own);
  });
  return { items: seen, hidden: left };
}

const isPiece = <Item extends object>(item: Item): item is Item & Piece => 'str' in item;
const lengthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { text }) => sum + text.length, 0);
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The characters that a piece is made of: the next that read the same and begin at the same place. */
function find(
  { str, transform }: Piece,
  glyphs: readonly Glyph[],
  from: number,
): { start: number; end: number } | null {
  const wanted = squeezed(str);
  if (!wanted) return null;
  const letters = [...wanted].sort().join('');
  for (let start = from; start < Math.min(glyphs.length, from + AHEAD); start++) {
    let end = start;
    let text = '';
    for (; text.length < wanted.length && end < glyphs.length; end++) text += glyphs[end]?.text ?? '';
    // From right to left the page draws the last character first.
    if (text === wanted || (text.length === wanted.length && [...text].sort().join('') === letters))
      return { start, end };
  }
  return at(transform, wanted.length, glyphs);
}

/** What pdf.js spells otherwise is found by its place. */
function at(
  [, , c = 0, d = 0, x = 0, y = 0]: readonly number[],
  length: number,
  glyphs: readonly Glyph[],
): { start: number; end: number } | null {
  const near = 0.3 * Math.hypot(c, d);
  const start = glyphs.findIndex((glyph) => Math.hypot(glyph.x - x, glyph.y - y) < near);
  return start < 0 ? null : { start, end: Math.min(glyphs.length, start + length) };
}

/** In: a piece of which a part is seen. Out: its parts that are. */
function cut<Item extends Piece>(item: Item, glyphs: readonly Glyph[]): Item[] {
  const parts: Item[] = [];
  let run: Glyph[] = [];
  let text = '';
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const [a = 1, b = 0, c = 0, d = 1] = item.transform;
      const width = Math.hypot(last.end[0] - first.x, last.end[1] - first.y);
      parts.push({ ...item, str: text.trim(), width, transform: [a, b, c, d, first.x, first.y] });
    }
    run = [];
    text = '';
  };
  const letters = [...item.str.normalize('NFKC')];
  let letter = 0;
  for (const glyph of glyphs) {
    let space = '';
    for (; letter < letters.length && /^\s$/.test(letters[letter] ?? ''); letter++) space = ' ';
    letter += [...glyph.text].length;
    if (glyph.hidden) {
      close();
      continue;
    }
    text += space + glyph.text;
    run.push(glyph);
  }
  close();
  return parts;
}
