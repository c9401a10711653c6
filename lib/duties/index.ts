/** Beside the stages: what laws ask a policy to tell, and where it does. Never whether a law is kept. */
import { withPages } from '../findings/pages';
import { atOnce, type Steps } from '../steps';
import type { Duty, PolicyText, Reading } from '../types';
import { DUTY_IDS } from './ids';
import { READS } from './reads';
import { type Answered, type Given, taking } from './steps';

/**
 * In: what a report says, and the text that it is of with its readings. Out: a row for each thing that the laws ask a policy to
 * tell, in the order of `DUTY_IDS`; none where the report has no answers. Never throws, whatever the text; takes a time
 * that grows with it.
 */
export const dutiesIn = (answered: Answered, policy: PolicyText, readings: readonly Reading[]): Duty[] =>
  atOnce(findingDuties(answered, policy, readings));

/** The same in steps. */
export function* findingDuties(answered: Answered, policy: PolicyText, readings: readonly Reading[]): Steps<Duty[]> {
  if (answered.items.length === 0) return [];
  const given = yield* taking(answered, policy, readings);
  const duties: Duty[] = [];
  for (const id of DUTY_IDS) duties.push(yield* readingRow(id, given));
  return withPages(duties, policy);
}

/** A row: by the first of its steps that tells something. */
function* readingRow(id: Duty['id'], given: Given): Steps<Duty> {
  for (const step of READS[id]) {
    const found = yield* step(given);
    if (found) return { id, ...found };
  }
  return { id, state: 'missing', evidence: [] };
}
