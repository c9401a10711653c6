/** How much the hits of cues say for an answer. */
import type { Hit } from '../types';

/**
 * From this weight on a sentence grants a right to residents. Less than what grants it to everyone, for it takes nothing
 * from such a sentence.
 */
export const LIMITED_GRANT = 0.7;

/** Support of an answer by independent hits, 0 to 1: 1 − ∏(1 − weight). Of the hits of one name the best counts. */
export function supportOf(answer: string, hits: readonly Hit[]): number {
  const byName = new Map<string, number>();
  let doubt = 1;
  for (const { answer: spoken, weight, name } of hits) {
    if (spoken !== answer) continue;
    if (name === undefined) doubt *= 1 - weight;
    else byName.set(name, Math.max(weight, byName.get(name) ?? 0));
  }
  for (const weight of byName.values()) doubt *= 1 - weight;
  return 1 - doubt;
}
