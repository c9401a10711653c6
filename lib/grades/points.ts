/**
 * What a policy's answers add up to. Each answer has points in one or more pillars (`lib/derived/points.json`); how many
 * of them count depends on what else the policy says: on the choice that goes with a practice, on how likely a silence
 * hides it, and on whether a question can apply at all.
 */
import { ITEM_IDS, type ItemId, isRight, PILLARS, type Pillar } from '../checklist/item';
import derived from '../derived/points.json';
import type { Chances } from './attributes';
import type { Answers } from './chances';
import { orderOf } from './table';

/** A share of the points of one answer, 0 to 1. */
export interface Term {
  item: ItemId;
  /** The answer whose points count. */
  answer: string;
  amount: number;
}

/** The fitted numbers. */
export interface Points {
  base: Readonly<Record<Pillar, number>>;
  points: Readonly<Record<Pillar, Readonly<Partial<Record<ItemId, Readonly<Record<string, number>>>>>>>;
}

export const POINTS: Points = derived;

/** Points of each pillar, by item; `base` is what a policy has before it says anything. */
export type Contributions = Readonly<Record<Pillar, ReadonlyMap<ItemId, number>>>;

/** What is left of an admission of tracking by the choice that goes with it: nothing is worth more than silence then. */
export const LEFT_BY_CHOICE: Readonly<Record<string, number>> = {
  // Who asks first has not taken anything from those who say nothing.
  'opt-in': 0,
  // Most people never find the switch.
  'opt-out': 0.8,
  // Advice to help oneself; trackers have other ways.
  'browser-only': 0.9,
  'not-stated': 1,
  none: 1,
};

/** A way to refuse a sale or sharing for advertising comes after the deed; experts hardly value it. */
const LEFT_BY_SALE_OPT_OUT: Readonly<Record<string, number>> = { yes: 0.95, conditional: 0.98 };

/**
 * Who sells data or gives it to advertisers without asking has not asked for all of the tracking, whatever a consent in
 * some places covers: so much of an admission of tracking is left then, and so much does silence on it count. Half of it
 * where only one of the two is admitted.
 */
const LEFT_BY_PASSING_ON = 0.8;

/** How much of an admission a silence counts at most: where the policy admits everything else. */
export const SUSPECT = 0.6;

/** What a practice counts in suspicion and against trust: the gravest fully, others less. */
const LESS_GRAVE = 0.2;

/** How much of a denial a silence on a grave practice counts at most: where the policy admits nothing. */
const TRUST = 0.5;
/** What is admitted, as above, from which on no silence is trusted: less than one grave practice, whatever its choice. */
const TRUSTED_BELOW = 0.7;

/** How much being harmless makes up for rights that are not mentioned, at most: one that nobody needs is no loss. */
const SPARED = 0.5;
/** The same where nothing personal is collected: only how to reach somebody and changes are left to be promised. */
const SPARED_WITHOUT_DATA = 0.7;

/** Between these points, mean of tracking and sharing, a service counts as more and more harmless. */
const HARMLESS_FROM = 55;
const HARMLESS_TO = 105;

/** How much rights follow what is done: promises of a service that watches and sells are worth less. */
const FOLLOWS = 0.25;

/** Practices that a choice of tracking covers. */
export const TRACKED = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const;
/** Practices that count in tracking and in sharing: what is watched by others is shared, what is shared was watched. */
export const GRAVE = [...TRACKED, 'sells-data', 'shares-for-advertising'] as const;
const GRAVE_SET: ReadonlySet<string> = new Set(GRAVE);
const TRACKED_SET: ReadonlySet<string> = new Set(TRACKED);

/** Less grave practices and the answer that admits them. Together they tell how much a service allows itself at all. */
export const MINOR: readonly (readonly [ItemId, string])[] = [
  ['location', 'precise'],
  ['profiling', 'yes'],
  ['ai-training', 'yes'],
  ['data-from-others', 'yes'],
  ['sensitive-data', 'yes'],
  ['affiliates', 'yes'],
  ['service-providers', 'unrestricted'],
  ['government-disclosure', 'broad'],
  ['business-transfer', 'yes'],
  ['aggregated-data', 'yes'],
];

/** In: a question about what is done. Out: the mildest answer that admits it, or null where none does. */
export function admissionOf(id: ItemId): string | null {
  const order = orderOf(id);
  return id === 'tracking-choice' || isRight(id) ? null : (order[order.indexOf('not-stated') - 1] ?? null);
}

const chanceOf = (chances: Chances, ...answers: string[]): number =>
  answers.reduce((sum, answer) => sum + (chances[answer] ?? 0), 0);

