/**
 * A report that was kept, or comes in a message. Answers, reasons and attributes that this version does not know (a question
 * renamed, retired, or of a newer checklist) are left out; the report stays.
 */
import * as v from 'valibot';
import { ATTRIBUTES } from '../../attributes';
import { ITEM_IDS, PILLARS } from '../../checklist/item';
import { DUTY_IDS, DUTY_STATES } from '../../duties/ids';
import { linkAddress, NO_BASE } from '../../links/site';
import { COUNT, extra, known, LANGUAGE, NUMBER, SHARE, WORDS } from '../../schemas';
import {
  ACTION_KINDS,
  CAP_REASONS,
  COLLECTION_ANSWERS,
  GRADE_LETTERS,
  PAGE_KINDS,
  REPORT_STATUSES,
  SUMMARY_IDS,
  TONES,
  UNREAD_KINDS,
} from '../../values';
import { EVIDENCE } from './evidence';
import { TAKES } from './takes';

const ITEM_ID = v.picklist(ITEM_IDS);
const LETTER = v.picklist(GRADE_LETTERS);

const REASON = v.object({ item: ITEM_ID, answer: WORDS, points: NUMBER });

const WHY = v.object({
  caps: known(v.object({ item: ITEM_ID, because: v.picklist(CAP_REASONS), best: LETTER })),
  cost: known(REASON),
  earned: known(REASON),
  lift: known(v.object({ item: ITEM_ID, answer: WORDS, score: NUMBER, letter: LETTER })),
});

const GRADE = v.nullable(
  v.object({ letter: LETTER, score: NUMBER, betterThan: SHARE, perhaps: extra(LETTER), why: extra(WHY) }),
);

const ITEM = v.object({
  id: ITEM_ID,
  pillar: v.picklist(PILLARS),
  tone: v.picklist(TONES),
  answer: WORDS,
  confidence: SHARE,
  prevalence: SHARE,
  evidence: v.array(EVIDENCE),
  attributes: extra(ATTRIBUTES),
  nearest: extra(EVIDENCE),
});

/** http(s), or "mailto:" and one address. */
export const LINK_ADDRESS = v.pipe(
  v.string(),
  v.transform((href) => linkAddress(href, NO_BASE)),
  v.string(),
);

export const REPORT = v.pipe(
  v.object({
    status: v.picklist(REPORT_STATUSES),
    title: v.string(),
    kind: v.picklist(PAGE_KINDS),
    language: LANGUAGE,
    words: COUNT,
    cut: extra(v.literal(true)),
    dated: extra(WORDS),
    unread: extra(known(v.picklist(UNREAD_KINDS))),
    grades: v.object({ overall: GRADE, tracking: GRADE, sharing: GRADE, rights: GRADE }),
    items: known(ITEM),
    collection: extra(
      v.object({ answer: v.picklist(COLLECTION_ANSWERS), confidence: SHARE, evidence: v.array(EVIDENCE) }),
    ),
    // Of reports that were kept before there was a summary, it is empty.
    summary: v.fallback(known(v.picklist(SUMMARY_IDS)), () => []),
    standouts: known(ITEM_ID),
    actions: extra(
      known(v.object({ kind: v.picklist(ACTION_KINDS), href: LINK_ADDRESS, words: v.string(), evidence: EVIDENCE })),
    ),
    takes: extra(TAKES),
    duties: extra(
      known(
        v.object({
          id: v.picklist(DUTY_IDS),
          state: v.picklist(DUTY_STATES),
          item: extra(ITEM_ID),
          evidence: v.array(EVIDENCE),
        }),
      ),
    ),
    corpusSize: COUNT,
    checklistVersion: WORDS,
  }),
  // Nothing stands out without the words that say it.
  v.transform((given) => ({
    ...given,
    standouts: given.standouts.filter((id) => given.items.some((one) => one.id === id && one.evidence.length > 0)),
  })),
);
