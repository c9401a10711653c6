/** Grading, behind one function that a process or a worker opens once: what is loaded for it is loaded there. */
import { performance } from 'node:perf_hooks';
import { withUnread } from '../lib/links/unread';
import { reportOn } from '../lib/pipeline';
import type { PolicyText, Report } from '../lib/types';
import type { GradeInput } from './input';
import { readerOfProcess } from './reader';
import { readInput } from './source';

export interface Graded {
  report: Report;
  /** The text that was graded. */
  policy: PolicyText;
  /** How long reading and grading took. */
  milliseconds: { extract: number; score: number };
}

export interface Grader {
  /**
   * In: a policy, and what ends the work early: it is looked at before anything is read, and between two windows of a text.
   * @throws {Unreadable} when the input cannot be read; what `signal` says once that is aborted.
   */
  grade(input: GradeInput, signal?: AbortSignal): Promise<Graded>;
}

/** Out: a grader, ready. One is enough for a process; it keeps nothing of what it has graded. */
export async function openGrader(): Promise<Grader> {
  const reader = await readerOfProcess();
  return {
    async grade(input, signal) {
      signal?.throwIfAborted();
      const begun = performance.now();
      const { policy, verdict, links = [] } = await readInput(input);
      const extracted = performance.now();
      const report = withUnread(await reportOn(policy, verdict, reader, signal && { signal }), links);
      return {
        report,
        policy,
        milliseconds: { extract: rounded(extracted - begun), score: rounded(performance.now() - extracted) },
      };
    },
  };
}

const rounded = (ms: number): number => Math.round(100 * ms) / 100;
