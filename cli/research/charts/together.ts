/** Two answers: how usual the one is among those that give the other, and among those that do not. */
import * as Plot from '@observablehq/plot';
import type { Pair } from '../figures/together';
import type { Markup } from '../page/markup';
import { drawn, percent, UPON } from './draw';

/** In: a pair, and what the chart shows in words. A full dot is with, a hollow one without. */
export function pairChart({ among, besides }: Pair, label: string): Markup {
  // The figures stand outside of the line between the dots.
  const outside = among >= besides ? 1 : -1;
  const figure = (share: number, side: number, weight: number) =>
    Plot.text([share], {
      ...{ x: (x: number) => x, text: (x: number) => percent(x), dx: 10 * side, fontSize: 12.5, fontWeight: weight },
      ...UPON,
      textAnchor: side > 0 ? 'start' : 'end',
    });
  return drawn(
    {
      width: 360,
      height: 30,
      // Room for "100 %" beside a dot.
      marginLeft: 56,
      marginRight: 56,
      marginTop: 2,
      marginBottom: 2,
      x: { domain: [0, 1], axis: null },
      y: { axis: null },
      marks: [
        Plot.ruleY([0], { x1: 0, x2: 1, stroke: 'var(--line)', strokeWidth: 2 }),
        Plot.ruleY([0], { x1: among, x2: besides, stroke: 'var(--accent)', strokeWidth: 3 }),
        Plot.dot([besides], {
          x: (x: number) => x,
          y: 0,
          r: 5.5,
          fill: 'var(--card)',
          stroke: 'var(--accent)',
          strokeWidth: 2,
        }),
        Plot.dot([among], { x: (x: number) => x, y: 0, r: 6.5, fill: 'var(--accent)' }),
        figure(among, outside, 650),
        figure(besides, -outside, 400),
      ],
    },
    label,
  );
}
