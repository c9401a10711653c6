/**
 * What holds a pillar below a letter, whatever its points: grave things admitted, left open, or unclear. Leaving out an
 * admission leads nowhere: for A and B, silence on a grave thing counts like its admission, and what is less grave moves
 * a score only within its letters.
 */
import { ITEM_IDS, type ItemId, PILLARS, type Pillar } from '../checklist/item';
import type { Cap, Letter } from '../types';
import type { Chances } from './attributes';
import { type Answers, withAnswer } from './chances';
import { admissionOf, GRAVE, overallPoints, POINTS, type Points, pointsOf } from './points';
import { atLeast, below, endOf, scoreOf } from './scale';
import { orderOf, TABLE } from './table';

/** A grave thing that caps its pillar. */
interface GraveThing {
  item: ItemId;
  /** The answer that admits it. */
  answer: string;
  pillar: Pillar;
  /** The best letter that is left. */
  best: Letter;
  /** Does it go on without the reader's choice? A choice lifts the cap. */
  without: (answers: Answers) => boolean;
  why: string;
}

const always = (): boolean => true;

/** Has everyone this choice of tracking? One that holds in some places alone leaves all others without. */
const everyoneMay =
  (...choices: string[]) =>
  ({ said, attributes }: Pick<Answers, 'said' | 'attributes'>): boolean =>
    choices.includes(said['tracking-choice']) && attributes['tracking-choice']?.audience !== 'some';

/** Is everyone asked before they are tracked? */
export const isAskedFirst = everyoneMay('opt-in');
const isRefusable = everyoneMay('opt-in', 'opt-out');

export const GRAVE_THINGS: readonly GraveThing[] = [
  {
    item: 'sells-data',
    answer: 'yes',
    pillar: 'sharing',
    best: 'C',
    without: always,
    why: 'Who sells personal data earns no A or B for sharing.',
  },
  {
    item: 'shares-for-advertising',
    answer: 'yes',
    pillar: 'sharing',
    best: 'C',
    without: (answers) => !isRefusable(answers) && answers.said['sale-opt-out'] !== 'yes',
    why: 'Who gives data to advertisers without a choice earns no A or B for sharing.',
  },
  {
    item: 'cross-site-tracking',
    answer: 'yes',
    pillar: 'tracking',
    best: 'C',
    without: (answers) => !isAskedFirst(answers),
    why: 'Who follows people elsewhere without asking first earns no A or B for tracking.',
  },
  {
    item: 'delete',
    answer: 'no',
    pillar: 'rights',
    best: 'C',
    without: always,
    why: 'Without a way out the other rights are worth little.',
  },
];

/** The questions that must be clear for an A or B: those of the grave things, and targeted advertising. */
export const MUST_BE_CLEAR: readonly (readonly [ItemId, Pillar])[] = [
  ...GRAVE_THINGS.map(({ item, pillar }) => [item, pillar] as const),
  ['behavioural-ads', 'tracking'],
];

/** Less grave, but an A is only for who says that it is not done. */
const FOR_AN_A: readonly ItemId[] = ['profiling'];

/** Is a grave thing admitted, with no choice that lifts it? */
const isAdmitted = ({ item, answer, without }: GraveThing, answers: Answers): boolean =>
  answers.said[item] === answer && answers.attributes[item]?.choice !== 'consent' && without(answers);

/** The grave things that a policy admits. */
const graveIn = (answers: Answers): readonly GraveThing[] => GRAVE_THINGS.filter((thing) => isAdmitted(thing, answers));

/**
 * The best letter that a grave thing leaves, admitted or left open. Following people elsewhere takes somebody elsewhere:
 * where no other company watches along, it is the service's own apps and sites, which bars an A but no B.
 */
const bestLeft = ({ item, best }: GraveThing, { said }: Answers): Letter =>
  item === 'cross-site-tracking' && said['third-party-trackers'] === 'no' ? 'B' : best;

