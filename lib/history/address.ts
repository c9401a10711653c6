/** What counts as the same policy: its address without what changes from visit to visit. */
import { withoutHash } from '../detect/watch';

/** Parameters that say where a reader comes from, never which text is shown. Names as the trackers' own documents give them. */
const NOISE =
  /^(?:utm_\w+|mc_[ce]id|_hs\w+|_ga|_gl|gad_\w+|(?:fb|g|dc|ms|tw|tt|y)clid|gbraid|wbraid|igshid|ref|referrer)$/i;

/**
 * In: a page's address. Out: the key under which its policy is kept: no place in the page, no credentials, no
 * parameters of campaigns, the others in alphabetical order. "" for what is no address of a web page.
 */
export function policyAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(withoutHash(address));
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (NOISE.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\?$/, '');
}

/** "https://www.example.com/privacy" → "example.com"; "" for what is no address. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}
