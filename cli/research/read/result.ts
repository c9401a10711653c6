/** One line of `candor grade --json`, read with care: it may come from another version, another program, or a broken disk. */
import * as v from 'valibot';
import { ATTRIBUTES } from '../../../lib/attributes';
import { itemOf } from '../../../lib/checklist';
import { ITEM_IDS, type ItemId, PILLARS } from '../../../lib/checklist/item';
import type { FlatRow } from '../../../lib/export/flat';
import { firstReasons } from '../../../lib/grades/shown';
import { COUNT, extra, FIELDS, known, NUMBER, ORDINAL, read, SHARE, WORDS } from '../../../lib/schemas';
import type { Attributes, Grades, GradeWhy, Letter, ReportStatus } from '../../../lib/types';
import { CAP_REASONS, GRADE_LETTERS, NO_ANSWERS, PAGE_KINDS, REPORT_STATUSES } from '../../../lib/values';
import { missing, shaped } from '../../shapes';
import { addressIn } from './address';

/** What is wrong with a line; the message is for people. */
export class BadLine extends Error {}
const badLine = (message: string): BadLine => new BadLine(message);

export const GRADED = ['overall', ...PILLARS] as const;
export type Graded = (typeof GRADED)[number];

export interface Quote {
  text: string;
  /** The nearest heading above it, or "". */
  heading: string;
  page?: number;
}

export interface Answer {
  id: ItemId;
  answer: string;
  /** 0 to 1. */
  confidence: number;
  attributes?: Attributes;
  quotes: Quote[];
}

export interface GivenGrade {
  letter: Letter;
  score: number;
  /** The neighbour that may be right instead, where the letter is not sure. */
  perhaps?: Letter;
}

export type Above = 'above' | 'above-silent';

export interface Result {
  /** What the line calls the policy: `id`, or else `file`, or else `url`. */
  id: string;
  /** Where its text came from, as the line says it: a path, an address, or "". */
  file: string;
  title: string;
  /** An http(s) address, or "". */
  url: string;
  status: ReportStatus | 'error';
  kind: (typeof PAGE_KINDS)[number] | '';
  language: string;
  /** Why there is no report; "" unless the status is `error`. */
  error: string;
  words: number;
  grades: Record<Graded, GivenGrade | null>;
  /** Why the overall letter is better than each of the three; null where it is not. */
  above: Above | null;
  /** In the checklist's order; empty where nothing was answered. */
  answers: Answer[];
  checklistVersion: string;
  /** As the line gives them; null where it does not. */
  service: string | null;
  date: string | null;
  /** The date that the policy gives itself, in its own words; "" where there is none. */
  dated: string;
}

/** Every answer that a question may have, in the order in which reports show them. */
export const answersTo = (id: ItemId): readonly string[] => [...itemOf(id).answers, ...NO_ANSWERS];

/** A text or a number, as a text. */
const NAME = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const TEXT = v.fallback(v.string(), '');
const TEXT_OR_NULL = v.fallback(v.nullable(WORDS), null);

/** What every line has, a report or not; what is missing or of another shape is said to be unknown. */
const BASE = v.pipe(
  FIELDS,
  v.object({
    id: v.fallback(NAME, ''),
    file: v.fallback(NAME, ''),
    url: v.fallback(NAME, ''),
    title: TEXT,
    kind: v.fallback(v.picklist([...PAGE_KINDS, '']), ''),
    language: TEXT,
    words: v.fallback(COUNT, 0),
    checklistVersion: TEXT,
    service: TEXT_OR_NULL,
    date: TEXT_OR_NULL,
    dated: TEXT,
    error: v.nullish(v.unknown()),
  }),
);

/** Why there is no report: a text, or an object with a message. */
const REASON = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.object({ message: v.string() }),
      v.transform(({ message }) => message),
    ),
  ]),
  'no reason given',
);

/** Of the reasons only what keeps it down is looked at here. */
const WHY = v.pipe(
  v.object({
    caps: known(
      v.object({
        item: v.picklist(ITEM_IDS),
        because: v.picklist(CAP_REASONS),
        best: v.picklist(GRADE_LETTERS),
      }),
    ),
  }),
  v.transform(({ caps }): GradeWhy => ({ caps, cost: [], earned: [], lift: [] })),
);
const GRADE = v.fallback(
  v.nullable(
    v.object({
      letter: v.picklist(GRADE_LETTERS),
      score: NUMBER,
      betterThan: v.fallback(SHARE, 0),
      perhaps: extra(v.picklist(GRADE_LETTERS)),
      why: extra(WHY),
    }),
  ),
  null,
);

