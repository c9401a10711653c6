/** What a link's words and address say that it leads to. Matched on folded text, see `foldName`. */
import { CLEAR_DOCUMENT, nameIn } from '../detect';
import { foldName } from '../detect/fold-name';

export type LinkKind = 'privacy-policy' | 'cookie-policy';

/** How well a link names a policy. Smaller is better. */
interface Naming {
  kind: LinkKind;
  /** 0: its words are a policy's name and little else; 1: they speak of one; 2: only its address does. */
  rank: 0 | 1 | 2;
}

/**
 * Links about privacy that lead to a switch, a form, a mark or an article: their words name no document. In the
 * languages in which consent banners are commonest.
 */
const NO_DOCUMENT =
  /settings|preferen|choices|options?\b|opt.?out|manage|center|centre|portal|dashboard|do not (?:sell|share)|request|certificat|\bseal\b|shield|trustarc|truste\b|news|blog|\bjobs?\b|checkup|einstellung|verwalten|anfrage|widersp|auswahl|ablehnen|parametr|preferenc|choix|gerer|gestion|reglages|ajustes|configur|administrar|no vender|impostazioni|gestisci|scelte|instellingen|beheer|keuzes|installning|innstilling|indstilling|asetukset|ustawieni|nastaven|beallitas|ayarlar|настройк|設定|设置|설정/;

/** A link with more words than this is a sentence or a headline. */
const MOST_WORDS = 14;

/** In: what a link shows or is called, and its address. Out: which policy it names, or null. */
export function namingOf(words: string, url: URL): Naming | null {
  const folded = foldName(words);
  const inWords = kindIn(words);
  const size = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // The document itself may be meant, whatever stands beside its name ("privacy policy & preferences").
  if (NO_DOCUMENT.test(folded) && !(inWords && CLEAR_DOCUMENT.test(folded))) return null;
  if (/\bnews\b|\bblog\b/.test(foldName(url.pathname.replaceAll('/', ' '))) && inWords?.rank !== 0) return null;
  if (inWords?.rank === 0) return inWords;
  if (size > MOST_WORDS) return null;
  if (inWords) return inWords;
  // Other words ("terms", "imprint", "careers") are believed over the address; empty and vague ones are not.
  if (nameIn(words) !== null) return null;
  return size <= VAGUE && leadsToPolicy(url) ? { kind: leadsToPolicy(url) ?? 'privacy-policy', rank: 2 } : null;
}

/** "here", "learn more", "read all of it": words that leave it to the address. */
const VAGUE = 4;

function kindIn(words: string): Naming | null {
  const named = nameIn(words);
  if (named?.kind === 'privacy-policy') return { kind: 'privacy-policy', rank: named.whole ? 0 : 1 };
  return named?.kind === 'cookie-policy' ? cookieNaming(words) : null;
}

/** "Cookies" alone is as often a shop's biscuits or a banner's switch: a document must be meant. */
function cookieNaming(words: string): Naming | null {
  const folded = foldName(words);
  return CLEAR_DOCUMENT.test(folded) || /^(?:about |our )?cookies?$/.test(folded)
    ? { kind: 'cookie-policy', rank: 0 }
    : null;
}

/** What the last part of the path that says anything names as a whole. */
function leadsToPolicy(url: URL): LinkKind | null {
  const parts = url.pathname.split('/').filter((part) => /\p{L}/u.test(safely(part)));
  const last = safely(parts.at(-1) ?? '').replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
  if (NO_DOCUMENT.test(foldName(last))) return null;
  const named = nameIn(last);
  if (named?.kind === 'privacy-policy' && named.whole) return 'privacy-policy';
  return named?.kind === 'cookie-policy' && CLEAR_DOCUMENT.test(foldName(last)) ? 'cookie-policy' : null;
}

/** Percent signs decoded where they are right. */
function safely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
