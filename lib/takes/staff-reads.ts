/** Do people read what users write, say or upload? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence } from '../types';
import type { Found, Word } from './matcher';
import { BEGINNING, Roles } from './staff-roles';
import {
  BACK,
  BACK_AT_ONCE,
  BELONGINGS,
  CONTENT,
  KEPT_FROM_PEOPLE,
  NARROW,
  NO_CONTENT,
  NOBODY_ELSE,
  NOT_KEPT,
  ONLY_READER,
  OTHER,
  OTHER_TEXTS,
  RESERVED,
  SPOKEN,
  STRICTLY,
  TAUGHT,
  WIDE,
} from './staff-words';
import { nearestHeading } from './stance';
import { apartFrom } from './stretches';
import type { Told } from './told';

type Answer = 'yes' | 'limited' | 'no';

interface Best {
  told: readonly Told[];
  worth: number;
}

/** In steps. In: what the sentences state of users. Out: the answer with its sentence; null where none speaks of it. */
export function* findingStaffReads(told: readonly Told[]): Steps<{ answer: string; evidence: Evidence[] } | null> {
  const isDue = pace();
  const answers = new Map<Answer, Best>();
  for (const [at, one] of told.entries()) {
    if (isDue(one.reading.folded.length)) yield;
    const before = told[at - 1];
    const alone = saidBy(one, contentIn(one.words));
    const said = alone ?? (before && saidOfBefore(before, one));
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
function saidOfBefore(before: Told, one: Told): Said | null {
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
  const said = saidBy(one, back, true);
  return said && { ...said, worth: said.worth - 0.25 };
}

/** Where what users write, say or upload is named. */
const contentIn = (words: readonly Word[]): Found[] => apartFrom(NO_CONTENT, CONTENT.in(words), words);

/** What a sentence answers of content that it names, and how well it proves that: people are named, or the company does it. */
function saidBy({ reading, words }: Told, content: readonly Found[], isOfBefore = false): Said | null {
  const { folded, own } = reading;
  if (
    folded.endsWith('?') ||
    apartFrom(RESERVED, OTHER.in(words), words).length > 0 ||
    OTHER_TEXTS.in(words).some(({ end }) => end > own)
  )
    return null;
  const belongings = apartFrom(NO_CONTENT, BELONGINGS.in(words), words);
  if (content.length + belongings.length === 0) return null;
  const roles = new Roles(words, content, own);
  const kept = [...NOBODY_ELSE.in(words), ...KEPT_FROM_PEOPLE.in(words)].find((place) => roles.isKept(place));
  const isNotKept = apartFrom(ONLY_READER, apartFrom(NOBODY_ELSE, NOT_KEPT.in(words), words), words).length > 0;
  if (kept && !isNotKept) return { answer: 'no', worth: 2 };
  const byPeople = roles.byPeople();
  const place = byPeople ?? roles.byCompany() ?? (isOfBefore ? roles.openedByCompany() : null);
  const narrow =
    STRICTLY.isIn(words) || (!WIDE.isIn(words) && (NARROW.isIn(words) || NARROW.isIn(nearestHeading(reading))));
  const answer = narrow ? 'limited' : 'yes';
  const worth = byPeople ? 2 : 1;
  if (place && !isDenied(folded, place.start, place.end)) return { answer, worth };
  const denied = place ?? roles.seenByCompany();
  if (denied && isDenied(folded, denied.start, denied.end))
    return !isNotKept ? { answer: 'no', worth } : place ? { answer: 'limited', worth } : null;
  if (TAUGHT.isIn(words) && SPOKEN.isIn(words)) return { answer, worth: 1 };
  const looked = new Roles(words, belongings, own).byPeople();
  return looked && !isDenied(folded, looked.start, looked.end) ? { answer: 'limited', worth: 0.5 } : null;
}
