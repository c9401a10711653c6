/**
 * Trains the decision: a conditional logit (McFadden 1974) over the possible answers. Most weights are shared by all items,
 * because 36 items with two hundred policies each are too few to learn one by one; an item departs from them only as far
 * as its own policies insist.
 */
import type { DecisionWeights } from '../lib/findings/decision';
import { probabilitiesOf } from '../lib/findings/decision';
import { FEATURES } from '../lib/findings/features';

/** One item of one policy: the features of each answer, which answer is right. */
export interface Example {
  item: string;
  rows: readonly (readonly number[])[];
  right: number;
}

/** Chosen by cross-validation: a third or three times the penalties move accuracy by less than 0.3 points. */
const SETTINGS = { penaltyShared: 0.02, penaltyOwn: 3, steps: 400, rate: 0.05 };

const WIDTH = FEATURES.length;

/** In: examples, and how many answers each item has, silence counted. Out: the weights. Full-batch Adam from zero. */
export function trainDecisions(examples: readonly Example[], sizes: ReadonlyMap<string, number>): DecisionWeights {
  const scale = scalesOf(examples);
  const scaled = examples.map((example) => ({
    ...example,
    rows: example.rows.map((row) => row.map((value, k) => value / (scale[k] ?? 1))),
  }));
  const offsets = new Map<string, number>();
  let size = WIDTH;
  for (const [item, answers] of sizes) {
    offsets.set(item, size);
    size += WIDTH + answers;
  }
  const theta = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = theta.map((value, k) => (k < WIDTH ? SETTINGS.penaltyShared : SETTINGS.penaltyOwn) * value);
    for (const example of scaled) addSlope(gradient, theta, example, offsets.get(example.item) ?? 0);
    const rate = SETTINGS.rate * (1 - step / (SETTINGS.steps + 1));
    theta.forEach((_, k) => {
      const slope = gradient[k] ?? 0;
      const m = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      const v = 0.99 * (second[k] ?? 0) + 0.01 * slope * slope;
      first[k] = m;
      second[k] = v;
      add(theta, k, (-rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8));
    });
  }
  const unscaled = (from: number): number[] => scale.map((one, k) => rounded((theta[from + k] ?? 0) / one));
  return {
    shared: unscaled(0),
    items: Object.fromEntries(
      [...sizes].map(([item, answers]) => {
        const from = offsets.get(item) ?? 0;
        const biases = [...theta.subarray(from + WIDTH, from + WIDTH + answers)].map(rounded);
        return [item, { weights: unscaled(from), biases }];
      }),
    ),
  };
}

/** How far each feature spreads: its standard deviation over all rows. */
function scalesOf(examples: readonly Example[]): number[] {
  const rows = examples.flatMap((example) => example.rows);
  return FEATURES.map((_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
}

function addSlope(gradient: Float64Array, theta: Float64Array, example: Example, offset: number): void {
  const { rows, right } = example;
  const own = {
    weights: theta.subarray(offset, offset + WIDTH),
    biases: theta.subarray(offset + WIDTH, offset + WIDTH + rows.length),
  };
  const chances = probabilitiesOf(rows, theta, own);
  rows.forEach((row, answer) => {
    const error = (chances[answer] ?? 0) - (answer === right ? 1 : 0);
    add(gradient, offset + WIDTH + answer, error);
    row.forEach((value, k) => {
      if (value === 0) return;
      add(gradient, k, error * value);
      add(gradient, offset + k, error * value);
    });
  });
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}

const rounded = (value: number): number => Number(value.toFixed(4));
