/** What an address in a policy's text is for, by its words, where it leads, and the sentence around it. */
import type { ActionKind } from '../types';
import { isAuthority, isBrowserHelp, isOfState, isRecourse, namesAuthority } from './authorities';
import { type Candidate, type Folded, isMail } from './candidates';
import * as table from './tables';

/** A kind, and how plainly it is named. Smaller is better. */
export interface Named {
  kind: ActionKind;
  /** 0: by its own words; 1: by where it leads; 2: by the sentence alone; 3: by nothing but that it is there. */
  rank: 0 | 1 | 2 | 3;
}

/** Does it lead away from the company whose policy it is? */
export const leadsAway = ({ href, elsewhere }: Candidate): boolean =>
  elsewhere || (!isMail(href) && table.isIndustry(new URL(href).hostname));

/** A sentence with no more than this beside the link, in UTF-16 code units, is understood by what stands before it. */
const SHORT = 40;
/** What is looked at of a path. */
const LONGEST_PLACE = 300;

/** In: an address and what stands around it. Out: what a reader can do with it; null where that is nothing we know. */
export function kindOf(candidate: Candidate): Named | null {
  const { href, folded, elsewhere } = candidate;
  if (isMail(href)) return mailKind(folded, href.slice('mailto:'.length).toLowerCase());
  const url = new URL(href);
  const host = url.hostname.toLowerCase();
  // Hidden from programs, and not uncovered: a mail address all the same.
  if (url.pathname === '/cdn-cgi/l/email-protection') return mailKind(folded, '');
  if (isBrowserHelp(host) || !host.includes('.') || pointsIntoPolicy(url)) return null;
  const place = `${host}${url.pathname}${url.search}`.slice(0, LONGEST_PLACE).toLowerCase();
  if (isAuthority(host) || isOfState(host)) return authorityKind(folded, host, place, url);
  if (isRecourse(place))
    return table.isOthers(`${folded.sentence} | ${folded.around}`) || table.isComplaining(folded.sentence)
      ? named('complaint', 2)
      : null;
  return webKind(folded, place, elsewhere);
}

const named = (kind: ActionKind, rank: Named['rank']): Named => ({ kind, rank });

/** A place in a policy, of this page or another: nothing can be done there. */
const pointsIntoPolicy = ({ pathname, hash }: URL): boolean =>
  /^#[^!/]/.test(hash) && /privacy|policy|policies|legal|terms/i.test(pathname);

function mailKind({ sentence, near, around, heading, before, words }: Folded, address: string): Named | null {
  const [box = '', host = ''] = address.split('@');
  if (isAuthority(host) || (isOfState(host) && namesAuthority(`${sentence} | ${around}`))) return named('complaint', 1);
  if (table.isOtherMailbox(box) && !table.isAboutPolicy(near)) return null;
  const refusesMail = table.refusesMail(
    sentence.replaceAll(address, '').replace(/\be-?mail(?:ing)?(?: address| us)?\b/g, ''),
  );
  if (box.includes('optout') || box.includes('opt-out'))
    return refusesMail && !table.isAboutAds(sentence) ? null : named('opt-out', 1);
  if (table.isPrivacyMailbox(box) || table.isPrivacyHost(host))
    return named('contact', sentence.includes('representative') || !table.isPrivacyMailbox(box) ? 1 : 0);
  const topic = sentence.replaceAll(address, '');
  if (table.isAnotherTopic(topic) || table.isOthers(topic) || /\bfor example\b|\be\.g\./.test(topic)) return null;
  if (namesAuthority(before) && !table.isAboutPrivacy(near)) return null;
  const rights = rightsIn(topic);
  const isShort = topic.length - words.length < SHORT;
  if (rights < 2 && table.saysDelete(topic) && !topic.includes('question')) return named('delete', 2);
  if (rights < 2 && table.saysOptOut(topic) && table.isAboutAds(topic) && !refusesMail) return named('opt-out', 2);
  if (
    refusesMail &&
    !table.isAboutPrivacy(topic.replace(/\brequest\w*|\b(?:your|my|the|personal) (?:information|data)/g, ''))
  )
    return null;
  if (table.isAboutPrivacy(topic)) return named('contact', 1);
  if (table.isContactHeading(heading) || ((isShort || address === '') && table.isAboutPrivacy(around)))
    return named('contact', 2);
  return named('contact', 3);
}

const rightsIn = (text: string): number => table.RIGHTS.filter((says) => says(text)).length;

/** An authority that takes complaints: by its host, or by what the link calls it. */
function authorityKind(
  { words, sentence, near, around, heading }: Folded,
  host: string,
  place: string,
  url: URL,
): Named | null {
  const said = `${sentence} | ${around} | ${heading}`;
  const isText = table.isLegalText(place) && !/complain|lodge/.test(near);
  if (isText && !place.includes('authorit'))
    return table.isOptOutPlace(place) && table.saysOptOut(near) ? named('opt-out', 1) : null;
  const ofMany = host.endsWith('europa.eu') || host.endsWith('ftc.gov');
  if (isAuthority(host) && !host.endsWith('ftc.gov')) {
    if (namesAuthority(words)) return named('complaint', 0);
    return url.pathname === '/' || table.isComplaining(said) ? named('complaint', 1) : null;
  }
  if (namesAuthority(words) || place.includes('data-protection-authorities')) return named('complaint', 1);
  if (!ofMany && host.includes('privacyshield')) return null;
  const saying = ofMany ? near : sentence;
  return namesAuthority(saying) && table.isComplaining(saying) ? named('complaint', 2) : null;
}

