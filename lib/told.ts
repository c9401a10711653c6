/** A grade in words, as every place tells it: one that is not sure with its neighbour. */
import type { Translate } from './translate';
import type { Grade } from './types';

/** A letter, and the one that may be right instead where that is known. */
export type ToldGrade = Pick<Grade, 'letter' | 'perhaps'>;

/** In a line of text: "C", or "C (perhaps B)"; "–" where there is none. */
export function gradeTold(grade: ToldGrade | null, t: Translate): string {
  if (!grade) return '–';
  return grade.perhaps ? `${grade.letter} (${t('grade_perhaps', grade.perhaps)})` : grade.letter;
}

/** For those who cannot see the letter, with its scale. */
export function gradeSpoken(grade: ToldGrade | null, t: Translate): string {
  if (!grade) return t('grade_none_spoken');
  return grade.perhaps ? t('grade_perhaps_spoken', grade.letter, grade.perhaps) : t('grade_spoken', grade.letter);
}