const weighed = (chances: Chances, weights: Readonly<Record<string, number>>, other: number): number =>
  Object.entries(chances).reduce((sum, [answer, chance]) => sum + chance * (weights[answer] ?? other), 0);

/** What the rest of a policy says about one of its answers. */
interface Context {
  /** The share of an admission of tracking, and of sale and sharing, that is left by the choice that goes with it. */
  tracked: number;
  sold: number;
  /** How sure it is that consent is asked before tracking, 0 to 1. */
  asked: number;
  /** How sure it is that nothing is tracked at all, 0 to 1: then no choice is needed. */
  untracked: number;
  /** How much a silence is to be suspected, 0 to 1. */
  suspicion: number;
  /** How much of an admission of tracking is certain because data is sold or given to advertisers, 0 to 1. */
  passedOn: number;
  /** The share of a denial that a silence on a grave practice counts, 0 to 1. */
  trust: number;
}

export function contextOf({ chances, collection }: Pick<Answers, 'chances' | 'collection'>): Context {
  const choice = chances['tracking-choice'];
  const sold = weighed(chances['sale-opt-out'], LEFT_BY_SALE_OPT_OUT, 1);
  const admits = (id: ItemId): number => chanceOf(chances[id], 'yes');
  const passedOn = (LEFT_BY_PASSING_ON * sold * (admits('sells-data') + admits('shares-for-advertising'))) / 2;
  const tracked = weighed(choice, { ...LEFT_BY_CHOICE, 'opt-in': passedOn }, 1);
  const grave = GRAVE.reduce(
    (sum, id) =>
      sum +
      // A silence counts in it as far as it is certain, so that who asks first is no more suspect than who says nothing.
      (TRACKED_SET.has(id) ? admits(id) * tracked + chanceOf(chances[id], 'not-stated') * passedOn : admits(id) * sold),
    0,
  );
  const minor = MINOR.reduce((sum, [id, answer]) => sum + chanceOf(chances[id], answer), 0);
  const admitted = grave + LESS_GRAVE * minor;
  const most = GRAVE.length + LESS_GRAVE * MINOR.length;
  return {
    tracked,
    sold,
    asked: chanceOf(choice, 'opt-in'),
    untracked: TRACKED.reduce((product, id) => product * chanceOf(chances[id], 'no'), 1),
    // "Only what is needed" lifts none: it is believed as soon as an admission that speaks against it is left out.
    suspicion: collection === 'nothing' ? 0 : admitted / most,
    passedOn,
    trust: TRUST * Math.max(0, 1 - admitted / TRUSTED_BELOW),
  };
}

/** The terms of what is done: every item that is not of the rights, whatever pillar its points are in. */
export function practiceTerms({ chances, collection }: Answers, context: Context): Term[] {
  const terms: Term[] = [];
  for (const [id, all] of Object.entries(chances) as [ItemId, Chances][]) {
    if (isRight(id)) continue;
    const admission = admissionOf(id);
    const best = orderOf(id).at(-1) ?? 'not-stated';
    for (const [answer, chance] of Object.entries(all)) {
      // As much of a denial as is trusted, for every answer that is not worse than silence; the rest is the answer's own.
      const trusted = trustIn(id, answer, context);
      if (trusted > 0) terms.push({ item: id, answer: best, amount: chance * trusted });
      if (answer === 'not-stated') {
        if (!admission) continue;
        // Where nothing personal is collected, there is nothing to do it with.
        if (collection === 'nothing') terms.push({ item: id, answer: best, amount: chance * (1 - trusted) });
        else terms.push({ item: id, answer: admission, amount: chance * silence(id, context) });
      } else if (id === 'tracking-choice') {
        terms.push({ item: id, answer, amount: chance * (1 - context.untracked) });
      } else if (answer === 'yes') terms.push({ item: id, answer, amount: chance * admitted(id, context) });
      else terms.push({ item: id, answer, amount: chance * (1 - trusted) });
    }
  }
  terms.push({ item: 'tracking-choice', answer: 'opt-in', amount: context.untracked });
  return terms;
}

/** The share of a denial that an answer on a grave practice counts beside its own points. */
function trustIn(id: ItemId, answer: string, { trust, asked }: Context): number {
  if (!GRAVE_SET.has(id) || answer === 'no') return 0;
  if (answer !== 'yes') return trust;
  // Who asks before tracking shall not stand below who says nothing of it.
  return TRACKED_SET.has(id) ? trust * asked : 0;
}

/** The share of an admission that a silence counts. Who asks before tracking has spoken of it. */
function silence(id: ItemId, { suspicion, asked, passedOn }: Context): number {
  return TRACKED_SET.has(id) ? Math.max(SUSPECT * suspicion * (1 - asked), passedOn) : SUSPECT * suspicion;
}

