/** Whether a sentence tells what the company takes from its own users, or speaks of something else. */
import type { Reading } from '../types';
import { Phrases, type Word, wordsIn } from './matcher';

/** Headings over what does not hold for ordinary users, or tells of nothing that is taken. */
const OTHER_SECTIONS = new Phrases(`
    children; children's; child; minors; kids; parents; under age/13/16/18; applicant*; job/jobs; recruit*;
    candidate*; career*; employ*; definition*; glossary; not/never
    collect/process/store/want/ask/take/know/keep/have/use; don't
    collect/process/store/want/ask/take/know/keep/have/use; links to; external links; social plugin*;
    third/other party/parties sites/websites/links
`);

/** For kinds of data alone: below these, data are protected, given out or asked for, not taken. */
const NOT_TAKING = new Phrases(`
    security; how .. protect*; protecting; safeguard*; rights; changes to; contact us; transfer*; your choices;
    legal; how .. share/disclose; sharing; disclos*; who .. share*; recipients; whom
`);

/** Others than ordinary users, and what explains a word. */
const OTHERS = new Phrases(`
    applicant*; job/employment application*/candidate*/applicant*; resumes; curriculum vitae;
    child/children/minor/minors; means any/all/information/data/the/a/an/that; refers to; is/are defined; defined as;
    definition of; for purposes of this; personal data/information is any/information/defined/data;
    their/they/it/parties/networks/advertisers/who/which may/will collect; they collect; unsolicited; please keep;
    ask/asks that you do; please do not; protected classification*; we encourage you; not responsible
`);

/** Someone gives or takes, in so many words. */
const TAKING = new Phrases(`
    collect*; receiv*; obtain*; gather*; record; records; recorded; recording; captur*; logged; log; stored;
    store; stores; request; require; ask; asks; scan; import; sync*; you/users/customers/members ..
    provide/submit/upload/send/enter/post/share/give/provided/submitted/uploaded/sent/shared/store/create/write/input;
    we/our ..
    process/access/need/track/monitor/retain/keep/hold/save/infer/derive/use/receive/read/analyze/analyse/review/see/know/have;
    provided/submitted/uploaded/given/entered by you/users; is/are/be automatically/also processed;
    data/information .. includes/include; may include; access to your; access ..
    camera/microphone/contacts/location/photos
`);
const HANDING_ON = new Phrases(`
    share; shares; disclos*; sell; sold; transfer*; delet*; encrypt*; protect*; disable; opt; complain*; lodge
`);
/** By the reader, whatever else is said of handing on. */
const GIVEN = new Phrases(
  'you share/upload/submit; you choose/may/can to share/upload/submit/provide; you may/can share/upload/submit/provide; you choose to provide/share; you may/can choose/decide to share/upload/submit/provide/post; you .. able to share/upload/submit/provide/post',
);
const TAKING_PLAINLY = new Phrases(`
    collect*; receiv*; obtain*; gather*; record; you .. provide/submit/upload/send/enter/post; provided by;
    stored
`);
const COLLECTING = new Phrases(`
    collect*; what/which/data/information .. we/you provide/receive/obtain/process/get/gather/give/hold/store;
    you .. provide/give/share; categories/types/kinds of; what .. personal data/information; sources;
    automatically; what .. data/information; data/information .. use; how we use; data processed; processing of;
    processed data; data processing
`);

export type Stance = 'plainly' | 'somehow' | null;

/** For whom and of what is it? */
export function speaksOfUsers({ headings, denied }: Reading, words: readonly Word[]): boolean {
  const below = headings.split(' > ').slice(1).join(' ');
  return !denied && !OTHER_SECTIONS.isIn(wordsIn(below)) && !OTHERS.isIn(words);
}

/** How plainly a sentence says that data are taken. */
export function takingIn({ headings }: Reading, words: readonly Word[]): Stance {
  const above = wordsIn(headings.split(' > ').at(-1) ?? '');
  const plainly = TAKING.isIn(words);
  if (NOT_TAKING.isIn(above) && !TAKING_PLAINLY.isIn(words)) return null;
  if (HANDING_ON.isIn(words) && !GIVEN.isIn(words)) return TAKING_PLAINLY.isIn(words) ? 'somehow' : null;
  return plainly || COLLECTING.isIn(above) ? 'plainly' : 'somehow';
}

const USING = new Phrases(`
    use/uses/used/using; process*; purpose*; collect* .. to/for; in order to; help/helps us; allow*/enabl* us;
    so that; so we; interest*; cookies; necessary for/to; share .. to/for; we
    may/will/also/can/send/analyze/analyse/personalize/personalise; technologies
`);
const ABOUT_USE = new Phrases(`
    use/uses/using; purpose*; why; basis/bases; what .. do with; processing; cookies; how we
`);
const NO_USE = new Phrases(`
    rights; your choices; how .. protect*; security; contact us; changes; amendments; transfer*; retention
`);

/** How plainly a sentence tells what data are used for. */
export function useIn({ headings }: Reading, words: readonly Word[]): Stance {
  const above = wordsIn(headings.split(' > ').slice(-2).join(' '));
  if (ABOUT_USE.isIn(above)) return 'plainly';
  return USING.isIn(words) && !NO_USE.isIn(above) ? 'somehow' : null;
}
