/** Fetches a policy for a reader who asked for it: with a PDF, all that the extension ever requests (docs/permissions.md). */

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
    return bytes && decode(bytes, type);
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

/** HTML says its encoding within its first 1,024 bytes; some pages do so a little later. */
export const HEAD_BYTES = 4_096;

const DECLARES = /charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

/** In: the head of a page, as Latin-1. Out: the encoding that `<meta charset>` or its `http-equiv` form names, or null. */
export const declaredEncoding = (head: string): string | null =>
  DECLARES.exec(head.match(/<meta[^<>]*>/gi)?.find((tag) => /charset/i.test(tag)) ?? '')?.[1] ?? null;

/** By the header, else by what the page declares, else as UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const encoding = DECLARES.exec(type)?.[1] ?? declaredEncoding(head) ?? undefined;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
