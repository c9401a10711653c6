/** Cross-validates the fit: every policy is scored by points that were fitted without it and without its namesakes. */

import type { Answers } from '../../lib/grades/chances';
import { limitedScores } from '../../lib/grades/limits';
import { hashOf } from '../../lib/practices/features';
import type { Scores } from './agreement';
import type { RatedPolicy } from './experts';
import { fitPoints } from './fit';

const FOLDS = 10;

const foldOf = ({ group }: RatedPolicy): number => hashOf(group, 41) % FOLDS;

/**
 * In: rated policies, and for each further answers to score (as read, say). Out: for each policy the scores of its right
 * answers and of the further ones, by points that were fitted to the other folds.
 */
export function crossScores(
  policies: readonly RatedPolicy[],
  further: ReadonlyMap<string, Answers>,
): { right: Scores[]; read: (Scores | null)[] } {
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    fitPoints(policies.filter((policy) => foldOf(policy) !== fold)),
  );
  return {
    right: policies.map((policy) => limitedScores(policy.answers, tables[foldOf(policy)])),
    read: policies.map((policy) => {
      const answers = further.get(policy.id);
      return answers ? limitedScores(answers, tables[foldOf(policy)]) : null;
    }),
  };
}
