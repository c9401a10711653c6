/** What an address in a policy's text is for, by its words, where it leads, and the sentence around it. */
import type { ActionKind } from '../types';
import { isAuthority, isBrowserHelp, namesAuthority } from './authorities';
import type { Candidate } from './candidates';

/** A kind, and how plainly it is named. Smaller is better. */
export interface Named {
  kind: ActionKind;
  /** 0: by its own words; 1: by where it leads; 2: by the sentence alone. */
  rank: 0 | 1 | 2;
}

/** Where whole industries keep their opt-outs: after those of the site itself. */
const INDUSTRY =
  /(?:^|\.)(?:aboutads\.info|youradchoices\.(?:com|ca)|networkadvertising\.org|thenai\.org|youronlinechoices\.(?:com|eu)|google\.com|edaa\.eu)$/;

/** Does it lead away from the company whose policy it is? */
export const leadsAway = ({ href, elsewhere }: Candidate): boolean =>
  elsewhere || (href.startsWith('http') && INDUSTRY.test(new URL(href).hostname));

/** Words of a link that leave it to the sentence what it is for. */
const VAGUE =
  /^(?:(?:please |you can |or )?(?:click|go|visit|by|via|at|on|using|use|through|see|following|clicking) )*(?:on |the )?(?:here|link|page|form|site|website|web ?page|web ?form|portal|tool|online form|request form|(?:this|that|the|our|following) (?:(?:following|online|web) )?(?:link|page|form|site|website|web ?page|web ?form|portal|tool))\.?$|^(?:https?:|www\.)/;

/** Two of the rights at once: a form for all of them is a contact. */
const RIGHTS = [
  /\baccess\b|\bcopy of\b|\bknow what\b/,
  /\bdelet|\beras/,
  /\bcorrect|\brectif/,
  /\bport(?:able|ability)\b|\btransfer\b/,
  /\bobject\b|\brestrict/,
  /\bopt[ -]?out\b/,
];

