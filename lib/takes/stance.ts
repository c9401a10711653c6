/** Whether a sentence says, in so many words, that data are taken from the company's own users, or what they are used for. */
import { isDenied } from '../practices/negation';
import type { Reading } from '../types';
import { PurposeClauses } from './clause';
import type { Field } from './field';
import { type Found, Phrases, type Word, wordsIn } from './matcher';
import { apartFrom, Stretches } from './stretches';
import type { Told } from './told';

/** Headings over what does not hold for ordinary users, or tells of nothing that is taken. */
const OTHER_SECTIONS = new Phrases(`
    children; children's; child; minors; kids; parents; under age/13/16/18; applicant*; job/jobs; recruit*;
    candidate*; career*; employ*; definition*; glossary; not/never
    collect/process/store/want/ask/take/know/keep/have/use; don't
    collect/process/store/want/ask/take/know/keep/have/use; links to; external links; social plugin*;
    third/other party/parties sites/websites/links
`);

/** Others than ordinary users, and what explains a word. */
const OTHERS = new Phrases(`
    applicant*; job/employment application*/candidate*/applicant*; resumes; curriculum vitae; cover letter*; counterpart*;
    child/children/minor/minors; means any/all/information/data/the/a/an/that; refers to; is/are defined; defined as;
    definition of; for purposes of this; personal data/information is any/information/defined/data;
    their/they/it/parties/networks/advertisers/who/which may/will collect; they collect; unsolicited; please keep;
    ask/asks that you do; please do not; protected classification*; we encourage you; not responsible
`);

/** "They are encrypted, which means that we cannot read them" follows, and explains no word. */
const FOLLOWS = new Phrases('which/encryption means that');

/** For whom and of what is it? */
export function speaksOfUsers({ headings, denied }: Reading, words: readonly Word[]): boolean {
  return !denied && isOfUsers(wordsIn(belowTitle(headings)), words);
}

/** In: a reading's headings. Out: those below the title of the policy, which says whose it is. */
export const belowTitle = (headings: string): string => headings.split(' > ').slice(1).join(' ');

/** In: the words of the headings above a sentence, and its own. Out: whether it tells of ordinary users, and explains no word. */
export const isOfUsers = (headings: readonly Word[], words: readonly Word[]): boolean =>
  !OTHER_SECTIONS.isIn(headings) && apartFrom(FOLLOWS, OTHERS.in(words), words).length === 0;

/** What says it: the sentence by itself, with the introduction of its list, or with the heading above it. */
export type SaidBy = 'sentence' | 'introduction' | 'heading';

