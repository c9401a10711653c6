/** Worker threads that grade. One that dies takes one record with it, and another takes its place. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { openGrader } from '../grader';
import { perform } from './perform';
import { ID_LOOK, idNear } from './record';
import type { Outcome, Task } from './task';

/** Heap of a worker, in MB. The largest page that is read needs two thirds of it. */
const MOST_HEAP = 1024;

/** Beside this file, before and after it is built. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

export interface Pool {
  /** In: a task; the bytes of its line are handed over. Out: what became of it; never fails. */
  run(task: Task): Promise<Outcome>;
  /** Ends the workers, whatever they do. */
  close(): Promise<void>;
}

/** Out: a pool that is this thread. For a few records. */
export async function openHere(): Promise<Pool> {
  const grader = await openGrader();
  return { run: (task) => perform(grader, task), close: async () => {} };
}

/**
 * In: how many workers, the heap of each in MB, and what runs in them. Out: the pool, once its first worker is ready.
 * @throws {Error} when workers cannot start at all.
 */
export async function openPool(jobs: number, { heap = MOST_HEAP, worker = WORKER } = {}): Promise<Pool> {
  const pool = new Piscina<Task | null, Outcome>({
    filename: fileURLToPath(new URL(worker, import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // A worker that dies between two records is replaced like any other; no record is lost with it.
  pool.on('error', () => {});
  await pool.run(null);
  return {
    async run(task) {
      const { work } = task;
      const beginning = 'path' in work ? null : work.line.slice(0, ID_LOOK);
      try {
        return await pool.run(task, { transferList: 'path' in work ? [] : [work.line.buffer as ArrayBuffer] });
      } catch (error) {
        return { id: 'path' in work ? work.path : idNear(beginning ?? work.line), refused: whyEnded(error) };
      }
    },
    close: () => pool.destroy(),
  };
}

function whyEnded(error: unknown): Extract<Outcome, { refused: unknown }>['refused'] {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'memory', message: 'reading it took more memory than a worker may have.' }
    : { code: 'worker', message: `the worker that read it ended (${error instanceof Error ? error.message : error}).` };
}
