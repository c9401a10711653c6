/** How the letters are spread, overall and in each pillar. */
import { GRADE_LETTERS, type Letter } from '../../../lib/values';
import type { Policy } from '../read/policies';
import { GRADED, type Graded } from '../read/result';
import { type Interval, wilson } from './interval';

export interface LetterShare extends Interval {
  letter: Letter;
  count: number;
  share: number;
}

export interface Spread {
  which: Graded;
  /** How many policies have a letter here. */
  all: number;
  letters: LetterShare[];
  /** How many of them are not sure: a neighbour may be right instead. */
  perhaps: number;
}

/** In: policies. Out: for the overall grade and each pillar, how many have which letter. */
export function spreadOfLetters(policies: readonly Policy[]): Spread[] {
  return GRADED.map((which) => {
    const given = policies.flatMap(({ grades }) => grades[which]?.letter ?? []);
    const perhaps = policies.filter(({ grades }) => grades[which]?.perhaps !== undefined).length;
    const letters = GRADE_LETTERS.map((letter) => {
      const count = given.filter((one) => one === letter).length;
      return { letter, count, share: given.length > 0 ? count / given.length : 0, ...wilson(count, given.length) };
    });
    return { which, all: given.length, letters, perhaps };
  });
}
