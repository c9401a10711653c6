/** Candor as a library: `import { grade } from 'candor'`. Everything happens in the process that calls it; nothing is fetched. */
import { type ReportRow, rowOf } from '../lib/export/row';
import { checkInput } from './check-input';
import { type Grader, openGrader } from './grader';
import type { GradeInput } from './input';

export type { ReportRow } from '../lib/export/row';
export type { Given, GradeInput } from './input';
export { type ErrorCode, Unreadable } from './unreadable';

let grader: Promise<Grader> | null = null;

/**
 * Grades one policy.
 *
 * @param input the policy: `html` (a page), `markdown` or `text` (taken for a policy as it is), or `pdf` (bytes); with it
 * its address (`url`) where it is known, which the result names as `file`.
 * @returns the report, as `candor grade --json` prints it: `status` is "graded", or says why there is no grade; `grades`
 * has the letters and scores (null without a grade), `items` an answer to each question with the policy's own sentences.
 * The schema is `candor/report.schema.json`. The same input gives the same result.
 * @throws {TypeError} when it is not one policy: none, several, or of another type.
 * @throws {Unreadable} when the input cannot be read: too large, or a PDF that is broken, encrypted or scanned.
 */
export async function grade(input: GradeInput): Promise<ReportRow> {
  const policy = checkInput(input);
  grader ??= openGrader();
  const { report } = await (await grader).grade(policy);
  return rowOf(policy.url ?? '', report);
}
