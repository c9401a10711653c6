/** A report in which Candor is not sure enough for a grade, for pictures: made of a graded one by the rules of the pipeline. */
import { forReport, NO_GRADES, statusOf } from '../lib/grades';
import { standoutsOf } from '../lib/grades/standouts';
import { summaryOf } from '../lib/grades/summary';
import type { Finding, Report, ReportItem } from '../lib/types';

/** Below the threshold of answers that are said. */
const DOUBTFUL = 0.4;

/**
 * In: a graded report. Out: what the pipeline would have made of it, had no question on rights got a clear answer.
 * @throws {Error} when the rules would give it a grade all the same.
 */
export function unclearReport(report: Report): Report {
  const findings = report.items.map((item): Finding => (item.pillar === 'rights' ? doubted(item) : item));
  const status = statusOf({ ...report, findings });
  if (status !== 'unclear') throw new Error(`the report is ${status}`);
  const items = forReport(findings);
  // What laws ask for was read off the answers.
  const { duties: _duties, ...rest } = report;
  return {
    ...rest,
    ...{ status, items, grades: NO_GRADES },
    summary: summaryOf(NO_GRADES, items, report.collection),
    standouts: standoutsOf(items),
  };
}

const doubted = ({ id, evidence: [first] }: ReportItem): Finding => ({
  ...{ id, answer: 'unclear', confidence: DOUBTFUL, evidence: [] },
  ...(first && { nearest: first }),
});