/**
 * Does the policy say that it collects nothing? Then silence is no gap. That it collects "only what is needed" is said
 * beside sales too, and is not enough: an admission that is left out must not lift a pillar.
 */
const collectsNothing = ({ collection }: Answers): boolean => collection === 'nothing';

/** In: a policy. Out: the caps on a pillar by grave things, the strictest first. */
export function capsOn(pillar: Pillar, answers: Answers): Cap[] {
  const caps: Cap[] = [];
  for (const thing of GRAVE_THINGS.filter((one) => one.pillar === pillar)) {
    const { item } = thing;
    const best = bestLeft(thing, answers);
    if (isAdmitted(thing, answers)) {
      const openly = item === 'sells-data' && answers.attributes[item]?.sale === 'own-word';
      caps.push({ item, because: 'admitted', best: openly ? 'D' : best });
    } else if (answers.said[item] === 'not-stated' && !collectsNothing(answers) && thing.without(answers))
      caps.push({ item, because: 'silent', best });
  }
  // Where nothing is collected, there is nothing that the unclear sentence could be about.
  for (const [item, where] of MUST_BE_CLEAR)
    if (where === pillar && answers.said[item] === 'unclear' && answers.collection !== 'nothing')
      caps.push({ item, because: 'unclear', best: 'C' });
  return caps.toSorted((a, b) => endOf(a.best) - endOf(b.best));
}

/**
 * Of what is less grave, this share of the admission is taken for granted, whether it is admitted or left open. With all
 * of it hardly any policy would be left for a B, with none of it policies that admit much would keep one.
 */
const TAKEN_FOR_GRANTED = 0.7;

/**
 * The same policy read without good will: silence on the things that `admitted` names is their admission, and it makes no
 * difference whether anything less grave is admitted or left open.
 */
function withoutGoodWill(answers: Answers, admitted: readonly ItemId[]): Answers {
  const chances = { ...answers.chances } as Record<ItemId, Chances>;
  for (const id of ITEM_IDS) {
    if (!admitted.includes(id)) chances[id] = takenForGranted(id, chances[id]);
    else if (!collectsNothing(answers))
      chances[id] = merged(chances[id], ['not-stated'], admissionOf(id) ?? 'not-stated');
  }
  return { ...answers, chances };
}

function takenForGranted(id: ItemId, chances: Chances): Chances {
  const open = merged(chances, worseThanSilence(id), 'not-stated');
  const worst = orderOf(id)[0];
  if (!admissionOf(id) || worst === undefined) return open;
  const part = (open['not-stated'] ?? 0) * TAKEN_FOR_GRANTED;
  return { ...open, 'not-stated': (open['not-stated'] ?? 0) - part, [worst]: part };
}

function worseThanSilence(id: ItemId): readonly string[] {
  const order = orderOf(id);
  return order.slice(0, Math.max(0, order.indexOf('not-stated')));
}

function merged(chances: Chances, from: readonly string[], to: string): Chances {
  const part = from.reduce((sum, answer) => sum + (chances[answer] ?? 0), 0);
  if (part === 0) return chances;
  const kept = Object.entries(chances).filter(([answer]) => !from.includes(answer));
  const rest = Object.fromEntries(kept);
  return { ...rest, [to]: (rest[to] ?? 0) + part };
}

/** The scores that a policy has by its points, and those that it keeps when it is read without good will. */
interface Bounds {
  forB: Readonly<Record<Pillar | 'overall', number>>;
  forA: Readonly<Record<Pillar | 'overall', number>>;
}

/** Above the scale: nothing holds. */
const NO_END = 101;
const B = endOf('C');
const A = endOf('B');

function boundsOf(answers: Answers, table: Points): Bounds {
  const scores = (admitted: readonly ItemId[]) => {
    const { points } = pointsOf(withoutGoodWill(answers, admitted), table);
    return {
      tracking: scoreOf(points.tracking),
      sharing: scoreOf(points.sharing),
      rights: scoreOf(points.rights),
      overall: scoreOf(overallPoints(points)),
    };
  };
  return { forB: scores(GRAVE), forA: scores([...GRAVE, ...FOR_AN_A]) };
}

