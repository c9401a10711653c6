/** Stage "detect": is the page a privacy policy, and in what language is it written? */
import type { PageVerdict } from '../types';
import { languageOf } from './language';
import { lookAt } from './look';

export { languageOf } from './language';
export { nameIn } from './names';

/** In: a page and its address ("" when unknown). Out: what it is. Never throws, whatever the page. */
export function detectPage(doc: Document, address: string): PageVerdict {
  return lookAt(doc, address, (declared, text) => languageOf(text, declared)).verdict;
}
