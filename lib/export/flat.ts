/** A report as one flat row: for pandas, R and spreadsheets. docs/results.md explains the columns. */
import { ITEM_IDS, type ItemId, PILLARS } from '../checklist/item';
import type { ReportStatus } from '../types';
import type { ReportRow } from './row';

/** An item's id as the name of a column: no language has to quote it. */
type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;
type Question = Snake<ItemId>;

/** What a record says of its policy beside it: it is passed on as it is. */
export interface RecordAbout {
  /** The same for all versions of one service's policy. */
  service?: string;
  /** Of when this version is. */
  date?: string;
}

interface FlatHead extends Required<RecordAbout> {
  id: string;
  /** The address, or the path as it was given. */
  source: string;
  status: ReportStatus;
  kind: string;
  language: string;
  words: number;
  title: string;
  /** The policy's own date, verbatim. */
  dated: string;
  /** Only the first part of a very long text was read. */
  cut: boolean;
  overall: string;
  /** The letter that it may be as well; null where the grade is sure. */
  overall_perhaps: string;
  overall_score: number;
  tracking: string;
  tracking_perhaps: string;
  tracking_score: number;
  sharing: string;
  sharing_perhaps: string;
  sharing_score: number;
  rights: string;
  rights_perhaps: string;
  rights_score: number;
  collection: string;
}

type FlatAnswers = { [Name in Question]: string } & { [Name in `${Question}_confidence`]: number } & {
  [Name in `${Question}_quote`]: string;
};

interface FlatEnd {
  checklist_version: string;
  /** Why there is no report, for people and for programs; and the line of the input, where it has no id. */
  error: string;
  code: string;
  line: number;
}

/** One row; null where there is nothing to tell. */
export type FlatRow = {
  [Name in keyof (FlatHead & FlatAnswers & FlatEnd)]: (FlatHead & FlatAnswers & FlatEnd)[Name] | null;
};

export interface FlatColumn {
  name: keyof FlatRow;
  holds: 'text' | 'number' | 'whole number' | 'truth';
}

const column = <Name extends keyof FlatRow>(name: Name, holds: FlatColumn['holds'] = 'text'): FlatColumn => ({
  name,
  holds,
});
const named = <S extends string>(id: S): Snake<S> => id.replaceAll('-', '_') as Snake<S>;

/** All columns, in their order. */
export const FLAT_COLUMNS: readonly FlatColumn[] = [
  column('id'),
  column('source'),
  column('service'),
  column('date'),
  column('status'),
  column('kind'),
  column('language'),
  column('words', 'whole number'),
  column('title'),
  column('dated'),
  column('cut', 'truth'),
  column('overall'),
  column('overall_perhaps'),
  column('overall_score', 'number'),
  ...PILLARS.flatMap((pillar) => [column(pillar), column(`${pillar}_perhaps`), column(`${pillar}_score`, 'number')]),
  column('collection'),
  ...ITEM_IDS.map(named).flatMap((id) => [column(id), column(`${id}_confidence`, 'number'), column(`${id}_quote`)]),
  column('checklist_version'),
  column('error'),
  column('code'),
  column('line', 'whole number'),
];

const NOTHING = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, null])) as FlatRow;

/** In: the record's id, its report, and what it says beside. Out: its row; of several quotes the first. */
export function flatRow(id: string, row: ReportRow, { service, date }: RecordAbout = {}): FlatRow {
  const flat: FlatRow = {
    ...NOTHING,
    id,
    source: row.file || null,
    service: service ?? null,
    date: date ?? null,
    status: row.status,
    kind: row.kind,
    language: row.language,
    words: row.words,
    title: row.title,
    dated: row.dated ?? null,
    cut: row.cut ?? false,
    overall: row.grades.overall?.letter ?? null,
    overall_perhaps: row.grades.overall?.perhaps ?? null,
    overall_score: row.grades.overall?.score ?? null,
    collection: row.collection?.answer ?? null,
    checklist_version: row.checklistVersion,
  };
  for (const pillar of PILLARS) {
    flat[pillar] = row.grades[pillar]?.letter ?? null;
    flat[`${pillar}_perhaps`] = row.grades[pillar]?.perhaps ?? null;
    flat[`${pillar}_score`] = row.grades[pillar]?.score ?? null;
  }
  for (const item of row.items) {
    const question = named(item.id as ItemId);
    flat[question] = item.answer;
    flat[`${question}_confidence`] = item.confidence;
    flat[`${question}_quote`] = item.evidence[0]?.quote ?? null;
  }
  return flat;
}

/** What is told of a record that was not graded. */
export interface ErrorRow {
  /** As it was given; null where it has none that can be read. */
  id: string | number | null;
  /** Which line of the input it is, from 1; only where it has no id. */
  line?: number;
  /** Why, for people. */
  error: string;
  /** Why, for programs. */
  code: string;
}

/** In: what is told of a record that was not graded. Out: its row. */
export const flatError = ({ id, line, error, code }: ErrorRow): FlatRow => ({
  ...NOTHING,
  id: id === null ? null : String(id),
  line: line ?? null,
  error,
  code,
});
