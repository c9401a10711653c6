/** The weights of the decision that ship. Derived by `npm run train`. */
import decisions from '../derived/decisions.json';
import type { DecisionWeights } from './decision';

/** How cues and sentence model are joined. */
export const DECISIONS: DecisionWeights = decisions.weights;

/** An answer less probable than this is not said. Chosen in training (docs/evaluation.md shows the curve). */
export const THRESHOLD: number = decisions.threshold;
