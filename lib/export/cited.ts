/** What makes a report fit to be cited: when and by what it was made, of which text, and the text itself. */
import type { Texts } from '../texts';
import type { Report } from '../types';
import { type DutyRowOut, dutiesOut } from './duties';
import { type ReportRow, rowOf } from './row';
import type { Writing } from './writing';

export interface Cited {
  /** The day the policy was read, as "2026-11-29". */
  date: string;
  /** SHA-256 of the policy's sentences (`textHash`), in hexadecimal. */
  fingerprint: string;
  /** The versions that made the report: of the program, of its rules, of its reader. */
  program: string;
  rules: string;
  reader: string;
  /** The policy's sentences, verbatim and in order; null where they were not kept. */
  text: readonly string[] | null;
}

/** A report to cite as data; docs/report.schema.json describes it. */
export type CitedRow = ReportRow & { duties: DutyRowOut[]; cited: Cited };

export const citedRow = (file: string, report: Report, cited: Cited): CitedRow => ({
  ...rowOf(file, report),
  duties: dutiesOut(report),
  cited,
});

/** In: what makes it fit to be cited, and how it is written. Out: lines. */
export function citedWritten(
  { date, fingerprint, program, rules, reader, text }: Cited,
  { t }: Texts,
  format: Writing,
) {
  return [
    format.heading(t('cite_title')),
    t('cite_made', date, program, rules, reader),
    '',
    t('cite_fingerprint', fingerprint),
    format.heading(t('cite_text')),
    ...(text ?? [t('cite_no_text')]).flatMap((sentence) => [format.escape(sentence), '']),
  ];
}
