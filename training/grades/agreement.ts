/** How well scores agree with the experts': the measures of `score-experts.mjs`. */
import { type RatedPolicy, WHICH, type Which } from './experts';

export interface Agreement {
  /** Spearman's rank correlation with the mean reading. */
  correlation: number;
  /** Share of the sure pairs (every reading 15 or more apart) in the experts' order; a tie is wrong. */
  pairs: number;
  /** Mean difference on 0 to 100. */
  difference: number;
  /** Share of policies two or more letters off. */
  far: number;
}

export type Scores = Readonly<Record<Which, number>>;

/** How far apart every reading must be for a pair to be sure. */
export const SURE = 15;

/** In: rated policies and the scores of each, in the same order. */
export function agreementOf(policies: readonly RatedPolicy[], scores: readonly Scores[]): Record<Which, Agreement> {
  return Object.fromEntries(
    WHICH.map((which) => [
      which,
      ofOne(
        policies,
        which,
        scores.map((score) => score[which]),
      ),
    ]),
  ) as Record<Which, Agreement>;
}

function ofOne(policies: readonly RatedPolicy[], which: Which, scores: readonly number[]): Agreement {
  const means = policies.map(({ mean }) => mean[which]);
  const low = policies.map(({ readings }) => Math.min(...readings[which]));
  const high = policies.map(({ readings }) => Math.max(...readings[which]));
  let sure = 0;
  let right = 0;
  for (const [a, lowest] of low.entries())
    for (const [b, highest] of high.entries())
      if (lowest - highest >= SURE) {
        sure++;
        if ((scores[a] ?? 0) > (scores[b] ?? 0)) right++;
      }
  const off = scores.map((score, at) => Math.abs(score - (means[at] ?? 0)));
  const far = scores.filter((score, at) => Math.abs(fifth(score) - fifth(means[at] ?? 0)) > 1);
  return {
    correlation: spearman(scores, means),
    pairs: right / (sure || 1),
    difference: off.reduce((a, b) => a + b, 0) / (off.length || 1),
    far: far.length / (scores.length || 1),
  };
}

const fifth = (score: number): number => Math.min(4, Math.floor(Math.max(0, score) / 20));

/** Spearman's rank correlation; ties share their mean rank. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(ranks(x), ranks(y));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to++;
    for (const { at } of order.slice(from, to + 1)) out[at] = (from + to) / 2;
    from = to + 1;
  }
  return out;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const mx = mean(x);
  const my = mean(y);
  let both = 0;
  let xx = 0;
  let yy = 0;
  for (const [at, value] of x.entries()) {
    const dx = value - mx;
    const dy = (y[at] ?? 0) - my;
    both += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return both / Math.sqrt(xx * yy || 1);
}
