/** Do people read what users write, say or upload? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence, Reading } from '../types';
import type { Found, Phrases, Word } from './matcher';
import { ownName, type Said as Sentence } from './staff-people';
import { BEGINNING, Roles } from './staff-roles';
import {
  BACK,
  BACK_AT_ONCE,
  BELONGINGS,
  CONTENT,
  KEPT_FROM_PEOPLE,
  LEAVE,
  LET_READ,
  LETTERS,
  MODERATION,
  NARROW,
  NO_CONTENT,
  NO_DUTY,
  NOBODY_ELSE,
  NOT_KEPT,
  ONLY_READER,
  RULES,
  SPOKEN,
  STRICTLY,
  TAUGHT,
  TO_COMPANY,
  WE_READ_ANYTHING,
  WIDE,
} from './staff-words';
import { nearestHeading } from './stance';
import { apartFrom } from './stretches';
import type { Told } from './told';

/** How far "we have no duty to" reaches to what is left open, in UTF-16 code units. */
const DUTY_REACH = 60;

/** How far before what is denied its denial is looked for. */
const DENIAL_REACH = 200;
/** How far a letter to the company stands from who reads it: "to answer your query, they access your data" opens no letter. */
const LETTER_REACH = 25;

type Answer = 'yes' | 'limited' | 'no';

interface Best {
  told: readonly Told[];
  worth: number;
}

/** In steps. In: what the sentences state of users. Out: the answer with its sentence; null where none speaks of it. */
export function* findingStaffReads(told: readonly Told[]): Steps<{ answer: string; evidence: Evidence[] } | null> {
  const isDue = pace();
  const answers = new Map<Answer, Best>();
  const name = ownName(told);
  for (const [at, one] of told.entries()) {
    if (isDue(one.reading.folded.length)) yield;
    const before = told[at - 1];
    const alone = saidBy(one, name, contentIn(one.words));
    const said = alone ?? (before && saidOfBefore(before, one, name));
    if (said && said.worth > (answers.get(said.answer)?.worth ?? 0))
      answers.set(said.answer, { told: alone || !before ? [one] : [before, one], worth: said.worth });
  }
  for (const answer of ['yes', 'limited', 'no'] as const) {
    const best = answers.get(answer);
    if (best) return { answer, evidence: best.told.map(({ reading }) => evidenceOf(reading.sentence)) };
  }
  return null;
}

interface Said {
  answer: Answer;
  worth: number;
}

/** "We keep your messages. These may be reviewed": what is read is named in the sentence right before, and both are quoted. */
function saidOfBefore(before: Told, one: Told, name: string | null): Said | null {
  const { block, start } = one.reading.sentence;
  const { sentence } = before.reading;
  if (sentence.block !== block || start - sentence.end > 2 || before.reading.folded.endsWith('?')) return null;
  const { own } = one.reading;
  const back = [
    ...BACK_AT_ONCE.in(one.words).filter(({ start: at }) => at >= own && at <= own + BEGINNING),
    ...BACK.in(one.words).filter(({ start: at }) => at >= own),
  ].sort((first, second) => first.start - second.start);
  if (
    back.length === 0 ||
    contentIn(before.words).length === 0 ||
    apartFrom(BACK, contentIn(one.words), one.words).length > 0
  )
    return null;
  const said = saidBy(one, name, back, true);
  return said && { ...said, worth: said.worth - 0.25 };
}

/** Where what users write, say or upload is named. */
const contentIn = (words: readonly Word[]): Found[] => apartFrom(NO_CONTENT, CONTENT.in(words), words);

/** What a sentence answers, and how well it proves that: people are named, or the company does it. */
function saidBy(
  { reading, words }: Told,
  name: string | null,
  content: readonly Found[],
  isOfBefore = false,
): Said | null {
  const { folded, own } = reading;
  if (folded.endsWith('?')) return null;
  const said = { words, folded, own, name };
  const names = content.length > 0 || [WE_READ_ANYTHING, LET_READ, MODERATION].some((phrases) => phrases.isIn(words));
  const ofContent = names ? saidOfContent(said, reading, content, isOfBefore) : null;
  if (ofContent) return ofContent;
  return TAUGHT.isIn(words) && SPOKEN.isIn(words) ? { answer: 'limited', worth: 1 } : saidOfLess(said);
}

