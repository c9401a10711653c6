/** What changes over the years. */
import * as Plot from '@observablehq/plot';
import { GRADE_LETTERS } from '../../../lib/values';
import type { AnswerOverYears, SameServices, YearShare } from '../figures/years';
import type { Markup } from '../page/markup';
import { amount, drawn, percent, UPON } from './draw';

/** How wide a segment must be, as a share, to hold its letter. */
const LEGIBLE = 0.07;

/** In: an answer over the years, and what the chart shows in words. */
export function answerOverYearsChart({ years }: AnswerOverYears, label: string): Markup {
  const ends = [years[0], years.at(-1)].filter((year) => year !== undefined);
  return drawn(
    {
      width: 320,
      height: 150,
      marginLeft: 52,
      marginRight: 12,
      marginTop: 20,
      marginBottom: 24,
      x: { label: null, domain: [ends[0]?.year ?? 0, ends.at(-1)?.year ?? 1], insetLeft: 22, insetRight: 30 },
      y: { domain: [0, 1], label: null },
      marks: [
        Plot.gridY([0, 0.5, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.areaY(years, { x: 'year', y1: 'low', y2: 'high', fill: 'var(--accent)', fillOpacity: 0.16 }),
        Plot.lineY(years, { x: 'year', y: 'share', stroke: 'var(--accent)', strokeWidth: 2.5 }),
        Plot.dot(years, { x: 'year', y: 'share', r: 3.5, fill: 'var(--accent)' }),
        Plot.text(ends, {
          ...{ x: 'year', y: 'share', dy: -11, fontSize: 12.5, fontWeight: 650, ...UPON },
          text: ({ count, all }: YearShare) => amount(count, all),
        }),
        Plot.axisX(ticksOf(years.map(({ year }) => year)), { tickFormat: String, tickSize: 0, fontSize: 12 }),
        Plot.axisY([0, 0.5, 1], { tickFormat: percent, tickSize: 0, fontSize: 11, fill: 'var(--soft)' }),
      ],
    },
    label,
  );
}

/** In: how letters are spread in each year among so many services, and what the chart shows in words. */
export function lettersOverYearsChart(
  { years, services }: NonNullable<SameServices['letters']>,
  label: string,
): Markup {
  const segments = years.flatMap(({ year, letters }) => {
    let from = 0;
    return GRADE_LETTERS.map((letter) => {
      const share = letters[letter] / services;
      from += share;
      return { year, letter, share, from: from - share, to: from };
    });
  });
  return drawn(
    {
      width: Math.min(760, 90 + 70 * years.length),
      height: 240,
      marginLeft: 52,
      marginTop: 8,
      marginBottom: 24,
      x: { type: 'band', label: null, padding: 0.18 },
      y: { domain: [1, 0], label: null },
      marks: [
        Plot.barY(segments, {
          ...{ x: 'year', y1: 'from', y2: 'to', inset: 0.5 },
          fill: ({ letter }: (typeof segments)[number]) => `var(--${letter.toLowerCase()})`,
        }),
        Plot.text(
          segments.filter(({ share }) => share >= LEGIBLE),
          {
            ...{ x: 'year', y: ({ from, to }: (typeof segments)[number]) => (from + to) / 2, text: 'letter' },
            ...{ fill: 'var(--card)', fontSize: 14, fontWeight: 650 },
          },
        ),
        Plot.axisX({ tickFormat: String, tickSize: 0, fontSize: 12.5 }),
        Plot.axisY([0, 0.5, 1], { tickFormat: percent, tickSize: 0, fontSize: 11, fill: 'var(--soft)' }),
      ],
    },
    label,
  );
}

/** The first, the last, and as many between as there is room for. */
function ticksOf(years: readonly number[]): number[] {
  const step = Math.ceil(years.length / 6);
  return years.filter((_, at) => (years.length - 1 - at) % step === 0);
}
