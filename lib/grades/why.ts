/** Why a grade is what it is: what caps it, which answers cost and earned most, and what would lift it. */
import { ITEM_IDS, type ItemId, PILLARS, type Pillar } from '../checklist/item';
import type { Steps } from '../steps';
import type { Cap, GradeWhy, Letter, Lift, Reason } from '../types';
import { type Answers, withAnswer } from './chances';
import { usualAnswers } from './corpus';
import { capsOn, limitedScores, overallCaps, silencesOn } from './limits';
import { type Contributions, OVERALL, pointsOf } from './points';
import { letterOf } from './scale';
import { orderOf } from './table';

type Which = Pillar | 'overall';

/** More would be a list again. */
const MOST = 3;
/** Less than a point is not worth telling. */
const TOLD = 0.5;

let usual: Contributions | null = null;

/** What each question adds in a policy that says what is usual: what a policy's answers are held against. */
function usualContributions(): Contributions {
  const chances = Object.fromEntries(ITEM_IDS.map((id) => [id, usualAnswers(id)])) as Answers['chances'];
  const said = Object.fromEntries(ITEM_IDS.map((id) => [id, 'unclear'])) as Answers['said'];
  usual ??= pointsOf({ said, chances, attributes: {}, collection: 'not-stated' }).by;
  return usual;
}

/** In steps. In: a policy and its scores. Out: why each grade is what it is. */
export function* explaining(answers: Answers, scores: Readonly<Record<Which, number>>): Steps<Record<Which, GradeWhy>> {
  const { by } = pointsOf(answers);
  const others = yield* lifting(answers);
  const one = (which: Which): GradeWhy => {
    const reasons = reasonsFor(which, answers, by);
    const caps = capsFor(which, answers);
    const letter = letterOf(rounded(scores[which]));
    return {
      // What would allow a better letter than this one is not what holds it.
      caps: caps.filter(({ best }) => best === letter).slice(0, MOST),
      cost: reasons.filter(({ points }) => points <= -TOLD).slice(0, MOST),
      // What is unclear, or holds the letter down, has points all the same; nobody would say that it has earned them.
      earned: reasons
        .filter(({ points, item, answer }) => {
          const caught = answer === 'unclear' || caps.some((cap) => cap.item === item);
          return points >= TOLD && !caught;
        })
        .slice(-MOST)
        .reverse(),
      lift: letter === 'A' ? [] : liftsFor(which, scores, letter, others),
    };
  };
  const overall = one('overall');
  yield;
  const tracking = one('tracking');
  yield;
  const sharing = one('sharing');
  yield;
  return { overall, tracking, sharing, rights: one('rights') };
}

function capsFor(which: Which, answers: Answers): Cap[] {
  const caps = which === 'overall' ? overallCaps(answers) : capsOn(which, answers);
  // A silence that holds lower than what else is said of its question is told as well.
  const silences = silencesOn(which, answers).filter(({ item, best }) =>
    caps.every((cap) => cap.item !== item || cap.best < best),
  );
  return [...caps, ...silences];
}

/** What each answer does against the usual one, the dearest first. */
function reasonsFor(which: Which, { said }: Answers, by: Contributions): Reason[] {
  const of = (from: Contributions, id: ItemId): number =>
    which === 'overall'
      ? PILLARS.reduce((sum, pillar) => sum + OVERALL[pillar] * (from[pillar].get(id) ?? 0), 0)
      : (from[which].get(id) ?? 0);
  return ITEM_IDS.map((item) => ({
    item,
    answer: said[item],
    points: Math.round(10 * (of(by, item) - of(usualContributions(), item))) / 10,
  })).sort((a, b) => a.points - b.points);
}

type Other = { item: ItemId; answer: string; scores: Record<Which, number> };

/** In steps. Out: the scores with the best answer to each question in turn. */
function* lifting(answers: Answers): Steps<Other[]> {
  const lifted: Other[] = [];
  for (const item of ITEM_IDS) {
    const best = orderOf(item).at(-1);
    if (best === undefined || answers.said[item] === best) continue;
    lifted.push({ item, answer: best, scores: limitedScores(withAnswer(answers, item, best)) });
    yield;
  }
  return lifted;
}

function liftsFor(
  which: Which,
  scores: Readonly<Record<Which, number>>,
  letter: Letter,
  others: readonly Other[],
): Lift[] {
  return others
    .filter(({ scores: { [which]: score } }) => score - scores[which] >= TOLD || letterOf(score) < letter)
    .toSorted((a, b) => b.scores[which] - a.scores[which])
    .slice(0, MOST)
    .map(({ item, answer, scores: { [which]: score } }) => ({
      item,
      answer,
      score: rounded(score),
      letter: letterOf(score),
    }));
}

/** Two decimals: enough that two policies hardly ever tie. */
export const rounded = (score: number): number => Math.round(100 * score) / 100;
