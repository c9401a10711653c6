/** Beside the stages: what laws ask a policy to tell, and where it does. Never whether a law is kept. */
import { withPages } from '../findings/pages';
import { readingsOf } from '../practices/readings';
import type { Duty, PolicyText, Sentence } from '../types';
import { DUTY_IDS } from './ids';
import { READS } from './reads';
import { type Answered, told } from './steps';

/**
 * In: what a report says, and the text and sentences that it is of. Out: a row for each thing that the laws ask a policy to
 * tell, in the order of `DUTY_IDS`; none where the report has no answers. Never throws, whatever the text; takes a time
 * that grows with it.
 */
export function dutiesIn(answered: Answered, policy: PolicyText, sentences: readonly Sentence[]): Duty[] {
  if (answered.items.length === 0) return [];
  const given = told(answered, policy, readingsOf(sentences));
  const duties = DUTY_IDS.map((id): Duty => {
    for (const step of READS[id]) {
      const found = step(given);
      if (found) return { id, ...found };
    }
    return { id, state: 'missing', evidence: [] };
  });
  return withPages(duties, policy);
}
