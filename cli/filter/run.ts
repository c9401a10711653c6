/** Grades many: takes in as fast as the workers can, and writes in the order in which things came. */
import type { ReportStatus } from '../../lib/types';
import type { Kept, ResultOf, Results } from '../results/results';
import { inOrder } from './in-order';
import type { Inputs } from './inputs';
import { idOf } from './perform';
import { defaultJobs, openHere, openPool } from './pool';
import type { Progress } from './progress';
import type { Outcome, Shape, Work } from './task';

/**
 * What is on its way at most: so many records for each worker, and so many bytes. While one of 100,000 words is read, each of the
 * others does some 24 of usual length, and must not halt for it.
 */
const ON_THE_WAY = { each: 64, bytes: 64_000_000 };

/** So many files are graded before a worker has started. */
const FEW = 4;

export interface Run {
  inputs: Inputs;
  shape: Shape;
  withId: boolean;
  times: boolean;
  /** How many workers; undefined: as many as the machine bears. */
  jobs: number | undefined;
  /** What is graded already. */
  kept?: Kept;
  progress: Progress;
  stop: AbortSignal;
}

export interface Done {
  records: number;
  refused: number;
  /** How many reports have each status. */
  statuses: Record<ReportStatus, number>;
}

/** In: what to do, and what takes each outcome, in order. Out: how many there were. */
export async function run(
  { inputs, shape, withId, times, jobs, kept, progress, stop }: Run,
  take: (outcome: Outcome, line: number) => Promise<void>,
): Promise<Done> {
  const workers = Math.max(1, Math.min(jobs ?? defaultJobs(), inputs.count ?? Number.POSITIVE_INFINITY));
  const few = jobs === undefined && inputs.count !== null && inputs.count <= FEW;
  const pool = few ? await openHere() : await openPool(workers);
  const done: Done = {
    records: 0,
    refused: 0,
    statuses: { graded: 0, 'not-a-policy': 0, 'unsupported-language': 0, 'too-short': 0, unclear: 0 },
  };
  // What is done, handed on or not: while one takes long the others are not, and neither rate nor time left is to halt for it.
  const ready = { all: 0, now: 0, bytes: 0 };
  let read = 0;
  try {
    const outcomes = inOrder<Work, { outcome: Outcome | null; line: number }>({
      inputs: andThen(inputs.works, () => pool.noMore()),
      async work(work) {
        const { number: line, end } = 'path' in work ? { number: 0, end: 0 } : work;
        const bytes = end - read;
        read = end;
        // To ask, a line is looked through here as well: only as long as there is something to find.
        const outcome =
          kept && kept.left > 0 && isKept(kept, work) ? null : await pool.run({ work, shape, withId, times });
        ready.all += 1;
        ready.now += outcome ? 1 : 0;
        ready.bytes += bytes;
        const share = inputs.share(ready.all, ready.bytes);
        progress.update({ done: ready.all, now: ready.now, of: inputs.count, share });
        return { outcome, line };
      },
      room: { things: workers * ON_THE_WAY.each, weight: ON_THE_WAY.bytes },
      weightOf: (work) => ('line' in work ? work.line.length : 0),
      stop,
    });
    for await (const { outcome, line } of outcomes) {
      if (!outcome) continue;
      await take(outcome, line);
      done.records += 1;
      if ('refused' in outcome) done.refused += 1;
      const status = statusOf(outcome);
      if (status) done.statuses[status] += 1;
    }
  } finally {
    progress.end();
    inputs.close();
    await pool.close();
  }
  return done;
}

function statusOf(outcome: Outcome): ReportStatus | null {
  if ('report' in outcome) return outcome.report.status;
  if ('flat' in outcome) return outcome.flat.status;
  return 'line' in outcome ? outcome.status : null;
}

/** What comes, and when nothing more does, what is to be done then. */
async function* andThen<T>(things: AsyncIterable<T>, then: () => void): AsyncGenerator<T> {
  yield* things;
  then();
}

function isKept(kept: Kept, work: Work): boolean {
  return kept.take({ id: idOf(work), line: 'path' in work ? 0 : work.number });
}

/** In: an outcome, and the line that it is of. Out: its row. */
export function resultOf(outcome: Outcome, line: number): ResultOf {
  if ('refused' in outcome) {
    const { code, message } = outcome.refused;
    return { error: { id: outcome.id, ...(outcome.id === null && { line }), error: message, code } };
  }
  if ('report' in outcome) throw new Error('a report is no row of results');
  return outcome;
}

/** In: where results go. Out: what takes outcomes there. */
export const takeTo =
  (results: Results) =>
  (outcome: Outcome, line: number): Promise<void> =>
    results.write(resultOf(outcome, line));