/** The company takes, or the reader gives: an actor and what it does. */
const TAKING = new Phrases(`
    we/us/our ..
    collect/collects/collected/collecting/receive/receives/received/obtain/obtains/obtained/gather/gathers/record/records/capture/captures/log/logs/store/stores/scan/scans/import;
    we ..
    ask/request/require/need/process/access/track/monitor/retain/keep/hold/save/infer/derive/use/read/analyze/analyse/review/see/know/have/learn/get/take;
    app/application/site/website/device/phone/software/game/browser ..
    collects/records/receives/accesses/asks/stores/reads/sends;
    collect; collects; collected; collecting; gather*; collection of; information/data we/you;
    is/are/be recorded/logged/stored/processed/received/obtained/captured/saved/needed/required/kept;
    is/are/be automatically/also/then recorded/logged/stored/processed/received/obtained/captured/saved;
    you/users/user/customers/members/visitors ..
    provide/provided/submit/submitted/upload/uploaded/send/enter/entered/post/share/give/tell/add/write/input/type/connect/supply/store;
    provided/submitted/uploaded/given/entered/supplied/typed by you/users/user/customers/members; providing us; provide us;
    provide/submit a copy; our system uses/processes/stores; this/that information/data may/can/could/will include; this/that information/data includes; give us; gives us; tell us; tells us; send us; sends us; access to your/the; asks you
`);
/** What looks like it and tells of something else. */
const NO_TAKING = new Phrases(`
    request/ask us to; access to your/the personal/data/information; need access; collection of cookies
`);
/** Headings over what is taken. */
const COLLECTING = new Phrases(`
    collect*; what/which/data/information .. we/you provide/receive/obtain/process/get/gather/give/hold/store;
    you .. provide/give/share; categories/types/kinds of; what .. personal data/information; sources;
    automatically; data processed; processed data; what you give/tell
`);
/** Headings over what is protected, given out or asked for. */
const NOT_COLLECTING = new Phrases(`
    security; how .. protect*; protecting; safeguard*; rights; changes to; contact us; transfer*; your choices;
    legal; how .. share/disclose; sharing; disclos*; who .. share*; recipients; whom; how .. use; use of; purpose*; why
`);
/** What the reader may do against it says little of what is taken. */
const WAYS_OUT = new Phrases('withdraw consent; opt out; right to; object to');
/** What stays with the reader is not taken. */
export const STAYS = new Phrases(`
    never/not sent/transmitted/uploaded to us/our; on your own device/devices/phone/computer; locally;
    stay/stays/remain/remains/kept/stored only on your device/devices/phone
`);
/** What leads elsewhere says nothing itself. */
const REFERS = new Phrases(`
    see the/our/section/below/also; for more information; for further information; please click/visit/read/refer/see/note; click here; does/do not apply; policy/notice/statement applies; refreshed/updated our; our privacy policy/notice/statement; learn more; read more;
    we/you should/recommend read; recommend you/that; described in/below/above/further
`);
const HANDING_ON = new Phrases(`
    share; shares; shared; sharing; disclos*; sell; sells; sold; transfer*; delet*; encrypt*; protect*; disable; opt; complain*; lodge
`);
/** By the company, or by the reader, whatever else is said of handing on. */
const TAKEN_ALL_THE_SAME = new Phrases(`
    we .. collect/obtain/receive/gather/record/store; we've collected;
    you share/upload/submit; you choose/may/can to share/upload/submit/provide; you may/can share/upload/submit/provide; you choose to provide/share;
    you may/can choose/decide to share/upload/submit/provide/post; you .. able to share/upload/submit/provide/post
`);
/** A whole sentence: a fragment of a list has none of these. */
const FINITE = new Phrases(`
    is; are; was; were; be; has; have; will; can; may; might; must; should; do; does; we; use; uses; helps
`);
const INCLUDES = new Phrases('include/includes; may/can/could/will include');

/** Where a sentence's own words begin, without the introduction of its list. */
const ownOf = ({ own }: Reading, words: readonly Word[]): readonly Word[] => words.filter(({ end }) => end > own);
const introductionOf = ({ own }: Reading, words: readonly Word[]): readonly Word[] =>
  words.filter(({ end }) => end <= own);
/** The words of the heading right above. */
export const nearestHeading = ({ headings }: Reading): readonly Word[] => wordsIn(headings.split(' > ').at(-1) ?? '');

/** What a sentence says of what a field names at a place of it; null: nothing. What is the same for all places is worked out once. */
export type Stance = (field: Field) => (place: Found) => SaidBy | null;
const NONE: Stance = () => () => null;

/** In: a sentence of users. Out: what says that it tells of data that are taken. */
export function takingIn({ reading, words }: Told): Stance {
  const own = ownOf(reading, words);
  if (HANDING_ON.isIn(words) && !TAKEN_ALL_THE_SAME.isIn(words)) return NONE;
  if (WAYS_OUT.isIn(words) || REFERS.isIn(words) || STAYS.isIn(words)) return NONE;
  const taking = new Stretches(NO_TAKING.isIn(own) ? [] : saying(TAKING, own, reading));
  const introduction = introductionOf(reading, words);
  const otherwise =
    TAKING.isIn(introduction) || COLLECTING.isIn(introduction) ? 'introduction' : underHeading(reading, own);
  return ({ acts }) => {
    const having = new Stretches(saying(acts, own, reading));
    return (place) => (isNear(taking, place) || isNear(having, place) ? 'sentence' : otherwise);
  };
}

