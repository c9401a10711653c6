/** From points to scores to letters, and when there is no grade. Each number with its reason. */
import type { Letter } from '../types';

/**
 * The letters are fifths of the scale, which is that of the experts (docs/grades.md): A from 80, "by its own words, no
 * reason to hold back". They are not set so that they spread.
 */
export const LETTERS: readonly { letter: Letter; from: number }[] = [
  { letter: 'A', from: 80 },
  { letter: 'B', from: 60 },
  { letter: 'C', from: 40 },
  { letter: 'D', from: 20 },
  { letter: 'E', from: 0 },
];

/** How many points lie between the middle of the scale and a score of 73: at the middle a point is a point of the score. */
export const STEEP = 25;

/**
 * In: points, 50 in the middle. Out: the score, 0 to 100. Towards the ends a point counts for less, so that a score never
 * leaves the scale and two policies hardly ever tie there.
 */
export const scoreOf = (points: number): number => 100 / (1 + Math.exp(-(points - 50) / STEEP));

/** The points of a score, the other way round. Scores of 2 and 98 are the last that are told apart. */
export function pointsOfScore(score: number): number {
  const within = Math.min(98, Math.max(2, score));
  return 50 + STEEP * Math.log(within / (100 - within));
}

/** The letter of a score. */
export function letterOf(score: number): Letter {
  return LETTERS.find(({ from }) => score >= from)?.letter ?? 'E';
}

/** The score at which the next better letter begins; above the scale for A. */
export function endOf(letter: Letter): number {
  const rank = LETTERS.findIndex((row) => row.letter === letter);
  return LETTERS[rank - 1]?.from ?? 101;
}

/** The score as people read it. Rounded down, so that it never looks like the next letter's. */
export const shownScore = (score: number): number => Math.floor(score);

/** Over how many points below (or above) a bound scores are squeezed together, so that they keep their order. */
const SQUEEZE = 5;

/** In: a score and the score that it may not reach. Out: the score, held below it, in the order of the scores. */
export function below(score: number, bound: number): number {
  const from = bound - SQUEEZE;
  return score <= from ? score : from + (SQUEEZE * 0.99 * (score - from)) / (100 - from);
}

/** In: a score and the score that it has at least. Out: the score, held there, in the order of the scores. */
export function atLeast(score: number, bound: number): number {
  const to = bound + SQUEEZE;
  return score >= to ? score : to - (SQUEEZE * (to - score)) / to;
}

/** Fewest words that are graded: shorter texts are notices or fragments, and their silence says nothing. */
export const TOO_SHORT = 150;

/** From this share of a pillar's questions on, unclear answers leave the policy without a grade. */
export const TOO_MUCH_UNCLEAR = 0.6;
