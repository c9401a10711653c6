/** The names that legal documents go by, in many languages. Matched on folded text: lower case, no accents. */
import type { PageKind } from '../types';
import { foldName } from './fold-name';
import { DOCUMENT_WORDS } from './one-policy';

/** What a short text (title, heading, part of an address) names; `legal` is a legal document of another kind. */
export type Name = PageKind | 'legal';

/**
 * Letters of the scripts that put spaces between words, after folding, and their marks. `\p{L}` would say the same;
 * each use of it costs the browser more time to compile than all the rest of these patterns.
 */
const LETTER = '[a-zß-\u0dff]';

/** Whole words alone: "*" in the source stands for letters, "dati" does not stand in "dating". */
export function words(source: string, flags = '', unspaced = ''): RegExp {
  const whole = source.replace(/\*/g, `${LETTER}{0,30}`);
  return new RegExp(`(?<!${LETTER})(?:${whole})(?!${LETTER})${unspaced}`, flags);
}

const DATA = '(?:donnees|datos|dati|dados|dades)';

/** Privacy and data protection, by language: what does not need a word like "policy" beside it to name the document. */
const PRIVACY =
  '*privacy*|gdpr|ccpa|data protection|(?:your )?personal (?:data|info*)|your (?:data|information)|how we * (?:and * )?(?:your )?(?:personal )?(?:data|info*)|fair processing|' +
  'data (?:us\\w+ |collection |handling )?polic*|data notice|' +
  `privaci[dt]a*|vie privee|confidentialit(?:[ea]*|y polic*)|rgpd|lgpd|${DATA} (?:a caractere )?pe[rs]s*|` +
  `(?:prote|trat|trait|polit)* d\\w+ (?:\\w+ )?${DATA}|(?:vos|tes|[st]us|[st]uoi|seus) ${DATA}|riservatezza|` +
  '*datenschutz(?:(?:erkl|hinw|best|richt|info|mitt|polit|recht)*)?|dsgvo|privatsphare|(?:person|[dis]h?e[iu]?[nr]e)* daten|' +
  '*persoonsgegevens|*gegevensbescherming*|(?:uw|je|jouw) gegevens|' +
  'integritets(?:pol|med|sk?ydd|info)*|dataskydd*|personuppgift*|privatlivs*|person(?:vern|oppl|opl|data)*|databeskyt*|tietosuoja*|yksityisyy*|henkilotie*|' +
  'prywatnos*|dan(?:ych|e) osob*|ochron* danych|os[oe]bn* (?:udaj|podat)*|s(?:o?u)kromie?|adat(?:ved|kez)*|' +
  'dat(?:e|elor) (?:cu caracter )?person*|privatnost*|zasebnost*|privatum*|privaatsus*|privasi|data pribadi|gizlilik*|kvkk|kisisel veri*|' +
  'конф[иі]денц*н[оі]ст*|(?:персональн|личн|особист)* дан*|приватн[оі]ст*|поверителност*|απορρητου|προσωπικ* δεδομεν*|' +
  'و?(?:سياسة|بيان) ال?خصوصية|(?:מדיניות|הצהרת|הגנת) ה?פרטיות|गोपनीयता|' +
  'chinh sach bao mat|quyen rieng tu|(?:du lieu|thong tin) ca nhan';
/** Scripts that put no spaces between words. */
const UNSPACED = '|プライバシー|個人情報|[隐隱]私|个人信息|個人資料|개인정보|ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล';
const PRIVACY_NAME = words(PRIVACY, '', UNSPACED);

/** Words by which a document calls itself one, and hardly anything else does, in folded text. */
const CLEAR = `${DOCUMENT_WORDS}|charte|bestimmung|richtlin|verklaring|beleid|aviso|ポリシー|方針|政策|방침`;
export const CLEAR_DOCUMENT = new RegExp(CLEAR);

/** The same, and words that say so beside privacy. */
export const DOCUMENT = new RegExp(
  `${CLEAR}|guideline|processing of|rules|principles|information (?:on|about)|schutz|reglement|protec(?:ci|ao)|protez|protection d|tratta|tratam|seloste|metni|tajekozt|ochran|zasad|пол[иі]тик|обработк|πολιτικ|سياس|بيان|מדיניות|声明`,
);

const COOKIE = words('*cookies?*|kakor*|evaste*|ciastecz*|cerez*|куки', '', '|クッキー');
/** Cookies without a word like "policy" beside them are as often biscuits. */
const ABOUT_COOKIES =
  /^(?:(?:about|our|(?:how we )?use(?: of)?) )?cookies?(?: (?:&|and) (?:simil|track|other|web).*)?$/;

