/** Beside the stages: what laws ask a policy to tell, and where it does. Never whether a law is kept. */
import { withPages } from '../findings/pages';
import type { Duty, PolicyText, Reading } from '../types';
import { DUTY_IDS } from './ids';
import { READS } from './reads';
import { type Answered, told } from './steps';

/**
 * In: what a report says, and the text that it is of with its readings. Out: a row for each thing that the laws ask a policy to
 * tell, in the order of `DUTY_IDS`; none where the report has no answers. Never throws, whatever the text; takes a time
 * that grows with it.
 */
export function dutiesIn(answered: Answered, policy: PolicyText, readings: readonly Reading[]): Duty[] {
  if (answered.items.length === 0) return [];
  const given = told(answered, policy, readings);
  const duties = DUTY_IDS.map((id): Duty => {
    for (const step of READS[id]) {
      const found = step(given);
      if (found) return { id, ...found };
    }
    return { id, state: 'missing', evidence: [] };
  });
  return withPages(duties, policy);
}
