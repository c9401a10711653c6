/** One line of `candor grade --json`, read with care: it may come from another version, another program, or a broken disk. */
import { itemOf } from '../../../lib/checklist';
import { ITEM_IDS, type ItemId, PILLARS } from '../../../lib/checklist/item';
import { count, type Fields, fieldsOf, number, oneOf, share, text } from '../../../lib/fields';
import type { Attributes, Letter, ReportStatus } from '../../../lib/types';
import { GRADE_LETTERS, NO_ANSWERS, PAGE_KINDS, REPORT_STATUSES } from '../../../lib/values';
import { addressIn } from './address';

/** What is wrong with a line; the message is for people. */
export class BadLine extends Error {}

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

export interface Result {
  /** What the line calls the policy: `id`, or else `file`, or else `url`. */
  id: string;
  title: string;
  /** An http(s) address, or "". */
  url: string;
  status: ReportStatus | 'error';
  kind: (typeof PAGE_KINDS)[number] | '';
  language: string;
  /** Why there is no report; "" unless the status is `error`. */
  error: string;
  words: number;
  grades: Record<Graded, { letter: Letter; score: number } | null>;
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

/**
 * In: a line of results. Out: what it says.
 * @throws {BadLine} when it is not JSON, or no report.
 */
export function resultIn(line: string): Result {
  const fields = parsed(line);
  const url = addressIn(fields.url);
  const id = [fields.id, fields.file, fields.url].map(nameIn).find((one) => one) ?? '';
  const base = {
    id,
    title: text(fields.title) ?? '',
    url: url || addressIn(fields.file),
    kind: oneOf(PAGE_KINDS, fields.kind) ?? ('' as const),
    language: text(fields.language) ?? '',
    words: count(fields.words) ?? 0,
    checklistVersion: text(fields.checklistVersion) ?? '',
    service: text(fields.service) || null,
    date: text(fields.date) || null,
    dated: text(fields.dated) ?? '',
  };
  if (fields.error !== undefined) {
    const grades = { overall: null, tracking: null, sharing: null, rights: null };
    return { ...base, status: 'error', error: reasonIn(fields.error), grades, answers: [] };
  }
  if (id === '') throw new BadLine('it has no "id" and no "file".');
  const status = oneOf(REPORT_STATUSES, fields.status);
  if (!status) throw new BadLine('it has no "status" of a report: is it a line of `candor grade --json`?');
  return { ...base, status, error: '', grades: gradesIn(fields.grades), answers: answersIn(fields.items) };
}

function parsed(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('it is not JSON.');
  }
  const fields = fieldsOf(value);
  if (!fields) throw new BadLine('it is no object.');
  return fields;
}

/** A text or a number. */
const nameIn = (value: unknown): string | null => (typeof value === 'number' ? String(value) : text(value));

/** A text, or an object with a message. */
const reasonIn = (error: unknown): string => text(error) ?? text(fieldsOf(error)?.message) ?? 'no reason given';

function gradesIn(value: unknown): Result['grades'] {
  const fields = fieldsOf(value);
  if (!fields) throw new BadLine('it has no "grades".');
  const one = (which: Graded): Result['grades'][Graded] => {
    const grade = fieldsOf(fields[which]);
    const letter = oneOf(GRADE_LETTERS, grade?.letter);
    const score = number(grade?.score);
    return letter && score !== null ? { letter, score } : null;
  };
  return { overall: one('overall'), tracking: one('tracking'), sharing: one('sharing'), rights: one('rights') };
}

function answersIn(value: unknown): Answer[] {
  if (!Array.isArray(value)) throw new BadLine('it has no "items".');
  const found = new Map<ItemId, Answer>();
  for (const fields of (value as unknown[]).map(fieldsOf)) {
    const id = oneOf(ITEM_IDS, fields?.id);
    if (!fields || !id) throw new BadLine(`"items" names a question that there is not: ${String(fields?.id)}.`);
    const answer = oneOf(answersTo(id), fields.answer);
    if (!answer) throw new BadLine(`"${String(fields.answer)}" is no answer to "${id}".`);
    const attributes = fieldsOf(fields.attributes);
    found.set(id, {
      id,
      answer,
      confidence: share(fields.confidence) ?? 1,
      ...(attributes && { attributes: attributes as Attributes }),
      quotes: quotesIn(fields.evidence),
    });
  }
  return ITEM_IDS.flatMap((id) => found.get(id) ?? []);
}

function quotesIn(value: unknown): Quote[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((element) => {
    const fields = fieldsOf(element);
    const quote = text(fields?.quote);
    if (!fields || !quote) return [];
    const page = count(fields.page);
    return [{ text: quote, heading: text(fields.heading) ?? '', ...(page && { page }) }];
  });
}
