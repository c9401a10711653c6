/** What a name of a page is read from, and how long its text is. */
import { property } from '../dom';

/** The text of a heading or title, as far as it may be a name. */
export function textOf(element: Element | undefined): string {
  return (element && property(element, 'textContent')?.slice(0, 300).trim()) || '';
}

/** The last parts of an address, most specific first, as text. */
export function lastParts(address: string): string[] {
  if (!address) return [];
  try {
    const { pathname, hash } = new URL(address);
    const route = `${pathname}/${/^#!?\//.test(hash) ? hash.slice(1) : ''}`;
    const parts = route
      .split('/')
      .map(decoded)
      .filter((part) => part.length > 2);
    return parts
      .slice(-2)
      .reverse()
      .map((part) => part.replace(/\.\w{2,5}$/, ''));
  } catch {
    return [];
  }
}

/** A part of an address as text; as it stands where it is in another encoding than UTF-8. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** How many words a text has. Chinese and Japanese put no spaces between words: about two characters make one. */
export function wordsIn(text: string): number {
  const wide = text.match(/[\u0e00-\u0e7f\u3040-\u9fff]/g)?.length ?? 0;
  return (text.match(/\p{L}+/gu)?.length ?? 0) + wide / 2;
}
