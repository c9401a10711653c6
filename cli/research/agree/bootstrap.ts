/**
 * How sure figures are that no formula tells of: what they would be on other policies like these. Policies are drawn with
 * replacement, each with all its answers, for the answers of one policy resemble each other.
 */
import { randomLcg } from 'd3-random';
import type { Interval } from '../figures/interval';
import { type Confusion, emptyConfusion, type Measures, measuresOf, overall } from './measures';

/** One policy's label and answer to one question, as places among its answers. */
export interface Met {
  policy: number;
  label: number;
  answer: number;
}

/** All that met on one question. */
export interface Question {
  /** How many answers it has. */
  size: number;
  met: readonly Met[];
}

/** Null where draws tell nothing: of too few policies, where all of them are alike, and of kappa where it is mostly not defined. */
export type Sureness = Record<'accuracy' | 'macroF1' | 'kappa', Interval | null>;

/** Draws from fewer policies hold too little of what others would be: of one policy each draw is that policy. */
export const FEWEST = 10;

/** Draws. With 2,000 the ends of a 95 % interval move by a tenth of its width at most. */
const DRAWS = 2_000;
/** The same figures for the same files, on every machine. */
const SEED = 0.25;
/** In how many of the draws, 0 to 1, a figure must be defined. */
const DEFINED = 0.95;

export const confusionOf = ({ size, met }: Question, weights?: Uint32Array): Confusion => {
  const confusion = emptyConfusion(size);
  for (const { policy, label, answer } of met) {
    const at = label * size + answer;
    confusion.counts[at] = (confusion.counts[at] ?? 0) + (weights ? (weights[policy] ?? 0) : 1);
  }
  return confusion;
};

/**
 * In: how many policies there are, and what met on each question. Out: 95 % intervals (percentiles of the draws) for each
 * question, in order, and for all together.
 */
export function bootstrap(policies: number, questions: readonly Question[]): { each: Sureness[]; all: Sureness } {
  const random = randomLcg(SEED);
  const weights = new Uint32Array(policies);
  const draws: { each: (Measures | null)[]; all: Measures | null }[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    weights.fill(0);
    for (let drawn = 0; drawn < policies; drawn++) {
      const policy = Math.floor(random() * policies);
      weights[policy] = (weights[policy] ?? 0) + 1;
    }
    const each = questions.map((question) => {
      const measures = measuresOf(confusionOf(question, weights));
      return measures.n > 0 ? measures : null;
    });
    const some = each.filter((one) => one !== null);
    draws.push({ each, all: some.length > 0 ? overall(some) : null });
  }
  return {
    each: questions.map(({ met }, at) =>
      surenessOf(
        met.length,
        draws.map(({ each }) => each[at] ?? null),
      ),
    ),
    all: surenessOf(
      policies,
      draws.map(({ all }) => all),
    ),
  };
}

function surenessOf(policies: number, draws: readonly (Measures | null)[]): Sureness {
  if (policies < FEWEST) return { accuracy: null, macroF1: null, kappa: null };
  const measures = draws.filter((one) => one !== null);
  const kappas = measures.flatMap(({ kappa }) => kappa ?? []);
  return {
    accuracy: percentiles(measures.map(({ accuracy }) => accuracy)),
    macroF1: percentiles(measures.map(({ macroF1 }) => macroF1)),
    kappa: kappas.length >= DEFINED * draws.length ? percentiles(kappas) : null,
  };
}

/** The values below and above which 2.5 % of the draws lie; null where these are one: nothing is that certain. */
function percentiles(values: readonly number[]): Interval | null {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  const [low, high] = [at(0.025), at(0.975)];
  // The same sum in another order may differ in its last digits.
  return high - low < 1e-9 ? null : { low, high };
}
