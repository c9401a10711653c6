/** Prunes and quantises a sentence model to what ships. */
import { digitsOf } from '../lib/practices/digits';
import { GAP, type PackedModel, STEPS } from '../lib/practices/sentence-model';
import type { TrainedSentences } from './train-sentences';

/**
 * How many features each head keeps: those whose weight moves it most. Of 1,500, 500, 350, 320 and 250, cross-validated,
 * accuracy is the same within 0.2 points; the share of right quotes falls by 0.1 to 0.6 from one to the next.
 */
const KEPT = 320;
/** Units of the largest inverse document frequency. */
const IDF_STEPS = 24;

/** In: trained weights. Out: the largest of each head, in units of a scale for each head. */
export function packModel({ vocabulary, weights }: TrainedSentences): PackedModel {
  const { columns, idf } = vocabulary;
  const scales: number[] = [];
  const kept: { column: number; head: number; unit: number }[] = [];
  weights.forEach((line, head) => {
    const ranked = Array.from(idf, (_, column) => ({ column, weight: line?.[column] ?? 0 }))
      .sort((a, b) => reach(b.weight, idf[b.column]) - reach(a.weight, idf[a.column]) || a.column - b.column)
      .slice(0, KEPT);
    const scale = Math.max(...ranked.map(({ weight }) => Math.abs(weight)), 1e-6) / STEPS;
    scales.push(rounded(scale));
    for (const { column, weight } of ranked) {
      const unit = Math.round(weight / scale);
      if (unit !== 0) kept.push({ column, head, unit });
    }
  });
  kept.sort((a, b) => a.column - b.column || a.head - b.head);

  const columnsKept = [...new Set(kept.map(({ column }) => column))];
  const hashes = new Map([...columns].map(([hash, column]) => [column, hash]));
  const gaps = distances(columnsKept.map((column) => hashes.get(column) ?? 0));
  const heads = new Map<number, number[]>();
  for (const { column, head } of kept) heads.set(column, [...(heads.get(column) ?? []), head]);
  const idfScale = Math.max(...idf) / IDF_STEPS;
  return {
    gaps: digitsOf(gaps.map((gap) => Math.floor(gap / GAP))),
    rests: digitsOf(gaps.map((gap) => gap % GAP)),
    idf: digitsOf(columnsKept.map((column) => Math.round((idf[column] ?? 0) / idfScale))),
    idfScale: rounded(idfScale),
    counts: digitsOf(columnsKept.map((column) => heads.get(column)?.length ?? 0)),
    heads: digitsOf(columnsKept.flatMap((column) => distances(heads.get(column) ?? []))),
    weights: digitsOf(kept.map(({ unit }) => unit + STEPS)),
    scales,
    biases: weights.map((line) => rounded(line ? (line[line.length - 1] ?? 0) : -1)),
  };
}

/** In: ascending whole numbers. Out: of each the distance to the one before (of the first to −1), less 1. */
const distances = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);

/** How far a feature moves the margin where it stands. */
const reach = (weight: number, idf = 0): number => Math.abs(weight * idf);

const rounded = (value: number): number => Number(value.toPrecision(6));
