/** Which addresses belong to one site. Without a list of public suffixes: one host, or a domain and those under it. */

/** `origin`: the very same; `site`: another host of the same site; `elsewhere`: anything else. */
export type Distance = 'origin' | 'site' | 'elsewhere';

/** How far a link leads from its page. */
export function distance(from: URL, to: URL): Distance {
  if (from.origin === to.origin) return 'origin';
  return isSameSite(bare(from.hostname), bare(to.hostname)) ? 'site' : 'elsewhere';
}

const bare = (host: string): string => host.replace(/^www\./, '');

/** Is one host the other, or a domain above it? A top-level domain alone is nobody's site. */
export function isSameSite(one: string, other: string): boolean {
  if (one === other) return true;
  const [above, below] = one.length < other.length ? [one, other] : [other, one];
  return above.includes('.') && below.endsWith(`.${above}`) && !/^[\d.]+$/.test(below);
}

/** An http(s) address, read against the page's; null for any other. */
export function webAddress(href: string | null, base: string): URL | null {
  const given = href?.trim() ?? '';
  if (given === '' || !URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && !url.username && !url.password ? url : null;
}