const QUOTE = v.pipe(
  v.object({
    quote: WORDS,
    heading: TEXT,
    page: v.fallback(v.optional(ORDINAL), undefined),
  }),
  v.transform(({ quote, heading, page }): Quote => ({ text: quote, heading, ...(page && { page }) })),
);

const ANSWER = v.pipe(
  v.object(
    {
      id: v.picklist(ITEM_IDS, ({ received }) => `"items" names a question that there is not: ${bare(received)}.`),
      answer: v.unknown(),
      confidence: v.fallback(SHARE, 1),
      attributes: extra(ATTRIBUTES),
      evidence: v.fallback(known(QUOTE), () => []),
    },
    '"items" holds something that is no answer.',
  ),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Answer => {
    const { id, attributes, evidence, confidence } = value;
    const answer = read(v.picklist(answersTo(id)), value.answer);
    if (answer === null) {
      addIssue({ message: `"${String(value.answer)}" is no answer to "${id}".` });
      return NEVER;
    }
    return { id, answer, confidence, ...(attributes && { attributes }), quotes: evidence };
  }),
);

const NO_STATUS = 'it has no "status" of a report: is it a line of `candor grade --json`?';
const NO_GRADES = 'it has no "grades".';
const NO_ITEMS = 'it has no "items".';
/** What a line has besides that is a report. */
const REPORT = v.object(
  {
    status: v.picklist(REPORT_STATUSES, NO_STATUS),
    grades: v.object({ overall: GRADE, tracking: GRADE, sharing: GRADE, rights: GRADE }, NO_GRADES),
    items: v.array(ANSWER, NO_ITEMS),
  },
  missing({ status: NO_STATUS, grades: NO_GRADES, items: NO_ITEMS }),
);

/** A row of `--fields` has its columns beside each other, and of each answer less than is shown here. */
const FLAT = v.object({ overall_score: v.unknown() } satisfies { [Name in keyof FlatRow]?: unknown });

/**
 * In: a line of results. Out: what it says.
 * @throws {BadLine} when it is not JSON, or no report.
 */
export function resultIn(line: string): Result {
  const value = parsed(line);
  if (read(FLAT, value)) throw new BadLine('it is a row of --fields, which is not read: grade without --fields.');
  const { file, url: address, error, ...fields } = shaped(BASE, value, badLine);
  const id = fields.id || file || address;
  const base = { ...fields, id, file, url: addressIn(address) || addressIn(file) };
  if (error !== undefined && error !== null) {
    const grades = byGrade(() => null);
    return { ...base, status: 'error', error: v.parse(REASON, error), grades, above: null, answers: [] };
  }
  if (id === '') throw new BadLine('it has no "id" and no "file".');
  const { status, grades, items } = shaped(REPORT, value, badLine);
  const found = new Map(items.map((answer) => [answer.id, answer]));
  return {
    ...{ ...base, status, error: '', grades: withoutWhy(grades), above: aboveIn(grades) },
    answers: ITEM_IDS.flatMap((one) => found.get(one) ?? []),
  };
}

const aboveIn = (grades: Grades): Above | null =>
  firstReasons({ grades }, 'overall').find((reason) => reason !== 'nothing') ?? null;

/** A million policies are kept: of their reasons only what is told. */
const withoutWhy = (grades: Grades): Result['grades'] =>
  byGrade((which) => {
    const grade = grades[which];
    return grade && { letter: grade.letter, score: grade.score, ...(grade.perhaps && { perhaps: grade.perhaps }) };
  });

const byGrade = <T>(of: (which: Graded) => T): Record<Graded, T> => ({
  overall: of('overall'),
  tracking: of('tracking'),
  sharing: of('sharing'),
  rights: of('rights'),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine('it is not JSON.');
  }
}

/** What valibot has received, without its quotation marks. */
const bare = (received: string): string => received.replaceAll('"', '');