/** The share of an admission that is left by the choice that goes with it. */
function admitted(id: ItemId, { tracked, sold }: Context): number {
  if (!GRAVE_SET.has(id)) return 1;
  return TRACKED_SET.has(id) ? tracked : sold;
}

/**
 * The terms of the rights. `harmless`, 0 to 1: how little there is that a right could be needed for. That much of what an
 * answer falls short of the best one is made up for, so that half a right is never worth less than none.
 */
export function rightTerms({ chances, collection }: Answers, harmless: number): Term[] {
  const spared = (collection === 'nothing' ? SPARED_WITHOUT_DATA : SPARED) * harmless;
  return ITEM_IDS.filter(isRight).flatMap((item) => {
    const order = orderOf(item);
    const best = order.at(-1) ?? 'not-stated';
    return Object.entries(chances[item]).flatMap(([answer, amount]) =>
      order.indexOf(answer) < order.indexOf('not-stated')
        ? [{ item, answer, amount }]
        : [
            { item, answer, amount: amount * (1 - spared) },
            { item, answer: best, amount: amount * spared },
          ],
    );
  });
}

/** In: the points of tracking and of sharing, and whether anything is collected. Out: how harmless, 0 to 1. */
export function harmlessness(tracking: number, sharing: number, collection: Answers['collection']): number {
  if (collection === 'nothing') return 1;
  const mean = (tracking + sharing) / 2;
  return Math.min(1, Math.max(0, (mean - HARMLESS_FROM) / (HARMLESS_TO - HARMLESS_FROM)));
}

/** How much of the points of tracking and sharing the rights follow, from the middle of the scale on. */
export const followed = (tracking: number, sharing: number): number => FOLLOWS * ((tracking + sharing) / 2 - 50);

/** In: a policy. Out: the points of each pillar, and what each item has in them. */
export function pointsOf(
  answers: Answers,
  table: Points = POINTS,
): { points: Record<Pillar, number>; by: Contributions } {
  const practice = practiceTerms(answers, contextOf(answers));
  const tracking = added(practice, 'tracking', table);
  const sharing = added(practice, 'sharing', table);
  const done = { tracking: table.base.tracking + sum(tracking), sharing: table.base.sharing + sum(sharing) };
  const harmless = harmlessness(done.tracking, done.sharing, answers.collection);
  const rights = added(rightTerms(answers, harmless), 'rights', table);
  const own = table.base.rights + sum(rights);
  // What is done counts in the rights too, under the items that it comes from.
  for (const part of [tracking, sharing])
    for (const [id, value] of part) rights.set(id, (rights.get(id) ?? 0) + (FOLLOWS / 2) * value);
  return {
    points: { ...done, rights: own + followed(done.tracking, done.sharing) },
    by: { tracking, sharing, rights },
  };
}

function added(terms: readonly Term[], pillar: Pillar, { points }: Points): Map<ItemId, number> {
  const by = new Map<ItemId, number>();
  for (const { item, answer, amount } of terms) {
    const value = amount * (points[pillar][item]?.[answer] ?? 0);
    if (value !== 0) by.set(item, (by.get(item) ?? 0) + value);
  }
  return by;
}

const sum = (by: ReadonlyMap<ItemId, number>): number => [...by.values()].reduce((a, b) => a + b, 0);

/** What each pillar counts in the overall points. Rights count less: what is not taken needs no right. */
export const OVERALL: Readonly<Record<Pillar, number>> = { tracking: 0.4, sharing: 0.4, rights: 0.28 };
/** The weights are fitted and add up to more than one: a policy that is bad in all is worse than bad in each. */
export const OVERALL_BASE = -4.5;

/** In: the points of the pillars. Out: those of the policy as a whole. */
export const overallPoints = (points: Readonly<Record<Pillar, number>>): number =>
  PILLARS.reduce((total, pillar) => total + OVERALL[pillar] * points[pillar], OVERALL_BASE);

/** In: an answer. Out: its full points overall, against silence; what a choice or the rest of the policy leaves is not counted. */
export const worthOf = (id: ItemId, answer: string): number =>
  PILLARS.reduce((total, pillar) => total + OVERALL[pillar] * (POINTS.points[pillar][id]?.[answer] ?? 0), 0);

/** In: an answer. Out: where it stands between the worst (0) and the best (1) answer to its question; null when unclear. */
export function standingOf(id: ItemId, answer: string): number | null {
  const order = orderOf(id);
  if (!order.includes(answer)) return null;
  const worst = worthOf(id, order[0] ?? answer);
  const best = worthOf(id, order.at(-1) ?? answer);
  return best === worst ? 1 : (worthOf(id, answer) - worst) / (best - worst);
}