function webKind(folded: Folded, place: string, elsewhere: boolean): Named | null {
  const { words, sentence, near, heading, around } = folded;
  const said = `${heading} | ${around} | ${sentence}`;
  const refusesOther = table.refusesMail(words) || (table.refusesMail(near) && !table.isAboutAds(near));
  const isWrittenOut = table.isWrittenOut(words);
  const isOther = table.isAnotherTopic(sentence) || table.isAboutMailing(near);
  const isOfOthers = isOther || table.isOthers(near);
  // The words name a document or another place: believed over where the link leads.
  if (table.isDocument(words) && !isWrittenOut) return null;
  if (/\.(?:docx?|pdf)$/.test(place) && !table.saysContact(words)) return null;
  const own = byWords(folded, refusesOther);
  if (own) return own;
  if (
    (table.saysContact(words) || (table.leadsToContact(folded.before) && !table.isVague(words))) &&
    !isOther &&
    !(elsewhere && table.isOthers(said))
  )
    return table.isAboutPrivacy(sentence) || table.isContactHeading(`${heading} | ${around}`)
      ? contactKind(place, near, said)
      : null;
  if (table.isPrivacyPlace(words) && (table.isAsking(sentence) || sentence === words)) return named('contact', 1);
  if (table.isOptOutPlace(place) && !refusesOther && (table.isAboutAds(said) || table.saysOptOut(said)))
    return named('opt-out', 1);
  if (table.isCookiePlace(place)) return named('cookie-settings', 1);
  const pointing = isWrittenOut ? folded.before : near;
  if (table.pointsToDocument(pointing)) return null;
  if (table.isDeletePlace(place) && !place.includes('cookie')) return named('delete', 1);
  if (table.isExportPlace(place)) return named('export', 1);
  const isVague = table.isVague(words) || isWrittenOut;
  if (isVague || table.isPrivacyPlace(words)) {
    const found = isOfOthers ? null : byContext(folded, place, refusesOther);
    if (found) return found;
  }
  if (table.isInAccount(words)) return inAccount(folded);
  const isAsked = table.isAboutPrivacy(said) && (isVague || table.isAsking(near));
  return !elsewhere && table.isContactPlace(place) && isAsked && !isOther && !refusesOther ? named('contact', 1) : null;
}

/** What a link is for that says nothing itself: by what stands next to it, or if that is next to nothing by its whole sentence. */
function byContext({ words, near, before, sentence }: Folded, place: string, refusesOther: boolean): Named | null {
  if (!table.isWrittenOut(words)) {
    const isShort = near.length - words.length < SHORT;
    return bySentence(near, refusesOther) ?? (isShort ? bySentence(sentence, refusesOther) : null);
  }
  const found = bySentence(before, refusesOther);
  // The front page of a site is rather an example of where somebody asks.
  const isFront = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z]+)+\/?$/.test(place);
  return found?.kind === 'contact' && isFront ? null : found;
}

function byWords({ words }: Folded, refusesOther: boolean): Named | null {
  if (table.isWrittenOut(words)) return null;
  if (table.saysOptOut(words) && !refusesOther) return named('opt-out', 0);
  if (table.saysCookieSettings(words) && !table.isOfBrowser(words)) return named('cookie-settings', 0);
  if (table.saysDelete(words) && !words.includes('cookie')) return named('delete', 0);
  return table.saysExport(words) || table.asksForOwn(words) ? named('export', 0) : null;
}

/** A form for requests may be one for deletion, or for a copy. */
function contactKind(place: string, near: string, said: string): Named {
  const single = rightsIn(near) < 2;
  if (table.isDeletePlace(place) || (single && table.saysDelete(near))) return named('delete', 1);
  if (table.isExportPlace(place) || (single && table.saysExport(near))) return named('export', 1);
  return named('contact', table.isAboutPrivacy(said) ? 0 : 1);
}

/** What a link called "here" is for. */
function bySentence(sentence: string, refusesOther: boolean): Named | null {
  if (table.pointsToDocument(sentence)) return null;
  if (table.saysCookieSettings(sentence)) return table.isOfBrowser(sentence) ? null : named('cookie-settings', 2);
  if (rightsIn(sentence) > 1) return sentence.includes('instructions') ? null : named('contact', 2);
  if (table.saysOptOut(sentence) && table.isAboutAds(sentence) && !refusesOther) return named('opt-out', 2);
  if (table.saysDelete(sentence) && !sentence.includes('cookie')) return named('delete', 2);
  if (table.saysExport(sentence)) return named('export', 2);
  if (sentence.includes('cookie')) return null;
  return table.isAsking(sentence) && !table.isAnotherTopic(sentence) && !refusesOther ? named('contact', 2) : null;
}

/** What a page of the account is for, by its sentence; of a step, by the heading or the introduction. */
function inAccount({ sentence, heading, around }: Folded): Named | null {
  for (const text of sentence.length < 2 * SHORT ? [sentence, `${around} | ${heading}`] : [sentence]) {
    if (text.includes('cookie')) continue;
    if (table.saysDelete(text)) return named('delete', 2);
    if (table.saysExport(text)) return named('export', 2);
    if (table.saysOptOut(text) && table.isAboutAds(text)) return named('opt-out', 2);
  }
  return null;
}
