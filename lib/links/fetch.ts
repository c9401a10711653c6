/** Fetches a policy for a reader who asked for it: with a PDF, all that the extension ever requests (docs/permissions.md). */
import { decodeText } from '../encoding';

/** No policy's page is larger, in bytes. */
export const MOST_BYTES = 5_000_000;
/** Nobody waits longer for a page, in milliseconds. */
const PATIENCE = 15_000;

/**
 * In: the address, and the `fetch` to ask with. Out: the page's HTML, or null when it may not or cannot be had this
 * way: it is on another origin or redirects there, is not there, is no HTML, is too large or too slow. Without cookies
 * and without telling where the reader is. Never throws.
 */
export async function fetchPage(address: string, ask: typeof fetch): Promise<string | null> {
  try {
    const response = await ask(address, {
      // Makes the browser itself refuse every other origin, also one that is redirected to.
      mode: 'same-origin',
      redirect: 'follow',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    const bytes = response.ok && /^text\/html\b/i.test(type) ? await bodyOf(response) : null;
    return bytes && decodeText(bytes, type);
  } catch {
    return null;
  }
}

/** The body's bytes; null as soon as they are too many. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
