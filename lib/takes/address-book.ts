/** Is my address book taken? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence } from '../types';
import { BOOKS_OF_OTHERS } from './kinds';
import { Phrases } from './matcher';
import { STAYS, speaksOfUsers } from './stance';
import type { Told } from './told';

const BOOK = new Phrases(`
    address book*; addressbook*; contact list*; contacts list*; phone book*; phonebook*; device's contacts;
    upload/import/imported/sync/syncing/synchroni*/connect .. contacts; access to/your/the contacts; access to
    your .. contacts; phone/device/mobile contacts; contacts stored/saved
`);
const NOT_BOOK = new Phrases(`
    business contacts; commercial contact; remove .. contact; emergency contact*; access .. contacts our/us;
    social network*; marketing contact*; authority contacts; server*; directories; liability
`);
/** The reader does something first. */
const CHOICE = new Phrases(`
    if you; choose/chose/choosing/opt; permission*; consent; allow/allows/allowed/let us; grant*; you can/may;
    upload*/import*/sync*/connect*; enabl*; invit*; agree*; with your; provided by you; you provide;
    share/shared; option*
`);

/** That it is not handed on does not say that it is not taken. */
const HANDED_ON = new Phrases('share/shared/sell/sold/disclose/disclosed/rent');

/** Theirs tells of the reader; the reader's own is not said to be taken. */
const OF_OTHERS = new Phrases(BOOKS_OF_OTHERS);

/** In steps. In: what the sentences state. Out: the answer with its sentence; null where none speaks of it. */
export function* findingAddressBook(told: readonly Told[]): Steps<{ answer: string; evidence: Evidence[] } | null> {
  const isDue = pace();
  let denied: Told | null = null;
  let taken: Told | null = null;
  for (const one of told) {
    const { reading, words } = one;
    if (isDue(reading.folded.length)) yield;
    if (NOT_BOOK.isIn(words) || OF_OTHERS.isIn(words) || STAYS.isIn(words)) continue;
    const found = BOOK.in(words).find(({ end }) => end > reading.own);
    if (!found) continue;
    if (reading.denied || isDenied(reading.folded, found.start, found.end))
      denied ??= HANDED_ON.isIn(words) ? null : one;
    else if (!speaksOfUsers(reading, words)) continue;
    else if (CHOICE.isIn(words)) return { answer: 'if-you-agree', evidence: [evidenceOf(reading.sentence)] };
    else taken ??= one;
  }
  if (taken) return { answer: 'yes', evidence: [evidenceOf(taken.reading.sentence)] };
  return denied && { answer: 'no', evidence: [evidenceOf(denied.reading.sentence)] };
}
