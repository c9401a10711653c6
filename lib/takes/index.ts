/** Stage "takes": what is taken and why, in the words of lay readers, and the questions that they ask first. Ungraded. */
import { isDenied } from '../practices/negation';
import type { Asked, PolicyAction, PolicyText, Reading, Takes } from '../types';
import { ASKED_ANSWERS, type AskedId, PURPOSES as PURPOSE_IDS, TAKEN_KINDS } from '../values';
import { addressBookIn } from './address-book';
import { companyIn } from './company';
import { evidenceOf } from './evidence';
import type { Field } from './field';
import { KINDS } from './kinds';
import { type Found, type Word, wordsIn } from './matcher';
import { PURPOSES } from './purposes';
import { refusedIn } from './refused';
import { selfDeleteIn } from './self-delete';
import { staffReadsIn } from './staff-reads';
import { type Stance, speaksOfUsers, takingIn, useIn } from './stance';
import type { Told } from './told';
import { updatedIn } from './updated';

/**
 * In: a policy, the readings of its sentences, and what it offers its reader to do. Out: all that is read, each with a
 * verbatim sentence; `shownTakes` (lib/takes/shown.ts) leaves out what is not read well enough to be shown. Never throws;
 * takes a time that grows with the text.
 */
export function takesIn(policy: PolicyText, readings: readonly Reading[], actions: readonly PolicyAction[]): Takes {
  const told: Told[] = readings
    .filter(({ sentence }) => sentence.kind !== 'heading')
    .map((reading) => ({ reading, words: wordsIn(reading.folded) }));
  const ofUsers = told.filter(({ reading, words }) => speaksOfUsers(reading, words));
  const company = companyIn(policy, readings);
  const updated = updatedIn(policy);
  return {
    kinds: named(TAKEN_KINDS, KINDS, ofUsers, takingIn).map(({ id, evidence }) => ({ kind: id, evidence })),
    purposes: named(PURPOSE_IDS, PURPOSES, ofUsers, useIn).map(({ id, evidence }) => ({ purpose: id, evidence })),
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

/** What of a list the sentences name, each with the sentence that says it best. */
function named<Id extends string>(
  ids: readonly Id[],
  fields: Readonly<Record<Id, Field>>,
  told: readonly Told[],
  stanceOf: (reading: Reading, words: readonly Word[]) => Stance,
): { id: Id; evidence: ReturnType<typeof evidenceOf> }[] {
  const stances = told.flatMap((one) => {
    const stance = stanceOf(one.reading, one.words);
    return stance ? [{ ...one, stance }] : [];
  });
  return ids.flatMap((id) => {
    let best: { worth: number; told: Told } | null = null;
    for (const one of stances) {
      const worth = worthOf(fields[id], one, one.stance);
      if (worth > (best?.worth ?? 0)) best = { worth, told: one };
    }
    return best ? [{ id, evidence: evidenceOf(best.told.reading) }] : [];
  });
}

/** Longer sentences are hard to read as a quote, in UTF-16 code units. */
const LONG = 320;
/** The reader's own ways out are no good proof, though they name what is done. */
const WAY_OUT = new Set(['opt', 'object', 'unsubscribe', 'withdraw', 'disable', 'delete']);

/** How well a sentence says it; 0: not at all. */
function worthOf({ plain, loose, not, unless }: Field, { reading, words }: Told, stance: Stance): number {
  const { folded, own, sentence } = reading;
  const others = not.in(words);
  const stands = ({ start, end }: Found): boolean =>
    end > own && !others.some((other) => other.start <= start && start < other.end) && !isDenied(folded, start, end);
  const isPlain = plain.in(words).some(stands);
  if (!isPlain && !(stance === 'plainly' && loose.in(words).some(stands))) return 0;
  if (unless.isIn(words)) return 0;
  const short = sentence.text.length <= LONG ? 2 : 0;
  const ours = words.some(({ word }) => word === 'we' || word === 'our' || word === 'you') ? 1 : 0;
  const direct = words.some(({ word }) => WAY_OUT.has(word)) ? 0 : 1;
  return 1 + (isPlain ? 3 : 0) + (stance === 'plainly' ? 3 : 0) + short + ours + direct;
}
