/** Addresses of policies, as strangers give them. */

/** In: anything. Out: the http(s) address that it is, in full; "" for everything else, `javascript:` among it. */
export function addressIn(value: unknown): string {
  const url = typeof value === 'string' ? parsed(value) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : '';
}

function parsed(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/**
 * In: an http(s) address. Out: the same for all the addresses of one page: without scheme, `www.`, a `#part` and a
 * slash at the end.
 */
export function placeOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}${search}`;
}