/** Where the phrases stand and are not denied. */
function saying(phrases: Phrases, words: readonly Word[], { folded }: Reading): Found[] {
  const found = phrases.in(words);
  if (found.length === 0) return [];
  const ofNothing = new Stretches(
    [...folded.matchAll(NOTHING)].map(({ 0: text, index }) => ({ start: index + 1, end: index + text.length + 1 })),
  );
  return found.filter(({ start, end }) => !ofNothing.cover(start) && !isDenied(folded, start, end));
}
/** What is taken stands behind "we collect", if after a long list, or right before "that you upload"; in UTF-16 code units. */
const BEHIND = 500;
const BEFORE = 60;
const isNear = (said: Stretches, { start, end }: Found): boolean =>
  said.reachUpTo(start) >= start - BEHIND || said.nextBehind(start) <= end + BEFORE;
/** "Nothing you write is used to …" */
const NOTHING = /(?:^|[.;:] )(?:nothing|no one|nobody)\b[^.;:]*/g;

function underHeading(reading: Reading, own: readonly Word[]): SaidBy | null {
  const above = nearestHeading(reading);
  const announced = COLLECTING.isIn(above) && !NOT_COLLECTING.isIn(above);
  return announced && (!FINITE.isIn(own) || INCLUDES.isIn(own)) ? 'heading' : null;
}

/** Data are used, and by whom. */
const USING = new Phrases(`
    we/us ..
    use/uses/used/using/process/processes/processing/collect/collects/need/require/store/keep/analyze/analyse/combine/share;
    our use; to/for which we; our partners use/uses; our .. use/uses/used/process/processes;
    used/processed/collected/needed/necessary/required/stored/kept/shared to/for/in/by/when; purpose/purposes;
    is/are/be used/processed; help/helps/allow/allows/enable/enables us; so that we; cookies/technologies/data/information .. to/for/that/which; lets us; interest in/to;
    interests in/to
`);
/** "We collect your data to:" */
const ENDS_IN_PURPOSE = /\b(?:to|for)[^\w]*$/;
/** Headings over what data are used for. */
const ABOUT_USE = new Phrases(`
    use/uses/using; purpose*; why; what .. do with; processing; cookies; how we
`);
const NO_USE = new Phrases(`
    rights; your choices; how .. protect*; security; contact us; changes; amendments; transfer*; retention; retain; how long; keep; storage
`);
/** So plain that no heading takes it away. */
const USING_DATA = new Phrases('we .. use/process/analyze/analyse .. data/information/cookies');
/** Data go to somebody else, who does it or does something of their own. */
const TO_OTHERS = new Phrases(`
    share; shares; shared; sharing; disclos*; sell; sells; sold; transfer*; hand .. over; recipient*; pass .. on; vendors; their own;
    use/uses/using/engage/employ/hire/work/rely .. providers/provider/vendors/contractors/processors/companies/parties/suppliers; third parties who/that/to
`);
const HEADING_OF_OTHERS = new Phrases(
  'share/shares/sharing/shared; disclos*; recipients; who .. get/gets/sees/see; whom',
);
/** What is said of why it is lawful is no purpose; nor, of most, what is said of the reader's ways out. */
const NO_PURPOSE = new Phrases(`
    legal/lawful basis/bases/ground*; bases .. rely; right of; your rights; rights under; law enforcement; police; court*; subpoena*
`);
const SAYING_NO = new Phrases('right to; opt out; opting out; unsubscribe; object to');

