/** Every format that a report can be handed on in. */
import type { Texts } from '../texts';
import { citedRow } from './cited';
import { type ReportRow, rowOf } from './row';
import { asMarkdown, asText, type Subject } from './words';

type Format = 'text' | 'markdown' | 'json';

export function exported(subject: Subject, format: Format, texts: Texts): string {
  switch (format) {
    case 'text':
      return asText(subject, texts);
    case 'markdown':
      return asMarkdown(subject, texts);
    case 'json':
      return JSON.stringify(dataOf(subject), null, 2);
  }
}

const dataOf = ({ address, report, cited }: Subject): ReportRow =>
  cited ? citedRow(address, report, cited) : rowOf(address, report);
