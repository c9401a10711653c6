import type { Grade } from '../../lib/types';

const RADIUS = 21;
/** The ring is open at the bottom: three quarters of a circle, as long as 100 points. */
const LENGTH = 2 * Math.PI * RADIUS * 0.75;

/** A grade as a letter in a ring that is filled by its score. Its meaning in words is for the caller to give. */
export function Gauge({ grade, size }: { grade: Grade | null; size: 'large' | 'small' }) {
  const filled = grade ? Math.max(2, (LENGTH * grade.score) / 100) : 0;
  return (
    <svg class={`gauge gauge-${size} ${gradeClass(grade)}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="gauge-track" cx="24" cy="24" r={RADIUS} stroke-dasharray={`${LENGTH} 200`} />
      {grade && <circle class="gauge-fill" cx="24" cy="24" r={RADIUS} stroke-dasharray={`${filled} 200`} />}
      <text x="24" y="25">
        {grade?.letter ?? '–'}
      </text>
    </svg>
  );
}

/** The class that gives a grade its colour. */
const gradeClass = (grade: Grade | null): string => `grade-${grade?.letter.toLowerCase() ?? 'none'}`;
