/** Beside the stages: what laws ask a policy to tell, and where it does. Never whether a law is kept. */
import { withPages } from '../findings/pages';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import { withinBudget } from '../sentences/budget';
import type { Duty, Evidence, PolicyText, Report } from '../types';
import { DUTY_IDS } from './ids';
import { ROWS } from './rows';
import { told } from './steps';

/**
 * In: a report, and the text that it is of. Out: the report with a row for each thing that the laws ask a policy to tell,
 * in the order of `DUTY_IDS`; as it was where it has no answers. Never throws, whatever the text; takes a time that grows with it.
 */
export function withDuties(report: Report, whole: PolicyText): Report {
  if (report.items.length === 0) return report;
  const policy = withinBudget(whole);
  const given = told(report, policy, readingsOf(sentencesOf(policy)));
  const duties = DUTY_IDS.map((id): Duty => {
    for (const step of ROWS[id].read) {
      const found = step(given);
      if (found) return { id, ...found };
    }
    return { id, state: 'missing', evidence: [] };
  });
  return { ...report, duties: withPages(duties, policy) };
}

/** In: a row and its report. Out: the sentences that it rests on, its own or those of the answer that it is read off. */
export function evidenceOf({ item, evidence }: Duty, { items }: Pick<Report, 'items'>): readonly Evidence[] {
  return item ? (items.find(({ id }) => id === item)?.evidence ?? []) : evidence;
}
