/** Prunes and quantises a sentence model to what ships. */
import { digitsOf } from '../lib/practices/digits';
import { GAP, type PackedModel, STEPS } from '../lib/practices/sentence-model';
import type { Vocabulary } from './vocabulary';

export interface TrainedSentences {
  vocabulary: Vocabulary;
  /** One list of weights for each head, bias last; null where nothing taught it. */
  weights: (Float32Array | null)[];
}

/** Units of the largest inverse document frequency. */
const IDF_STEPS = 24;

/** In: trained weights. Out: the `most` largest of each head, in units of a scale for each head. */
export function packModel({ vocabulary, weights }: TrainedSentences, most: number): PackedModel {
  const { columns, idf } = vocabulary;
  const scales: number[] = [];
  const kept: { column: number; head: number; unit: number }[] = [];
  weights.forEach((line, head) => {
    const ranked = Array.from(idf, (_, column) => ({ column, weight: line?.[column] ?? 0 }))
      .sort((a, b) => reach(b.weight, idf[b.column]) - reach(a.weight, idf[a.column]) || a.column - b.column)
      .slice(0, most);
    const scale = Math.max(...ranked.map(({ weight }) => Math.abs(weight)), 1e-6) / STEPS;
    scales.push(rounded(scale));
    for (const { column, weight } of ranked) {
      const unit = Math.round(weight / scale);
      if (unit !== 0) kept.push({ column, head, unit });
    }
  });
  kept.sort((a, b) => a.column - b.column || a.head - b.head);

  const hashes = new Map([...columns].map(([hash, column]) => [column, hash]));
  const columnsKept = [...new Set(kept.map(({ column }) => column))];
  const stepped = withSteps(columnsKept.map((column) => ({ column, hash: hashes.get(column) ?? 0 })));
  const gaps = distances(stepped.map(({ hash }) => hash));
  const heads = new Map<number, number[]>();
  for (const { column, head } of kept) heads.set(column, [...(heads.get(column) ?? []), head]);
  const idfScale = Math.max(...idf) / IDF_STEPS;
  return {
    gaps: digitsOf(gaps.map((gap) => Math.floor(gap / GAP))),
    rests: digitsOf(gaps.map((gap) => gap % GAP)),
    idf: digitsOf(stepped.map(({ column }) => Math.round((idf[column] ?? 0) / idfScale))),
    idfScale: rounded(idfScale),
    counts: digitsOf(stepped.map(({ column }) => heads.get(column)?.length ?? 0)),
    heads: digitsOf(columnsKept.flatMap((column) => distances(heads.get(column) ?? []))),
    weights: digitsOf(kept.map(({ unit }) => unit + STEPS)),
    scales,
    biases: weights.map((line) => rounded(line ? (line[line.length - 1] ?? 0) : -1)),
  };
}

/** No column: a step on the way to a feature that is farther than two digits reach. It weighs nothing. */
const STEP = -1;

/** In: features, ascending by hash. Out: the same with steps between those that are too far apart. */
function withSteps(features: readonly { column: number; hash: number }[]): { column: number; hash: number }[] {
  let before = -1;
  return features.flatMap((feature) => {
    const steps: { column: number; hash: number }[] = [];
    while (feature.hash - before - 1 >= GAP * GAP) {
      before += GAP * GAP;
      steps.push({ column: STEP, hash: before });
    }
    before = feature.hash;
    return [...steps, feature];
  });
}

/** In: ascending whole numbers. Out: of each the distance to the one before (of the first to −1), less 1. */
const distances = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);

/** How far a feature moves the margin where it stands. */
const reach = (weight: number, idf = 0): number => Math.abs(weight * idf);

const rounded = (value: number): number => Number(value.toPrecision(6));
