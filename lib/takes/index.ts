/** Stage "takes": what is taken and why, in the words of lay readers, and the questions that they ask first. Ungraded. */
import type { Asked, PolicyAction, PolicyText, Reading, Takes } from '../types';
import { ASKED_ANSWERS, type AskedId, PURPOSES as PURPOSE_IDS, TAKEN_KINDS } from '../values';
import { addressBookIn } from './address-book';
import { companyIn } from './company';
import { KINDS } from './kinds';
import { wordsIn } from './matcher';
import { namedIn } from './named';
import { PURPOSES } from './purposes';
import { refusedIn } from './refused';
import { selfDeleteIn } from './self-delete';
import { staffReadsIn } from './staff-reads';
import { isAgreed, isChosen, speaksOfUsers, takingIn, useIn } from './stance';
import type { Told } from './told';
import { updatedIn } from './updated';

/**
 * In: a policy, the readings of its sentences, what it offers its reader to do, and the date that it states. Out: all that is read off them, each with
 * the sentence that says it; who gets it comes with the checklist's answers (`withAnswers`), and `shownTakes`
 * (lib/takes/shown.ts) leaves out what is not read well enough to be shown. Never throws; takes a time that grows with the text.
 */
export function takesIn(
  policy: PolicyText,
  readings: readonly Reading[],
  actions: readonly PolicyAction[],
  dated: string | null,
): Takes {
  const told: Told[] = readings
    .filter(({ sentence }) => sentence.kind !== 'heading')
    .map((reading) => ({ reading, words: wordsIn(reading.folded) }));
  const ofUsers = told.filter(({ reading, words }) => speaksOfUsers(reading, words));
  const company = companyIn(policy, readings);
  const updated = updatedIn(policy, dated);
  return {
    kinds: namedIn(TAKEN_KINDS, KINDS, ofUsers, takingIn).map(({ id, evidence, told: one, place, by }) => ({
      kind: id,
      ...(isChosen(one.reading.folded, one.words, place, by === 'introduction' ? 0 : one.reading.own) && {
        optional: true,
      }),
      evidence,
    })),
    purposes: namedIn(PURPOSE_IDS, PURPOSES, ofUsers, useIn, isAgreed).map(({ id, evidence, agreed }) => ({
      purpose: id,
      ...(agreed && { optional: true }),
      evidence,
    })),
    gets: [],
    asked: [
      asked('staff-reads', staffReadsIn(ofUsers)),
      asked('address-book', addressBookIn(told)),
      asked('self-delete', selfDeleteIn(told, actions)),
      asked('refused', refusedIn(told)),
    ],
    ...(company && { company }),
    ...(updated && { updated }),
  };
}

/** What a question's reader found; null: nothing. */
function asked(id: AskedId, found: { answer: string; evidence: Asked['evidence'] } | null): Asked {
  const known: readonly string[] = ASKED_ANSWERS[id];
  return found && known.includes(found.answer) ? { id, ...found } : { id, answer: 'not-stated', evidence: [] };
}