/** Of content that it names, or of whatever the company holds. */
function saidOfContent(said: Sentence, reading: Reading, content: readonly Found[], isOfBefore: boolean): Said | null {
  const { words, folded } = said;
  const roles = new Roles(said, content);
  const isNotKept = apartFrom(ONLY_READER, apartFrom(NOBODY_ELSE, NOT_KEPT.in(words), words), words).length > 0;
  const isKept = [...NOBODY_ELSE.in(words), ...KEPT_FROM_PEOPLE.in(words)].some((one) => roles.isKept(one));
  if (isKept && !isNotKept && content.length > 0) return { answer: 'no', worth: 2 };
  const byPeople = roles.byPeople();
  const place = byPeople ?? roles.byCompany() ?? (isOfBefore ? roles.openedByCompany() : null) ?? roles.anythingRead();
  if (place && isLeftOpen(words, place)) return null;
  const worth = byPeople ? 2 : 1;
  if (place && !isDeniedAt(folded, words, place))
    return { answer: isNarrow(reading, words, place) ? 'limited' : 'yes', worth };
  const denied = place ?? roles.seenByCompany();
  if (!denied || !isDeniedAt(folded, words, denied)) return null;
  return isNotKept ? place && { answer: 'limited', worth } : { answer: 'no', worth };
}

/** What belongs to the reader, what is written to the company, and people who look at what breaks the rules. */
function saidOfLess(said: Sentence): Said | null {
  const { words, folded } = said;
  const read = (objects: Phrases, reach?: number, by: 'byPeople' | 'letterByCompany' = 'byPeople'): boolean => {
    const found = apartFrom(NO_CONTENT, objects.in(words), words);
    const looked = found.length > 0 ? new Roles(said, found, reach)[by]() : null;
    return looked !== null && !isDeniedAt(folded, words, looked);
  };
  if (read(BELONGINGS)) return { answer: STRICTLY.isIn(words) || NARROW.isIn(words) ? 'limited' : 'yes', worth: 0.5 };
  if (read(TO_COMPANY, LETTER_REACH) || read(LETTERS, LETTER_REACH, 'letterByCompany'))
    return { answer: 'limited', worth: 0.5 };
  const byHand = RULES.isIn(words) ? new Roles(said, []).byHand() : null;
  return byHand && !isDeniedAt(folded, words, byHand) ? { answer: 'limited', worth: 0.25 } : null;
}

/** Is it done in some cases alone? */
function isNarrow(reading: Reading, words: readonly Word[], place: Found | null): boolean {
  if (STRICTLY.isIn(words) || (place && reading.folded.slice(place.start, place.end).includes('moderat'))) return true;
  return !WIDE.isIn(words) && (NARROW.isIn(words) || NARROW.isIn(nearestHeading(reading)));
}

/** "We may, but need not, review": what nobody has to do is not denied. */
function isDeniedAt(folded: string, words: readonly Word[], { start, end }: Found): boolean {
  const from = Math.max(0, start - DENIAL_REACH);
  let near = folded.slice(from, end);
  for (const duty of NO_DUTY.in(words))
    if (duty.start >= from && duty.end <= end)
      near = near.slice(0, duty.start - from) + ' '.repeat(duty.end - duty.start) + near.slice(duty.end - from);
  return isDenied(near, start - from, end - from);
}

/** "We have no duty to review": whether anybody does is left open. */
function isLeftOpen(words: readonly Word[], { start }: Found): boolean {
  const duty = NO_DUTY.in(words).findLast((one) => one.start < start);
  return (
    duty !== undefined &&
    duty.end >= start - DUTY_REACH &&
    !LEAVE.in(words).some((leave) => leave.end <= start && leave.start >= duty.start - DUTY_REACH)
  );
}