const TERMS = words(
  'terms|cg[uv]|agb|eula|(?:general|user) conditions|conditions (?:of|gen|d)*|(?:user|services?|licen[cs]e) agreement|' +
    '*nutzungs(?:bed|ber|ord)*|(?:termin|condic|condiz)(?:os|i|iones|ioni|oes) (?:[ey]|ge\\w{1,12}|d\\w{1,4} (?:us|ser|ven|util|comp)*)|(?:gebruiks|algemene ?)?voorwaarden|' +
    '(?:bru\\w{1,12}|handels|salgs)?vilkar|(?:anvand\\w{1,12}|kop)?villkor|(?:kaytto)?ehdot|regulamin|obchodn* podm*|podmink* pou*|*kosullari|' +
    '*feltetelek|услови* (?:исп|пре|пол)*|*ск* соглаш*|شروط ال*',
  '',
  '|規約|[条條]款|(?:服务|用户)协议|약관',
);

/** Documents that a policy shares its page with. */
const IMPRINT_NAMES = 'imprint|*impressum*|(?:mentions|avisos?|avis|note) legal*|legal (?:notices?|mentions?)';
const IMPRINT = words(IMPRINT_NAMES);
/** What their sections are called, with nothing else beside it. */
const IMPRINT_HEADING = words(
  `^\\W{0,9}(?:${IMPRINT_NAMES}|publisher|site (?:information|owner)|company (?:information|details)|legal (?:information|disclosure))\\W{0,9}$`,
);
/** Documents that are none, whatever stands beside their names. */
const LEGAL = words(
  '(?:processing|protection|privacy) (?:addendum|agreement|terms)|sub ?processors?|processor|dpa|acceptable use|(?<!data )us(?:e|age) polic*|' +
    'copyright|dmca|(?<!privacy |protection )guidelines|governmental|government|enforcement|vulnerabilit*|security terms',
);

/** Policies to be filled in by others. */
const PATTERN = words('generator*|templat*|samples?|examples?|checklist|muster*|vorlage*');
/** What follows is about policies, not one: how-tos, news. */
const ABOUT = words('.*\\?|chang*|how to|what|why|guide|expla*|review*|updat*|news*|blog|lawsuit*|sue[sd]?|fine[sd]?');
/** When it was last changed is no news. */
const DATED = /\(?(?:last )?(?:updat|revis|review|effect|amend|modif)[\w .,:/]{0,36}\d\W{0,9}$/;

/** More words than this beside the name, little ones counted or not, and the text speaks of a policy instead of naming one. */
const MOST_WORDS = 7;
const MOST_OTHER_WORDS = 4;
/**
 * Words that do not count as others: short ones, and who it is that holds the data. Where no word like "policy" stands
 * beside privacy, all but these make it a slogan, an offer, a law, a job, settings.
 */
const LITTLE =
  /\b(?:(?:at|bei|chez) .*|your|unsere?|ihre?|deine?|votre|cookies?|security|questions?|answers|(?!act|day|law|tip|job|vpn|tax)\w{1,3})\b/g;

export interface Named {
  kind: Name;
  /** The text is the document's name and little else. */
  whole: boolean;
  /** It names another document as well, which stands on the same page. */
  shared?: boolean;
}

/** Do a page's opening words name a privacy policy, before any other document? */
export function opensAsPolicy(opening: string): boolean {
  const folded = foldName(opening);
  const at = folded.search(PRIVACY_NAME);
  return at >= 0 && ![TERMS, COOKIE, LEGAL, IMPRINT].some((other) => other.test(folded.slice(0, at)));
}

/** What policies also say of it in running text. */
const SPEAKS = words(
  `${PRIVACY}|your (?:* )?(?:data|info*)|(?:data|information) (?:we|you|about)|informations|daten|${DATA}|gegevens|danych|udaj(?:e|um?|ich)|данны[ехм]`,
  'g',
  `${UNSPACED}|信息|정보`,
);

/** How many times a text speaks of privacy, in any of the languages above. In: folded text. */
export function privacyWordsIn(folded: string): number {
  return folded.match(SPEAKS)?.length ?? 0;
}

/** Is a heading that of an imprint? */
export const isImprint = (heading: string): boolean => IMPRINT_HEADING.test(foldName(heading));

/** What a title, heading or slug names, or null. Privacy beside cookies is a privacy policy. */
export function nameIn(text: string): Named | null {
  const folded = foldName(text).replace(DATED, '');
  if (LEGAL.test(folded)) return { kind: 'legal', whole: true };
  const document = DOCUMENT.test(folded);
  if (PRIVACY_NAME.test(folded)) {
    if (PATTERN.test(folded)) return { kind: 'other', whole: true };
    if (TERMS.test(folded) || IMPRINT.test(folded)) return { kind: 'privacy-policy', whole: false, shared: true };
    const rest = folded.replace(PRIVACY_NAME, ' ');
    const size = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const isName = size(rest) <= MOST_WORDS && size(rest.replace(LITTLE, '')) <= (document ? MOST_OTHER_WORDS : 0);
    return { kind: 'privacy-policy', whole: isName && !ABOUT.test(folded) };
  }
  if (TERMS.test(folded)) return /policies/.test(folded) ? null : { kind: 'terms', whole: true };
  if (IMPRINT.test(folded)) return { kind: 'legal', whole: true };
  return COOKIE.test(folded) && (document || ABOUT_COOKIES.test(folded))
    ? { kind: 'cookie-policy', whole: true }
    : null;
}
