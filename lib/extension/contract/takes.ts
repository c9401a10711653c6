/** What is taken and why, as it is kept or comes in a message; what this version does not know is left out. */
import * as v from 'valibot';
import { extra, known, WORDS } from '../../schemas';
import { ASKED_ANSWERS, ASKED_IDS, PURPOSES, RECIPIENTS, TAKEN_KINDS } from '../../values';
import { EVIDENCE } from './evidence';

/** Nothing is shown without a quote. Earlier versions kept one, not a list. */
const QUOTES = v.pipe(
  v.union([
    v.array(EVIDENCE),
    v.pipe(
      EVIDENCE,
      v.transform((one) => [one]),
    ),
  ]),
  v.minLength(1),
);

/** Of a question only its own answers, and each with the words that give it; what is not stated has none. */
const ASKED = v.pipe(
  v.object({ id: v.picklist(ASKED_IDS), answer: WORDS, evidence: v.array(EVIDENCE) }),
  v.check(({ id, answer }) => (ASKED_ANSWERS[id] as readonly string[]).includes(answer)),
  v.check(({ answer, evidence }) => answer === 'not-stated' || evidence.length > 0),
);

/** Whether the reader has a say, and whether it is only probable. */
const HOW = { optional: extra(v.literal(true)), unsure: extra(v.literal(true)) };

export const TAKES = v.object({
  kinds: known(v.object({ kind: v.picklist(TAKEN_KINDS), ...HOW, evidence: QUOTES })),
  purposes: known(v.object({ purpose: v.picklist(PURPOSES), ...HOW, evidence: QUOTES })),
  // Earlier versions did not look for it.
  gets: v.optional(
    known(
      v.object({
        who: v.picklist(RECIPIENTS),
        names: extra(v.array(WORDS)),
        ...HOW,
        evidence: QUOTES,
      }),
    ),
    [],
  ),
  asked: known(ASKED),
  company: extra(v.object({ name: WORDS, evidence: EVIDENCE })),
  updated: extra(v.object({ date: WORDS, evidence: EVIDENCE })),
});
