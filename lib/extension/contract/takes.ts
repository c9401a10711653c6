/** What is taken and why, as it is kept or comes in a message; what this version does not know is left out. */
import * as v from 'valibot';
import { extra, known, WORDS } from '../../schemas';
import { ASKED_ANSWERS, type AskedId, PURPOSES, TAKEN_KINDS } from '../../values';
import { EVIDENCE } from './evidence';

const ASKED_IDS = Object.keys(ASKED_ANSWERS) as AskedId[];

/** Of a question only its own answers. */
const ASKED = v.pipe(
  v.object({ id: v.picklist(ASKED_IDS), answer: WORDS, evidence: v.array(EVIDENCE) }),
  v.check(({ id, answer }) => (ASKED_ANSWERS[id] as readonly string[]).includes(answer)),
);

export const TAKES = v.object({
  kinds: known(v.object({ kind: v.picklist(TAKEN_KINDS), evidence: EVIDENCE })),
  purposes: known(v.object({ purpose: v.picklist(PURPOSES), evidence: EVIDENCE })),
  asked: known(ASKED),
  company: extra(v.object({ name: WORDS, evidence: EVIDENCE })),
  updated: extra(v.object({ date: WORDS, evidence: EVIDENCE })),
});
