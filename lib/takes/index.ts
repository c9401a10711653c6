/** Stage "takes": what is taken and why, in the words of lay readers, and the questions that they ask first. Ungraded. */
import { atOnce, pace, type Steps } from '../steps';
import type { Asked, PolicyAction, PolicyText, Reading, Takes } from '../types';
import { ASKED_ANSWERS, ASKED_IDS, type AskedId, PURPOSES as PURPOSE_IDS, TAKEN_KINDS } from '../values';
import { findingAddressBook } from './address-book';
import { findingCompany } from './company';
import { KINDS } from './kinds';
import { wordsIn } from './matcher';
import { findingNamed } from './named';
import { PURPOSES } from './purposes';
import { findingRefused } from './refused';
import { findingSelfDelete } from './self-delete';
import { findingStaffReads } from './staff-reads';
import { isAgreed, isChosen, speaksOfUsers, takingIn, useIn } from './stance';
import type { Told } from './told';
import { findingUpdated } from './updated';

/**
 * In: a policy, the readings of its sentences, what it offers its reader to do, the date that it states, and which questions are
 * asked (without: all). Out: all that is read off them, each with the sentence that says it; who gets it comes with the
 * checklist's answers (`withAnswers`), and `shownTakes` (lib/takes/shown.ts) leaves out what is not read well enough to be
 * shown. Never throws; takes a time that grows with the text.
 */
export const takesIn = (...given: Given): Takes => atOnce(findingTakes(...given));

type Given = [
  policy: PolicyText,
  readings: readonly Reading[],
  actions: readonly PolicyAction[],
  dated: string | null,
  questions?: readonly AskedId[],
];

/** The same in steps. */
export function* findingTakes(...[policy, readings, actions, dated, questions = ASKED_IDS]: Given): Steps<Takes> {
  const isDue = pace();
  const told: Told[] = [];
  const ofUsers: Told[] = [];
  for (const reading of readings) {
    if (isDue(reading.folded.length)) yield;
    if (reading.sentence.kind === 'heading') continue;
    const one = { reading, words: wordsIn(reading.folded) };
    told.push(one);
    if (speaksOfUsers(reading, one.words)) ofUsers.push(one);
  }
  const company = yield* findingCompany(policy, readings);
  const updated = yield* findingUpdated(policy, dated);
  const kinds = yield* findingNamed(TAKEN_KINDS, KINDS, ofUsers, takingIn);
  const purposes = yield* findingNamed(PURPOSE_IDS, PURPOSES, ofUsers, useIn, isAgreed);
  const finders: Readonly<Record<AskedId, () => ReturnType<typeof findingStaffReads>>> = {
    'staff-reads': () => findingStaffReads(ofUsers),
    'address-book': () => findingAddressBook(told),
    'self-delete': () => findingSelfDelete(told, actions),
    refused: () => findingRefused(told),
  };
  const answers: Asked[] = [];
  for (const id of questions) answers.push(asked(id, yield* finders[id]()));
  return {
    kinds: kinds.map(({ id, evidence, told: one, place, by }) => ({
      kind: id,
      ...(isChosen(one.reading.folded, one.words, place, by === 'introduction' ? 0 : one.reading.own) && {
        optional: true,
      }),
      evidence,
    })),
    purposes: purposes.map(({ id, evidence, agreed }) => ({
      purpose: id,
      ...(agreed && { optional: true }),
      evidence,
    })),
    gets: [],
    asked: answers,
    ...(company && { company }),
    ...(updated && { updated }),
  };
}

/** What a question's reader found; null: nothing. */
function asked(id: AskedId, found: { answer: string; evidence: Asked['evidence'] } | null): Asked {
  const known: readonly string[] = ASKED_ANSWERS[id];
  return found && known.includes(found.answer) ? { id, ...found } : { id, answer: 'not-stated', evidence: [] };
}
