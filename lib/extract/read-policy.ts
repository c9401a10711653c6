/** What a page or a PDF is, and its text: the one place where what detection and extraction say of it is put together. */
import { detectPage } from '../detect';
import type { PageVerdict, PolicyText } from '../types';
import { extractPolicy } from './index';
import { asPage } from './pdf/as-page';

export interface ReadPolicy {
  /** Its language is that of the text that was read, where that tells one. */
  verdict: PageVerdict;
  policy: PolicyText;
}

/**
 * In: a page; its address ("" when unknown); whether to read it whatever it is. Out: what it is, and its text, without
 * blocks where it is no policy and was not to be read. The look comes first: a page that is no policy may be huge.
 */
export function readPolicy(page: Document, address: string, anyway: boolean): ReadPolicy {
  // A look at the first of the text, hidden or not.
  const verdict = detectPage(page, address);
  if (!anyway && verdict.kind !== 'privacy-policy')
    return { policy: { title: '', language: verdict.language, blocks: [] }, verdict };
  const policy = extractPolicy(page, address);
  const { blocks, language } = policy;
  return { policy, verdict: blocks.length === 0 || language === 'und' ? verdict : { ...verdict, language } };
}

/**
 * In: a PDF's text; its address and the name of its file ("" when unknown); an empty document to work with. Out: what it
 * is, and its text with the language, and with the file's name where it has no title.
 */
export function readPdfPolicy(read: PolicyText, address: string, name: string, empty: Document): ReadPolicy {
  const verdict = detectPage(asPage(read, empty), address);
  return { verdict, policy: { ...read, title: read.title || name, language: verdict.language } };
}
