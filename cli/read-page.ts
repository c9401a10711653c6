/** Reads a saved page in Node: the same detection and extraction as in the browser, over linkedom. */
import { parseHTML } from 'linkedom';
import { decodeText } from '../lib/encoding';
import { type ReadDocument, readDocument } from '../lib/extract/read-document';
import { type PolicyLink, policyLinksIn } from '../lib/links';

interface PageInFile extends ReadDocument {
  /** The policies that it links to; none where its address is not known. */
  links: PolicyLink[];
}

/**
 * In: a page as text or as bytes, and its address ("" when unknown). Out: what it is, and its text. Garbage gives
 * 'other' and no blocks; nothing throws.
 */
export function readPage(page: string | Uint8Array, address: string): PageInFile {
  const html = typeof page === 'string' ? page : decodeText(page);
  const { document } = parseHTML(html);
  return { ...readDocument(document, address, true), links: policyLinksIn(document, address) };
}
