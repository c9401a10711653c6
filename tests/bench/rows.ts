/** What the benchmark measures, row by row. */
import type { BenchRow } from '../../scripts/documents/extension-figures';
import { median } from './numbers';

/** How much of everything is measured: all of it, or as little as shows that it can be. */
export interface Effort {
  /** How often what takes milliseconds is measured. */
  runs: number;
  /** How many pages that are no policy are looked at, at most. */
  pages: number;
  /** Words of the policies that growth is measured over. */
  sizes: readonly number[];
  /** How many policies the background reads for its memory. */
  policies: number;
}

/** "7 runs, 1.2 to 1.5" */
export const spread = (values: readonly number[]): string =>
  `${values.length} runs, ${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;

/** The median of some runs. */
export const row = (
  what: string,
  values: readonly number[],
  unit: string,
  bar: number | null,
  note = '',
): BenchRow => ({
  what,
  measured: median(values),
  bar,
  unit,
  note: [spread(values), note].filter(Boolean).join('; '),
});
