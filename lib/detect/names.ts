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
  /privacy|data (?:protection|privacy)|personal (?:data|information)|gdpr|ccpa|how we (?:use|handle|process|protect) your|confidentialite|vie privee|(?:protection des|des) donnees|donnees (?:personnelles|a caractere)|rgpd|datenschutz|privacidad|proteccion de datos|datos personales|protezione dei dati|trattamento dei dati|dati personali|protecao de dados|dados pessoais|gegevensbescherming|persoonsgegevens|integritets|dataskydd|personuppgift|sekretess|privatliv|persondata|databeskyttelse|personvern|tietosuoja|yksityisyy|rekisteriseloste|prywatnosci|ochron[ay] danych|danych osobowych|osobnich udaju|osobnych udajov|soukromi|sukromi|adatvedel|adatkezel|confidentialitate|protectia datelor|datelor cu caracter|privatnost|zasebnost|privaatsus|privatum|privasi|gizlilik|kisisel veri|kvkk|конфиденциальн|персональн[ыи]х дан|обработк[аеи] данных|конфіденціин|приватн|поверителност|απορρητου|προσωπικων δεδομενων|プライバシー|個人情報|隐私|隱私|个人信息|個人資料|개인정보|프라이버시|خصوصي|البيانات الشخصية|פרטיות|गोपनीयता|ความเป็นส่วนตัว|bao mat|rieng tu|privacitat|pribatutasun/u;

const COOKIE = /cookie|kakor|evaste|kolacic|ciasteczk|çerez|cerez|куки|クッキー|쿠키/;

const TERMS =
  /\bterms\b|conditions|user agreement|services? agreement|licen[cs]e agreement|\beula\b|\btos\b|\bcg[uv]\b|\bagb\b|nutzungsbedingungen|geschaftsbedingungen|condiciones|terminos|termini|condizioni|termos|condicoes|voorwaarden|vilkar|villkor|ehdot|regulamin|podminky|podmienky|kosullari|sozlesmesi|feltetel|termeni|услови|соглашени|угода|умови|利用規約|条款|條款|服务协议|用户协议|이용약관|الشروط|تنאי/;

const LEGAL =
  /processing (?:addendum|agreement|terms)|processor|\bdpa\b|addendum for|acceptable use|usage polic|use policy|copyright|dmca|takedown|trademark|brand|imprint|impressum|mentions legales|legal notice|aviso legal|guidelines|standards|enforcement|governmental|vulnerability|responsible disclosure|data security|security terms|accessib|modern slavery|refund|credit terms|publication policy|auftragsverarbeitung|code of conduct/;

/** What follows is about policies, not one: how-tos, generators, news, jobs, products. */
const ABOUT =
  /generator|template|\bsample|checklist|how to|what is|what are|why |guide|explain|review|\bnews\b|\bblog|webinar|course|lawsuit|\bsues?\b|\bfined?\b|vulnerab|\btips\b|\bbest\b|\btop \d|\bvs\b|screen|filter|fence|officer|engineer|jobs?\b|software|solutions?\b|training|certif|\bhub\b|cent(?:er|re)\b|portal|settings|preferences|choices|muster|vorlage|generateur|modele/;

/** More words than this beside the name, and the text speaks of a policy instead of naming one. */
const MOST_OTHER_WORDS = 5;

export interface Named {
  kind: Name;
  /** The text is the document's name and little else. */
  whole: boolean;
}

/** The kind of document that a page's opening words name first, or null. */
export function firstNameIn(opening: string): Name | null {
  const folded = foldName(opening);
  const kinds: [Name, RegExp][] = [
    ['privacy-policy', PRIVACY],
    ['terms', TERMS],
    ['cookie-policy', COOKIE],
    ['legal', LEGAL],
  ];
  let first: Name | null = null;
  let at = folded.length;
  for (const [kind, pattern] of kinds) {
    const found = folded.search(pattern);
    if (found >= 0 && found < at) [first, at] = [kind, found];
  }
  return first;
}

/** What policies also say of it in running text. */
const PERSONAL =
  /your (?:\p{L}+ )?(?:data|information|details)|(?:data|information) (?:we|you|about|that|collected)|(?:vos|votre|de|les) (?:donnees|informations)|informations personnelles|(?:ihrer?|ihren|der) daten|sus datos|(?:tuoi|suoi|vostri) dati|(?:seus|teus) dados|uw gegevens|dina uppgifter|dine (?:person)?opplysninger|tietoja|данны[ехм]|個人|データ|信息|정보/u;
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
