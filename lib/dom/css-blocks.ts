/** Reads a style sheet's blocks: in one pass, however deep they are nested. */
import { afterOne } from './selectors';

export interface Block {
  /** What stands before the braces, and between them. */
  head: string;
  body: string;
}

/** What is in these holds for every screen, as far as can be told. */
const HOLDS = /^@(?:layer|supports|media\s+(?:all|screen)\s*$)/i;

/**
 * In: a style sheet. Out: its rules in their order, those of `@layer` and `@supports` too; what holds for some media only
 * is left out. Linear.
 */
export function* blocksIn(sheet: string): Generator<Block> {
  const css = sheet.replace(/\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g, ' ');
  let from = 0;
  for (let at = 0; at < css.length; ) {
    const character = css[at];
    if (character !== '{') {
      at = after(css, at);
      if (character === ';' || character === '}') from = at;
      continue;
    }
    const head = css.slice(from, at).trim();
    const close = HOLDS.test(head) ? at : closingOf(css, at);
    if (head && !head.startsWith('@')) yield { head, body: css.slice(at + 1, close) };
    at = from = close + 1;
  }
}

function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at = after(css, at)) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** The place after what stands at a place; an address without quotes may hold any character but its bracket. */
function after(css: string, at: number): number {
  if (
    css[at] !== '(' ||
    !/url$/i.test(css.slice(Math.max(0, at - 3), at)) ||
    /^\(\s{0,9}["']/.test(css.slice(at, at + 11))
  )
    return afterOne(css, at);
  const end = css.indexOf(')', at);
  return end < 0 ? css.length : end + 1;
}
