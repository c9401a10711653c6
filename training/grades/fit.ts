/**
 * Fits the points of the answers to the experts' scores, within the table's principles: every step from a worse answer to
 * a better one is worth nothing or more, and the steps of one question, from silence up and from silence down, are all
 * that is fitted.
 */
import { ITEMS } from '../../lib/checklist';
import { ITEM_IDS, type ItemId, isRight, type Pillar } from '../../lib/checklist/item';
import {
  contextOf,
  followed,
  GRAVE,
  harmlessness,
  MINOR,
  type Points,
  practiceTerms,
  rightTerms,
  type Term,
} from '../../lib/grades/points';
import { pointsOfScore } from '../../lib/grades/scale';
import { orderOf } from '../../lib/grades/table';
import type { RatedPolicy } from './experts';
import { boundedRidge } from './least-squares';

/** One step between two neighbouring answers of a question, away from silence. */
interface Step {
  /** The questions that share the step: one, or all that are less grave. */
  items: readonly ItemId[];
  /** For a question: its answers on the far side of the step. */
  answers: ReadonlyMap<ItemId, ReadonlySet<string>>;
  /** Above silence, or below it. */
  sign: 1 | -1;
  /** Points that it has at least, whatever the fit finds. */
  least: number;
}

/** How strongly steps are held small: chosen by cross-validation (docs/grades.md). */
const RIDGE: Readonly<Record<Pillar, number>> = { tracking: 6, sharing: 6, rights: 4 };

/** A grave practice costs at least this in each pillar that it counts in, and its denial earns as much as one step. */
const LEAST_GRAVE = 3;
/** Any other step is worth at least this, so that nothing said counts for nothing. */
const LEAST = 0.5;

/** The questions that count in each pillar. */
const COUNTED: Readonly<Record<Pillar, readonly ItemId[]>> = {
  tracking: ITEMS.filter(({ id, pillar }) => pillar === 'tracking' || isGrave(id)).map(({ id }) => id),
  sharing: ITEMS.filter(({ id, pillar }) => pillar === 'sharing' || isGrave(id) || id === 'data-from-others').map(
    ({ id }) => id,
  ),
  rights: ITEM_IDS.filter(isRight),
};

function isGrave(id: ItemId): boolean {
  return (GRAVE as readonly ItemId[]).includes(id);
}

/** In: rated policies. Out: the points that follow their ratings best. */
export function fitPoints(policies: readonly RatedPolicy[]): Points {
  const terms = policies.map(({ answers }) => practiceTerms(answers, contextOf(answers)));
  const target = (pillar: Pillar): number[] => policies.map(({ mean }) => pointsOfScore(mean[pillar]));
  const tracking = fitPillar('tracking', terms, target('tracking'));
  const sharing = fitPillar('sharing', terms, target('sharing'));
  const done = terms.map((of) => [added(of, tracking), added(of, sharing)] as const);
  const ofRights = policies.map(({ answers }, at) => {
    const [t = 50, s = 50] = done[at] ?? [];
    return rightTerms(answers, harmlessness(t, s, answers.collection));
  });
  const own = target('rights').map((points, at) => {
    const [t = 50, s = 50] = done[at] ?? [];
    return points - followed(t, s);
  });
  const rights = fitPillar('rights', ofRights, own);
  return {
    base: { tracking: tracking.base, sharing: sharing.base, rights: rights.base },
    points: { tracking: tracking.points, sharing: sharing.points, rights: rights.points },
  };
}

interface Fitted {
  base: number;
  points: Partial<Record<ItemId, Record<string, number>>>;
}

const added = (terms: readonly Term[], { base, points }: Fitted): number =>
  terms.reduce((sum, { item, answer, amount }) => sum + amount * (points[item]?.[answer] ?? 0), base);

function fitPillar(pillar: Pillar, terms: readonly (readonly Term[])[], targets: readonly number[]): Fitted {
  const steps = stepsOf(pillar);
  const rows = terms.map((of) =>
    steps.map(({ answers, sign }) =>
      of.reduce((sum, { item, answer, amount }) => sum + (answers.get(item)?.has(answer) ? sign * amount : 0), 0),
    ),
  );
  const { coefficients, constant } = boundedRidge(
    rows,
    targets,
    RIDGE[pillar],
    steps.map(({ least }) => least),
  );
  const points: Fitted['points'] = {};
  for (const [at, { answers, sign }] of steps.entries())
    for (const [item, far] of answers)
      for (const answer of far) {
        points[item] ??= {};
        points[item][answer] = (points[item][answer] ?? 0) + sign * (coefficients[at] ?? 0);
      }
  return { base: tenth(constant), points: mapped(points) };
}

/** People read the points: one decimal. */
const tenth = (value: number): number => Math.round(10 * value) / 10;

const mapped = (points: Fitted['points']): Fitted['points'] =>
  Object.fromEntries(
    Object.entries(points).map(([id, row]) => [
      id,
      Object.fromEntries(Object.entries(row).map(([answer, value]) => [answer, tenth(value)])),
    ]),
  );

function stepsOf(pillar: Pillar): Step[] {
  const steps = COUNTED[pillar].flatMap((item) => stepsOfItem(item));
  if (pillar === 'rights') return steps;
  const answers = new Map(MINOR.map(([id, answer]): [ItemId, Set<string>] => [id, new Set([answer])]));
  return [...steps, { items: MINOR.map(([id]) => id), answers, sign: -1, least: LEAST }];
}

function stepsOfItem(item: ItemId): Step[] {
  const order = orderOf(item);
  const silence = order.indexOf('not-stated');
  const step = (answers: readonly string[], sign: 1 | -1): Step => ({
    items: [item],
    answers: new Map([[item, new Set(answers)]]),
    sign,
    least: isGrave(item) && sign === -1 ? LEAST_GRAVE : LEAST,
  });
  return order.flatMap((_, at) => {
    if (at === silence) return [];
    return at > silence ? [step(order.slice(at), 1)] : [step(order.slice(0, at + 1), -1)];
  });
}
