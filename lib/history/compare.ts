/** What differs between two reports: grades and answers. */
import type { ItemId, Pillar } from '../checklist/item';
import type { Grade, Report, ReportItem } from '../types';

export interface GradeChange {
  name: Pillar | 'overall';
  before: Grade | null;
  after: Grade | null;
}

export interface AnswerChange {
  id: ItemId;
  before: ReportItem;
  after: ReportItem;
}

export interface ReportChange {
  /** Grades whose letter differs: the overall one first. */
  grades: GradeChange[];
  /** Items whose answer differs, in the order of the checklist. */
  answers: AnswerChange[];
  /** Were both made by the same rules? If not, a difference may be Candor's and not the policy's. */
  sameChecklist: boolean;
}

const NAMES = ['overall', 'tracking', 'sharing', 'rights'] as const;

export function compareReports(before: Report, after: Report): ReportChange {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  return {
    grades: NAMES.map((name) => ({ name, before: before.grades[name], after: after.grades[name] })).filter(
      (grade) => grade.before?.letter !== grade.after?.letter,
    ),
    answers: after.items.flatMap((item) => {
      const old = earlier.get(item.id);
      return old && old.answer !== item.answer ? [{ id: item.id, before: old, after: item }] : [];
    }),
    sameChecklist: before.checklistVersion === after.checklistVersion,
  };
}
