/** The report as data: what `candor grade --json` prints and what the extension copies. docs/report.schema.json is its schema. */
import type { Aim, Asked, Gets, Taken } from '../quoted';
import type {
  Attributes,
  Collection,
  CollectionAnswer,
  Evidence,
  Grades,
  PageKind,
  PolicyAction,
  Report,
  ReportStatus,
  SummaryId,
  Takes,
  UnreadKind,
} from '../types';

interface RowAnswer {
  answer: string;
  confidence: number;
  evidence: RowQuote[];
}

interface RowQuote {
  quote: string;
  heading: string;
  page?: number;
}

/** Something that is told, with its quotes as a row has them. */
type InRow<T extends { evidence: Evidence[] }> = Omit<T, 'evidence'> & { evidence: RowQuote[] };

interface RowTakes {
  kinds: InRow<Taken>[];
  purposes: InRow<Aim>[];
  gets: InRow<Gets>[];
  asked: InRow<Asked>[];
  company?: { name: string; evidence: RowQuote };
  updated?: { date: string; evidence: RowQuote };
}

export interface ReportRow {
  /** Where the text came from: a path as it was given, or the page's address. */
  file: string;
  title: string;
  kind: PageKind;
  language: string;
  words: number;
  /** Only the first part of a very long text was read. */
  cut?: true;
  /** The policy's own date, verbatim. */
  dated?: string;
  /** What its page links to and was not read. */
  unread?: UnreadKind[];
  status: ReportStatus;
  grades: Grades;
  /** The words beside the overall letter, as ids. */
  summary: SummaryId[];
  /** Is anything collected at all? Left out where it was not asked. */
  collection?: RowAnswer & { answer: CollectionAnswer };
  items: (RowAnswer & { id: string; attributes?: Attributes; nearest?: RowQuote })[];
  /** What the policy offers its reader to do. Left out where it names nothing. */
  actions?: (Omit<PolicyAction, 'evidence'> & { evidence: RowQuote })[];
  /** What is taken and why, as far as that is read well enough to be told. Left out where it is not. */
  takes?: RowTakes;
  checklistVersion: string;
  /** How long the work took; left out for a report that was kept. */
  milliseconds?: { extract: number; score: number };
}

export function rowOf(file: string, report: Report, milliseconds?: ReportRow['milliseconds']): ReportRow {
  const {
    title,
    kind,
    language,
    words,
    cut,
    dated,
    unread,
    status,
    grades,
    summary,
    collection,
    items,
    actions,
    takes,
    checklistVersion,
  } = report;
  return {
    file,
    title,
    kind,
    language,
    words,
    ...(cut && { cut }),
    ...(dated && { dated }),
    ...(unread && { unread }),
    status,
    grades,
    summary,
    ...(collection && { collection: { answer: collection.answer, ...shown(collection) } }),
    items: items.map(({ id, answer, attributes, nearest, ...found }) => ({
      id,
      answer,
      ...(attributes && { attributes }),
      ...shown(found),
      ...(nearest && { nearest: quoted(nearest) }),
    })),
    ...(actions && {
      actions: actions.map(({ kind, href, words, evidence }) => ({ kind, href, words, evidence: quoted(evidence) })),
    }),
    ...(takes && { takes: rowOfTakes(takes) }),
    checklistVersion,
    ...(milliseconds && { milliseconds }),
  };
}

const shown = ({ confidence, evidence }: Pick<Collection, 'confidence' | 'evidence'>): Omit<RowAnswer, 'answer'> => ({
  confidence: Math.round(1000 * confidence) / 1000,
  evidence: evidence.map(quoted),
});

const quoted = ({ quote, heading, page }: Evidence): RowQuote => ({ quote, heading, ...(page && { page }) });

const inRow = <T extends { evidence: Evidence[] }>(one: T): InRow<T> => ({
  ...one,
  evidence: one.evidence.map(quoted),
});

const rowOfTakes = ({ kinds, purposes, gets, asked, company, updated }: Takes): RowTakes => ({
  kinds: kinds.map(inRow),
  purposes: purposes.map(inRow),
  gets: gets.map(inRow),
  asked: asked.map(inRow),
  ...(company && { company: { name: company.name, evidence: quoted(company.evidence) } }),
  ...(updated && { updated: { date: updated.date, evidence: quoted(updated.evidence) } }),
});
