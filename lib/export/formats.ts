/** Every format that a report can be handed on in. */
import type { Texts } from '../texts';
import { rowOf } from './row';
import { asMarkdown, asText, type Subject } from './words';

type Format = 'text' | 'markdown' | 'json';

export function exported(subject: Subject, format: Format, texts: Texts): string {
  switch (format) {
    case 'text':
      return asText(subject, texts);
    case 'markdown':
      return asMarkdown(subject, texts);
    case 'json':
      return JSON.stringify(rowOf(subject.address, subject.report), null, 2);
  }
}