/** In: a sentence of users. Out: what says that data are used for what a purpose's field names. */
export function useIn({ reading, words }: Told): Stance {
  const own = ownOf(reading, words);
  const above = wordsIn(reading.headings.split(' > ').slice(-2).join(' '));
  if (NO_PURPOSE.isIn(words) || REFERS.isIn(words) || (NO_USE.isIn(above) && !USING_DATA.isIn(own))) return NONE;
  const belowOthers = HEADING_OF_OTHERS.isIn(nearestHeading(reading));
  const toOthers = belowOthers || TO_OTHERS.isIn(words);
  const using = new Stretches(saying(USING, own, reading));
  const clauses = new PurposeClauses(reading.folded);
  const introduction = introductionOf(reading, words);
  const otherwise =
    belowOthers || TO_OTHERS.isIn(introduction)
      ? null
      : ABOUT_USE.isIn(introduction) || ENDS_IN_PURPOSE.test(reading.folded.slice(0, reading.own))
        ? 'introduction'
        : ABOUT_USE.isIn(above) && !FINITE.isIn(own)
          ? 'heading'
          : null;
  const isWayOut = SAYING_NO.isIn(words);
  return ({ acts, byOthers, despiteWaysOut }) => {
    if ((toOthers && !byOthers) || (isWayOut && !despiteWaysOut)) return () => null;
    const acting = new Stretches(saying(acts, own, reading));
    return (place) => (isFor(using, clauses, place) || isNear(acting, place) ? 'sentence' : otherwise);
  };
}

/** "We use it to …", "it helps us to …": the purpose stands behind the use, in the clause of a word of purpose; or "for …, we use it". */
function isFor(using: Stretches, clauses: PurposeClauses, place: Found): boolean {
  if (using.cover(place.start)) return true;
  const purpose = clauses.purposeOf(place);
  if (purpose === null) return false;
  return using.reachUpTo(purpose) >= place.start - BEHIND || using.nextBehind(place.start) < Number.POSITIVE_INFINITY;
}

/** The reader decides whether it is given at all. */
const CHOSEN = new Phrases(`
    if you choose/allow/agree/like/wish/want/decide/opt/connect/enable/permit/consent/grant/let/turn/upload/sync/import/add/share/invite/give/provide/participate/link/activate;
    if you have allowed/agreed/enabled/consented/given/granted/chosen; when you connect/link/sync/import/invite/enable/allow/choose;
    with your permission/consent; with your prior/explicit/express permission/consent; permission/permissions given/granted by you; only/once/after you agree/allow/consent/permit;
    you may/can/could add/provide/upload/share/give/tell/connect/choose/submit/post/enter/include/import/invite/decide;
    you may/can/could also/optionally/voluntarily add/provide/upload/share/give/tell/connect/choose/submit/post/enter/include/import/invite;
    when/where/once/after/unless you grant/give/turn/permit/authorize/authorise/enable/allow;
    when/where/once/after/unless you have granted/given/turned/permitted/authorized/authorised/enabled/allowed;
    you may/can/could allow/enable/grant/turn; ask/asks/request .. your permission/consent;
    you choose/decide to; optional; optionally; voluntar*; you opt in
`);

/** In: a folded sentence with its words, where it names a kind of data, and from where on it is asked. Out: whether it says that the
 * reader chooses to give that. */
export const isChosen = (folded: string, words: readonly Word[], place: Found, from = 0): boolean =>
  isUnder(CHOSEN, folded, words, place, from);

/** It is done to those who said yes. */
const AGREED = new Phrases(`
    if/when/where/once/after/unless/until you agree/agreed/consent/consented/allow/permit/accept/accepted;
    if/when/where/once/after/unless/until you have/have/you've agreed/consented/allowed/permitted/accepted;
    if/when/where/once/after/unless/until you have given/granted; if/when/where/once/unless you opt in; if/when/where/once/unless you give/grant us your consent/permission;
    with your consent/permission/agreement; with your prior/explicit/express/separate/specific/voluntary consent/permission/agreement;
    with consent; only with .. consent/permission/agreement; on the basis of your consent; based on your consent; subject to your consent
`);

/** In: a folded sentence with its words, and where it names a purpose. Out: whether it says that this needs the reader's agreement. */
export const isAgreed = (folded: string, words: readonly Word[], place: Found): boolean =>
  isUnder(AGREED, folded, words, place, 0);

/** What is said before a place holds for it; what is said behind it does up to the end of the clause. */
function isUnder(condition: Phrases, folded: string, words: readonly Word[], place: Found, from: number): boolean {
  const comma = folded.slice(place.end).search(/[,;:]/);
  const clauseEnd = comma < 0 ? folded.length : place.end + comma;
  return condition.in(words).some(({ start }) => start >= from && start <= clauseEnd);
}
