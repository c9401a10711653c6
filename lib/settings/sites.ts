/** Sites that the reader wants left alone. */

/** In: what somebody typed, an address or a host. Out: the site's name ("example.com"), or null for what is none. */
export function siteName(typed: string): string | null {
  const trimmed = typed.trim().slice(0, 2_000);
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && (/[^.]\.[^.]/.test(host) || host === 'localhost') ? host : null;
}

/** Is the address on one of the sites, or on a subdomain of one? */
export function isLeftAlone(sites: readonly string[], address: string): boolean {
  if (sites.length === 0 || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
