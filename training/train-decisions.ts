/**
 * Trains how cues and sentence model are joined: a conditional logit (McFadden 1974) over the possible answers. Most
 * weights are shared by all items, because 36 items with a few hundred policies each are too few to learn one by one;
 * an item departs from them only as far as its own policies insist.
 */
import type { DecisionWeights } from '../lib/findings/decision';
import { probabilitiesOf } from '../lib/findings/decision';
import { FEATURES } from '../lib/findings/features';

/** One item of one policy: the features of each answer, which answer is right, and how much it counts. */
export interface Example {
  item: string;
  rows: readonly (readonly number[])[];
  right: number;
  importance: number;
}

/** Chosen by cross-validation: from a third to three times the penalties accuracy moves by less than 0.2 points. */
const SETTINGS = { penaltyShared: 1, penaltyOwn: 30, steps: 150, rate: 0.05 };

interface Weights {
  shared: number[];
  own: Map<string, { weights: number[]; biases: number[] }>;
}

/** In: examples, and each item's share of each answer. Out: the weights. Full-batch Adam from fixed beginnings. */
export function trainDecisions(examples: readonly Example[], prior: ReadonlyMap<string, number[]>): DecisionWeights {
  const width = FEATURES.length;
  const sizes = [...prior].map(([item, shares]) => [item, shares.length] as const);
  const theta: number[] = new Array<number>(width + sizes.reduce((sum, [, size]) => sum + width + size, 0)).fill(0);
  const offsets = new Map<string, number>();
  let next = width;
  for (const [item, size] of sizes) {
    offsets.set(item, next);
    next += width + size;
  }
  const first = new Array<number>(theta.length).fill(0);
  const second = new Array<number>(theta.length).fill(0);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = theta.map((value, k) => (k < width ? SETTINGS.penaltyShared : SETTINGS.penaltyOwn) * value);
    for (const { item, rows, right, importance } of examples) {
      const offset = offsets.get(item) ?? 0;
      const own = {
        weights: theta.slice(offset, offset + width),
        biases: theta.slice(offset + width, offset + width + rows.length),
      };
      const chances = probabilitiesOf(rows, theta.slice(0, width), own);
      rows.forEach((row, answer) => {
        const error = importance * ((chances[answer] ?? 0) - (answer === right ? 1 : 0));
        add(gradient, offset + width + answer, error);
        row.forEach((value, k) => {
          if (value === 0) return;
          add(gradient, k, error * value);
          add(gradient, offset + k, error * value);
        });
      });
    }
    theta.forEach((_, k) => {
      const slope = gradient[k] ?? 0;
      const m = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      const v = 0.99 * (second[k] ?? 0) + 0.01 * slope * slope;
      first[k] = m;
      second[k] = v;
      add(theta, k, (-SETTINGS.rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8));
    });
  }
  const weights: Weights = { shared: theta.slice(0, width).map(rounded), own: new Map() };
  for (const [item, size] of sizes) {
    const offset = offsets.get(item) ?? 0;
    weights.own.set(item, {
      weights: theta.slice(offset, offset + width).map(rounded),
      biases: theta.slice(offset + width, offset + width + size).map(rounded),
    });
  }
  return {
    shared: weights.shared,
    items: Object.fromEntries(
      [...weights.own].map(([item, own]) => [item, { ...own, prior: (prior.get(item) ?? []).map(rounded) }]),
    ),
  };
}

function add(list: number[], at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}

const rounded = (value: number): number => Number(value.toFixed(4));
