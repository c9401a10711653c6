/** Reads a saved page in Node: the same detection and extraction as in the browser, over linkedom. */
import { parseHTML } from 'linkedom';
import { type ReadPolicy, readPolicy } from '../lib/extract/read-policy';
import { type PolicyLink, policyLinksIn } from '../lib/links';
import { declaredEncoding, HEAD_BYTES } from '../lib/links/fetch';

interface PageInFile extends ReadPolicy {
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
  return { ...readPolicy(document, address, true), links: policyLinksIn(document, address) };
}

/**
 * In: the bytes of a text or a page. Out: its text, decoded by its byte order mark, else by what it declares, else as
 * UTF-8, and where that does not fit, as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // An encoding that nobody knows is as good as none.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
