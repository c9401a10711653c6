/** Stage "grades": findings → grades. */
import type { Finding, Grades, PageKind, ReportStatus } from '../types';

export const NO_GRADES: Grades = { overall: null, tracking: null, sharing: null, rights: null };

/** Fewest words that are graded. */
const TOO_SHORT = 150;

export function statusOf(given: {
  kind: PageKind;
  language: string;
  words: number;
  findings: readonly Finding[] | null;
}): ReportStatus {
  if (given.kind !== 'privacy-policy') return 'not-a-policy';
  if (given.language !== 'en') return 'unsupported-language';
  if (given.words < TOO_SHORT) return 'too-short';
  return 'graded';
}

export function gradesOf(_findings: readonly Finding[]): Grades {
  return NO_GRADES;
}