/** A score within the letters that are left when the policy is read without good will, in the order of the scores. */
function within(score: number, which: Pillar | 'overall', { forA, forB }: Bounds, cap?: Cap): number {
  // Held once, by the lowest of what holds it: held twice, the order of the scores would be lost.
  const end = cap ? endOf(cap.best) : NO_END;
  if (forB[which] < B) return below(score, Math.min(end, B));
  if (end <= B) return below(score, end);
  return forA[which] < A || end <= A ? atLeast(below(score, A), B) : atLeast(score, A);
}

/** In: a policy. Out: its scores, 0 to 100, after everything that holds them down. */
export function limitedScores(answers: Answers, table: Points = POINTS): Record<Pillar | 'overall', number> {
  const { points } = pointsOf(answers, table);
  const bounds = boundsOf(answers, table);
  const scores = { tracking: 0, sharing: 0, rights: 0, overall: 0 };
  for (const pillar of PILLARS) {
    const [cap] = capsOn(pillar, answers);
    scores[pillar] = within(scoreOf(points[pillar]), pillar, bounds, cap);
  }
  scores.overall = overallScore(answers, scoreOf(overallPoints(points)), bounds);
  return scores;
}

/** Does the policy say anything good at all? A text that does not gets no B for its silence. */
const saysSomethingGood = ({ said, collection }: Answers): boolean =>
  collection === 'nothing' || ITEM_IDS.some((id) => TABLE[id].answers[said[id]]?.tone === 'good');

/**
 * Overall, a policy that would lose its B when read without good will gets no A. Silence alone bars it from nothing else:
 * a small service that says little shall not stand below a business that says how much it does.
 */
function overallScore(answers: Answers, score: number, { forB }: Bounds): number {
  const [cap] = overallCaps(answers);
  const ends = [cap ? endOf(cap.best) : NO_END, forB.overall < B ? A : NO_END, saysSomethingGood(answers) ? NO_END : B];
  const end = Math.min(...ends);
  return end === NO_END ? score : below(score, end);
}

/**
 * The caps on the overall grade by grave things: no A with any of them, no B for who sells data, and neither where it is
 * unclear.
 */
export function overallCaps(answers: Answers): Cap[] {
  const admitted = graveIn(answers).map(
    ({ item }): Cap => ({ item, because: 'admitted', best: item === 'sells-data' ? 'C' : 'B' }),
  );
  const unclear = PILLARS.flatMap((pillar) => capsOn(pillar, answers)).filter(({ because }) => because === 'unclear');
  return [...admitted, ...unclear].toSorted((a, b) => endOf(a.best) - endOf(b.best));
}

/**
 * In: a policy. Out: the silences that hold a grade below B or A when the policy is read without good will, the one that
 * counts most first. Overall they bar an A alone.
 */
export function silencesOn(which: Pillar | 'overall', answers: Answers): Cap[] {
  const { points } = pointsOf(answers);
  const bounds = boundsOf(answers, POINTS);
  const raw = scoreOf(which === 'overall' ? overallPoints(points) : points[which]);
  const lacksB = bounds.forB[which] < B;
  const best = which !== 'overall' && raw >= B && lacksB ? 'C' : 'B';
  if (best === 'B' && !(raw >= A && (which === 'overall' ? lacksB : bounds.forA[which] < A))) return [];
  const bound = best === 'C' || which === 'overall' ? 'forB' : 'forA';
  const gained = (item: ItemId): number =>
    boundsOf(withAnswer(answers, item, orderOf(item).at(-1) ?? 'not-stated'), POINTS)[bound][which] -
    bounds[bound][which];
  return [...GRAVE, ...(bound === 'forA' ? FOR_AN_A : [])]
    .filter((item) => answers.said[item] === 'not-stated')
    .map((item) => ({ item, gain: gained(item) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .map(({ item }) => ({ item, because: 'silent', best }));
}
