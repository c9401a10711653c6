/** What a name of a page is read from, and how long its text is. */
import { property } from '../dom';

/** No name of a page is longer, in code units: of longer texts nothing more is read, whoever wrote them. */
const LONGEST = 300;

/** A text as far as it may be a name. */
export const asName = (text: string): string => text.slice(0, LONGEST).trim();

/** The text of a heading or title, as far as it may be a name. */
export const textOf = (element: Element | undefined): string =>
  (element && asName(property(element, 'textContent') ?? '')) || '';

/** The last two parts of an address, most specific first, as text; each as far as it may be a name. */
export function lastParts(address: string): string[] {
  if (!address) return [];
  try {
    const { pathname, hash } = new URL(address);
    const route = `${pathname}/${/^#!?\//.test(hash) ? hash.slice(1) : ''}`;
    const parts: string[] = [];
    for (const part of route.split('/').reverse()) {
      const text = decoded(part);
      if (text.length > 2) parts.push(asName(text.replace(/\.\w{2,5}$/, '')));
      if (parts.length === 2) break;
    }
    return parts;
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
