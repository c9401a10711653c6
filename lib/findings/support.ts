/** How much the hits of cues say for an answer. */
import type { Hit } from '../types';

/** Support of an answer by independent hits, 0 to 1: 1 − ∏(1 − weight). */
export function supportOf(answer: string, hits: readonly Hit[]): number {
  return 1 - hits.reduce((doubt, hit) => (hit.answer === answer ? doubt * (1 - hit.weight) : doubt), 1);
}
