/** The letters of one grade as columns, with their intervals. */
import * as Plot from '@observablehq/plot';
import { GRADE_LETTERS } from '../../../lib/values';
import type { LetterShare, Spread } from '../figures/letters';
import type { Markup } from '../page/markup';
import { drawn, isFew, percent } from './draw';

/** In: how letters are spread, the highest share that a scale common to all of them reaches, and what it shows. */
export function lettersChart({ letters, all }: Spread, highest: number, label: string): Markup {
  const share = (row: LetterShare): number => row.share;
  return drawn(
    {
      width: 250,
      height: 190,
      marginLeft: 6,
      marginRight: 6,
      marginTop: 22,
      marginBottom: 30,
      x: { domain: [...GRADE_LETTERS], label: null, tickSize: 0, padding: 0.22 },
      y: { domain: [0, highest], axis: null },
      marks: [
        Plot.barY(letters, {
          x: 'letter',
          y: share,
          fill: ({ letter }: LetterShare) => `var(--${letter.toLowerCase()})`,
          rx: 3,
        }),
        Plot.ruleX(letters, { x: 'letter', y1: 'low', y2: 'high', stroke: 'var(--paper)', strokeWidth: 4 }),
        Plot.ruleX(letters, { x: 'letter', y1: 'low', y2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5 }),
        Plot.text(letters, {
          x: 'letter',
          y: 'high',
          // Of how many stands above the columns.
          text: ({ count, share }: LetterShare) => (isFew(all) ? String(count) : percent(share)),
          dy: -9,
          fontSize: 12,
        }),
        Plot.ruleY([0], { stroke: 'var(--soft)' }),
        Plot.axisX({ tickSize: 0, fontSize: 14, fontWeight: 650, label: null }),
      ],
    },
    label,
  );
}