const OPT_OUT_WORDS =
  /\bopt(?:ing|ed)?[ -]?outs?\b|\bdo(?: not|n't) (?:sell|share)\b|\bprivacy choices\b|\blimit (?:the )?use\b|\bad(?:s|vert\w*)?[ -](?:settings|preferences|choices)\b|\badchoices\b/;
const OPT_OUT_PLACES =
  /opt[-_]?out|do[-_]?not[-_]?(?:sell|share)|dnsmpi|privacy[-_]?choices|ad[-_]?choices|youronlinechoices|aboutads\.info|networkadvertising\.org|thenai\.org|adssettings|ad[-_]?(?:preferences|settings)/;
/** Refusing mail, texts or arbitration is another matter. */
const OTHER_REFUSAL =
  /\be-?mails?\b|\bnewsletters?\b|\bpromotion\w*|\bmarketing (?:communications?|messages?|materials?)|\btext messages?\b|\bsms\b|\bpush\b|\bnotifications?\b|\barbitration\b|\bclass action\b|\bmailing list\b|\bunsubscribe/;
const ABOUT_ADS =
  /\bad(?:s|verts?|vertis\w+)\b|\bsale\b|\bsell\w*|\bsharing\b|\bshare\b|\btrack\w*|\btargeted\b|\binterest-based\b|\bbehaviou?ral\b|\banalytics\b|\bcookies?\b/;

const DELETE_WORDS =
  /\b(?:delet|eras|clos)\w*\b[^.]{0,40}\b(?:accounts?|data|information|profile|history)\b|\b(?:account|data) (?:deletion|erasure|removal)\b|\bdeletion request|\bright to be forgotten\b|^delete$|\bremove (?:your|my) (?:account|data|information)\b/;
const DELETE_PLACES =
  /delet(?:e|ion)|erasure|close[-_]?account|remove[-_]?(?:account|data|my)|right[-_]to[-_]be[-_]forgotten|\/deactivat/;

const EXPORT_WORDS =
  /\b(?:download|export)\b[^.]{0,40}\b(?:data|information|archive|history|content)\b|\b(?:copy|archive) of (?:your|my|all|the)\b[^.]{0,30}\b(?:data|information)\b|\bdata (?:download|export|portability)\b|\btakeout\b|\b(?:subject|data) access request|^(?:request )?access (?:to )?(?:your|my) (?:personal )?(?:data|information)|\brequest (?:your|my) (?:personal )?(?:data|information)\b/;
const EXPORT_PLACES =
  /takeout|download[-_]?(?:your|my)|(?:data|account)[-_]?(?:export|download)|(?:export|download)[-_]?data|subject[-_]access/;

const COOKIE_WORDS =
  /\bcookies?\b[^.]{0,30}\b(?:settings?|preferences?|choices|consent|controls?|manager|centre|center|tool|banner|options)\b|\b(?:manage|change|adjust|update|customi[sz]e|review|withdraw|set)\b[^.]{0,30}\bcookies?\b|\bconsent (?:manager|preferences|settings|management|tool)\b|\btracking (?:settings|preferences)\b|\bprivacy manager\b/;
const COOKIE_PLACES =
  /cookie[-_]?(?:settings?|preferences?|consent|choices|manager)|consent[-_]?(?:manager|preferences|settings)/;
/** A document about them is no switch. */
const DOCUMENT = /\b(?:policy|notice|statement|terms|faq)\b/;

const CONTACT_WORDS =
  /\bcontact\b|\bget in touch\b|\bprivacy (?:request|form|team)\b|\b(?:submit|make|send|file)\b[^.]{0,30}\brequests?\b|\brequest (?:form|portal)\b|\bweb ?form\b|\b(?:data|privacy|rights) requests?\b|\bdata (?:protection|privacy) (?:officer|team)\b|\bexercise (?:your|my|these|any)\b|\bdata subject rights?\b|\bwrite to us\b|\be-?mail us\b/;
const CONTACT_PLACES =
  /contact|privacy[-_]?(?:request|portal|form)|\bdsa?r\b|data[-_]?(?:subject|request)|privacyportal|\/webform|your[-_]?rights/;
/** A page that may take requests, or only tell of them. */
const PRIVACY_PLACE = /\bprivacy (?:portal|center|centre|hub|dashboard)\b/;
const ASKING = /\bcontact (?:us|our)\b|\b(?:your|a|such|any) requests?\b|\brequest (?:form|portal)\b|\bexercise\b/;
/** What a contact for privacy is spoken of with. */
const ABOUT_PRIVACY =
  /\bprivacy\b|\bdata protection\b|\bpersonal (?:data|information)\b|\byour (?:data|information|rights)\b|\brights?\b|\brequests?\b|\bthis (?:policy|notice|statement)\b|\bquestions?\b|\bcontact\b|\bconcerns?\b/;

const PRIVACY_MAILBOX = /privac|dpo|data-?protection|datenschutz|gdpr|ccpa|personal-?data|\bdata\b|dsar|datarights/;
const OTHER_MAILBOX =
  /^(?:abuse|press|media|sales|jobs?|careers?|hr|recruit\w*|copyright|dmca|billing|advertis\w*|partner\w*|investor\w*|trademarks?|no-?reply|do-?not-?reply|example|name|user|you|your\w*|someone|john\.?doe|unsubscribe)$/;
/** An authority's page may also explain the law, or publish it. */
const COMPLAINING = /\bcomplain|\bauthorit|\bregulator|\bcommissioner|\blodge\b|\bombuds|\bcontact\b|\breport\b/;
/** Who settles disputes for a fee, or only in somebody's programme. */
const OTHERS =
  /\bdispute resolution\b|\barbitrat|\bjams\b|\btruste\b|\btrustarc\b|\bbbb\b|\bcopyright\b|\bsubpoena|\blaw enforcement\b|\bfor example\b|\be\.g\./;

/** In: an address and what stands around it. Out: what a reader can do with it; null where that is nothing we know. */
export function kindOf(candidate: Candidate): Named | null {
  const { href } = candidate;
  if (href.startsWith('mailto:')) return mailKind(candidate, href.slice('mailto:'.length).toLowerCase());
  const url = new URL(href);
  if (isBrowserHelp(url.hostname)) return null;
  return complaintKind(candidate, url) ?? webKind(candidate, url);
}

function mailKind({ folded: { words, sentence, around } }: Candidate, address: string): Named | null {
  const [box = '', host = ''] = address.split('@');
  if (isAuthority(host)) return { kind: 'complaint', rank: 1 };
  if (OTHER_MAILBOX.test(box) || OTHERS.test(sentence)) return null;
  if (/opt-?out/.test(box)) return { kind: 'opt-out', rank: 1 };
  const said = `${sentence} | ${around}`;
  if (PRIVACY_MAILBOX.test(box) || /^privacy\b/.test(host))
    return { kind: 'contact', rank: /\brepresentative\b/.test(sentence) ? 1 : 0 };
  if (namesAuthority(said)) return null;
  if (ABOUT_PRIVACY.test(said)) return { kind: 'contact', rank: 1 };
  return words.includes('@') ? { kind: 'contact', rank: 2 } : null;
}

/** An authority that takes complaints: by its host, or by what the link calls it. */
function complaintKind({ folded: { words, sentence, around }, elsewhere }: Candidate, url: URL): Named | null {
  const host = url.hostname;
  if (isAuthority(host) && namesAuthority(words)) return { kind: 'complaint', rank: 0 };
  if (isAuthority(host))
    return url.pathname === '/' || COMPLAINING.test(`${sentence} | ${around}`) ? { kind: 'complaint', rank: 1 } : null;
  if (elsewhere && namesAuthority(words) && /\.(?:gov|gob|gouv|gc|europa|admin|bund)\.|\.gov$|\.int$/.test(`.${host}`))
    return { kind: 'complaint', rank: 1 };
  // A list of the authorities, on a page of the European Union.
  return /(?:^|\.)europa\.eu$/.test(host) && namesAuthority(sentence) ? { kind: 'complaint', rank: 2 } : null;
}

function webKind({ folded, elsewhere }: Candidate, url: URL): Named | null {
  const { words } = folded;
  const place = `${url.hostname}${url.pathname}${url.search}`.slice(0, 300).toLowerCase();
  const said = `${folded.around} | ${folded.sentence}`;
  const refusesOther =
    OTHER_REFUSAL.test(words) || (OTHER_REFUSAL.test(folded.sentence) && !ABOUT_ADS.test(folded.sentence));
  if (OPT_OUT_WORDS.test(words) && !refusesOther) return { kind: 'opt-out', rank: 0 };
  if (COOKIE_WORDS.test(words) && !DOCUMENT.test(words)) return { kind: 'cookie-settings', rank: 0 };
  if (DELETE_WORDS.test(words) && !/\bcookies?\b/.test(words)) return { kind: 'delete', rank: 0 };
  if (EXPORT_WORDS.test(words)) return { kind: 'export', rank: 0 };
  if (CONTACT_WORDS.test(words) && !(elsewhere && OTHERS.test(said))) return contactKind(place, said);
  if (PRIVACY_PLACE.test(words) && ASKING.test(folded.sentence)) return { kind: 'contact', rank: 1 };
  // The words name a document or another place: believed over where the link leads.
  if (DOCUMENT.test(words)) return null;
  if (OPT_OUT_PLACES.test(place) && !refusesOther) return { kind: 'opt-out', rank: 1 };
  if (COOKIE_PLACES.test(place)) return { kind: 'cookie-settings', rank: 1 };
  if (DELETE_PLACES.test(place) && !/cookie/.test(place)) return { kind: 'delete', rank: 1 };
  if (EXPORT_PLACES.test(place)) return { kind: 'export', rank: 1 };
  if (!elsewhere && CONTACT_PLACES.test(place) && ABOUT_PRIVACY.test(said)) return { kind: 'contact', rank: 1 };
  if (!VAGUE.test(words) || OTHERS.test(said)) return null;
  return bySentence(isWrittenOut(words) ? folded.before : folded.sentence, refusesOther);
}

/** Of addresses that stand in a row, each is spoken of by what stands right before it. */
const isWrittenOut = (words: string): boolean => /^(?:https?:|www\.)/.test(words);

/** A form for requests may be one for deletion, or for a copy. */
function contactKind(place: string, said: string): Named {
  if (DELETE_PLACES.test(place)) return { kind: 'delete', rank: 1 };
  if (EXPORT_PLACES.test(place)) return { kind: 'export', rank: 1 };
  return { kind: 'contact', rank: ABOUT_PRIVACY.test(said) ? 0 : 1 };
}

/** What a link called "here" is for. */
function bySentence(sentence: string, refusesOther: boolean): Named | null {
  const rights = RIGHTS.filter((right) => right.test(sentence)).length;
  if (rights > 1) return { kind: 'contact', rank: 2 };
  if (OPT_OUT_WORDS.test(sentence) && ABOUT_ADS.test(sentence) && !refusesOther) return { kind: 'opt-out', rank: 2 };
  if (DELETE_WORDS.test(sentence) && !/\bcookies?\b/.test(sentence)) return { kind: 'delete', rank: 2 };
  if (EXPORT_WORDS.test(sentence)) return { kind: 'export', rank: 2 };
  if (/\bcookies?\b/.test(sentence)) return null;
  return ASKING.test(sentence) ? { kind: 'contact', rank: 2 } : null;
}
