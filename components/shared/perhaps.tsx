/** The letter that may be right instead; nothing where the grade is sure. For tests from outside: `data-perhaps`, the letter. */
import type { Texts } from '../../lib/texts';
import type { Grade } from '../../lib/types';

interface PerhapsProps {
  grade: Pick<Grade, 'perhaps'> | null;
  t: Texts['t'];
}

/** Beside a letter, for the eye: whoever listens is told by `gradeSpoken`. */
export function Perhaps({ grade, t }: PerhapsProps) {
  if (!grade?.perhaps) return null;
  return (
    <span class="perhaps" data-perhaps={grade.perhaps} aria-hidden="true">
      {t('grade_perhaps', grade.perhaps)}
    </span>
  );
}

/** In a sentence of its own, with the reason. */
export function PerhapsWhy({ grade, t }: PerhapsProps) {
  if (!grade?.perhaps) return null;
  return (
    <p class="perhaps" data-perhaps={grade.perhaps}>
      {t('grade_perhaps_why', grade.perhaps)}
    </p>
  );
}
