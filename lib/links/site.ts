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

/**
 * A mail address as people write it: plain letters only, so that none looks like another. Lists of a forge begin with
 * "~owner/".
 */
const MAIL = /^(?:~[a-z0-9._-]{1,40}\/)?[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9][a-z0-9.-]{0,251}\.[a-z]{2,24}$/i;
const LONGEST_ADDRESS = 2_000;
/** Against this only whole addresses can be read. */
export const NO_BASE = 'about:blank';

/** Is it a mail address? */
export const isMailAddress = (text: string): boolean => text.length < 320 && MAIL.test(text);

/**
 * In: what a link names, and the address to read it against. Out: where it leads, when that is a web page or one mail
 * address (without the subject, text and further receivers that a page may have put in); else null. A mail address that
 * the page takes for a web address ("https://shop.example/privacy@shop.example") is one still.
 */
export function linkAddress(href: string | null, base: string): string | null {
  const [, mail] = /^\s*mailto:([^?]{1,400})/i.exec(href ?? '') ?? [];
  if (mail !== undefined) return mailAddress(mail);
  const [, misread] =
    /^\s*(?:https?:\/\/(?:[^?#]{0,400}\/)?)?((?:mailto:)?[^/?#\s]{1,64}@[^/?#\s]{3,250})\/?\s*$/i.exec(href ?? '') ??
    [];
  const misreadAs =
    misread === undefined || /^https?:\/\/[^/.]*\.[^/]*@/i.test(href ?? '') ? null : mailAddress(misread);
  if (misreadAs) return misreadAs;
  const url = webAddress(href, base);
  return url && url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

/** In: an address as a link names it. Out: "mailto:" and the one address in it, with plain hyphens; else null. */
function mailAddress(named: string): string | null {
  const address = decoded(named)
    .replace(/^\s*(?:mailto:)?\s*|[\s.(\\]{1,20}$/gi, '')
    .replace(/[\u2010-\u2013]/g, '-');
  return isMailAddress(address) ? `mailto:${address}` : null;
}

/** Percent signs decoded where they are right. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An http(s) address, read against the page's; null for any other. */
export function webAddress(href: string | null, base: string): URL | null {
  const given = href?.trim() ?? '';
  if (given === '' || !URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && !url.username && !url.password ? url : null;
}
