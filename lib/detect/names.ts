/** The names that legal documents go by, in many languages. Matched on folded text: lower case, no accents. */
import type { PageKind } from '../types';

/** What a short text (title, heading, part of an address) names; `legal` is a legal document of another kind. */
export type Name = PageKind | 'legal';

/** Lower case, accents off (they vary between writers and addresses), single spaces. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/[\s_\-–—’'+]+/g, ' ')
    .trim();
}

/** Words for privacy and data protection that do not need a word like "policy" beside them to name the document. */
const PRIVACY =
  /privac|gdpr|ccpa|rgpd|kvkk|data protection|personal (?:data|info)|how we \w+ your|confidentialit[ea]|vie privee|donnees|datenschutz|datos|dati|dados|gegevens|integritet|dataskydd|personuppgift|privatliv|persondata|person(?:vern|op)|tietosuoja|yksityis|prywatn|danych|udaj|soukrom|adat(?:ved|kez)|datelor|privatnost|privatum|privasi|gizlilik|kisisel|конф[иі]денц|персональн|приватн|поверит|απορρ|プライバシー|個人情報|[隐隱]私|个人信息|個人資料|개인정보|خصوصي|פרטיות|गोपनीय|ความเป็นส่วน|bao mat|rieng/;

const COOKIE = /cookie|kakor|evaste|ciastecz|cerez|куки|クッキー/;

const TERMS =
  /\bterms\b|conditions|(?:user|services?|licen[cs]e) agreement|\beula\b|\btos\b|\bcg[uv]\b|\bagb\b|nutzungs|condicion|termin(?:os|i\b)|condizion|termos|condicoes|voorwaarden|vilkar|villkor|ehdot|regulamin|podmin|kosul|feltetel|услови|соглашен|規約|[条條]款|(?:服务|用户)协议|약관|شروط/;

const LEGAL =
  /(?:processing|protection) (?:addendum|agreement|terms)|processor|\bdpa\b|acceptable use|us(?:e|age) polic|copyright|dmca|imprint|impressum|mentions legales|(?:legal|aviso) (?:notice|legal)|guidelines|government|enforcement|vulnerab|security terms/;

/** What follows is about policies, not one: how-tos, generators, news, jobs, products. */
const ABOUT =
  /generator|templat|sample|how to|what (?:is|are)|why |guide|expla|review|updat|news|blog|lawsuit|\bsue|\bfine|\bbest\b|screen|filter|officer|engineer|jobs?\b|software|solution|\bhub\b|cent(?:er|re)\b|portal|settings|preferen|choices|muster|vorlage/;

/** More words than this beside the name, and the text speaks of a policy instead of naming one. */
const MOST_OTHER_WORDS = 5;

export interface Named {
  kind: Name;
  /** The text is the document's name and little else. */
  whole: boolean;
}

/** Do a page's opening words name a privacy policy, before any other document? */
export function opensAsPolicy(opening: string): boolean {
  const folded = foldName(opening);
  const before = folded.slice(0, Math.max(0, folded.search(PRIVACY)));
  return PRIVACY.test(folded) && !TERMS.test(before) && !COOKIE.test(before) && !LEGAL.test(before);
}

/** What policies also say of it in running text. */
const PERSONAL =
  /your (?:\p{L}+ )?(?:data|info)|(?:data|information) (?:we|you|about)|ihre[rn]? daten|informations|данн|信息|정보/u;
const SPEAKS = new RegExp(`${PRIVACY.source}|${PERSONAL.source}`, 'gu');

/** How many times a text speaks of privacy, in any of the languages above. In: folded text. */
export function privacyWordsIn(folded: string): number {
  return folded.match(SPEAKS)?.length ?? 0;
}

/** What a title, heading or slug names, or null. Privacy beside cookies is a privacy policy; beside terms, neither. */
export function nameIn(text: string): Named | null {
  const folded = foldName(text);
  const privacy = PRIVACY.exec(folded);
  if (LEGAL.test(folded)) return { kind: 'legal', whole: true };
  const terms = TERMS.test(folded);
  if (privacy) {
    if (terms) return { kind: 'privacy-policy', whole: false };
    const words = folded.replace(PRIVACY, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return { kind: 'privacy-policy', whole: words <= MOST_OTHER_WORDS && !ABOUT.test(folded) };
  }
  if (terms) return { kind: 'terms', whole: true };
  return COOKIE.test(folded) ? { kind: 'cookie-policy', whole: true } : null;
}
