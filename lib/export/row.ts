/** The report as data: what `candor grade --json` prints and what the extension copies. docs/report.schema.json is its schema. */
import type { Grades, PageKind, Report, ReportStatus } from '../types';

export interface ReportRow {
  /** Where the text came from: a path as it was given, or the page's address. */
  file: string;
  title: string;
  kind: PageKind;
  language: string;
  words: number;
  /** Only the first part of a very long text was read. */
  cut?: true;
  status: ReportStatus;
  grades: Grades;
  items: {
    id: string;
    answer: string;
    confidence: number;
    evidence: { quote: string; heading: string; page?: number }[];
  }[];
  checklistVersion: string;
  /** How long the work took; left out for a report that was kept. */
  milliseconds?: { extract: number; score: number };
}

export function rowOf(file: string, report: Report, milliseconds?: ReportRow['milliseconds']): ReportRow {
  const { title, kind, language, words, cut, status, grades, items, checklistVersion } = report;
  return {
    file,
    title,
    kind,
    language,
    words,
    ...(cut && { cut }),
    status,
    grades,
    items: items.map(({ id, answer, confidence, evidence }) => ({
      id,
      answer,
      confidence: Math.round(1000 * confidence) / 1000,
      evidence: evidence.map(({ quote, heading, page }) => ({ quote, heading, ...(page && { page }) })),
    })),
    checklistVersion,
    ...(milliseconds && { milliseconds }),
  };
}
