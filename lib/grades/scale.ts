/** From scores to letters: thresholds, caps, and when there is no grade. Each number with its reason. */
import type { ItemId, Pillar } from '../checklist/item';
import type { Letter } from '../types';

/**
 * The lowest score of each letter, best first. One scale for all pillars, so that a score means the same everywhere.
 * Set, with the weights of the table, so that the letters tell policies apart: over the corpus no letter has more than
 * 40 % of the policies of a pillar and none less than 3 % (docs/evaluation.md).
 */
export const LETTERS: readonly { letter: Letter; from: number }[] = [
  { letter: 'A', from: 68 },
  { letter: 'B', from: 55 },
  { letter: 'C', from: 42 },
  { letter: 'D', from: 31 },
  { letter: 'E', from: 0 },
];

/** What each pillar counts in the overall grade: what is done to the reader's data counts as much as what is promised. */
export const PILLAR_WEIGHTS: Readonly<Record<Pillar, number>> = { tracking: 1, sharing: 1, rights: 1 };

/** How many letters the overall grade may be better than the worst pillar: a good word does not undo a bad deed. */
export const STEPS_ABOVE_WORST = 1;

/** Answers that cap their pillar, whatever else the policy says. `best` is the best letter that is left. */
export const CAPS: readonly { item: ItemId; answer: string; pillar: Pillar; best: Letter; why: string }[] = [
  {
    item: 'sells-data',
    answer: 'yes',
    pillar: 'sharing',
    best: 'C',
    why: 'Who sells personal data earns no A or B for sharing.',
  },
  {
    item: 'cross-site-tracking',
    answer: 'yes',
    pillar: 'tracking',
    best: 'C',
    why: 'Who follows people elsewhere earns no A or B for tracking.',
  },
  {
    item: 'delete',
    answer: 'no',
    pillar: 'rights',
    best: 'D',
    why: 'Without a way out the other rights are worth little.',
  },
];

/**
 * The best letter that is left to a pillar of which the policy says little: silence is no promise, so it earns no A.
 * `below`: share of the pillar's weight that is stated.
 */
export const SILENCE_CAPS: readonly { below: number; best: Letter; why: string }[] = [
  { below: 0.1, best: 'C', why: 'Next to nothing is said.' },
  { below: 0.2, best: 'B', why: 'Little is said.' },
];

/** Fewest words that are graded: shorter texts are notices or fragments, and their silence says nothing. */
export const TOO_SHORT = 150;

/** From this share of a pillar's weight on, unclear answers leave it (and the policy) without a grade. */
export const TOO_MUCH_UNCLEAR = 0.35;
