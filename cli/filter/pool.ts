/** Worker threads that grade. One that dies takes one record with it, and another takes its place. */
import { statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { openGrader } from '../grader';
import { MOST_MEMORY, MOST_TIME } from '../limits';
import { idOf, perform } from './perform';
import type { Outcome, Task, Work } from './task';

/** Heap of a worker, in MB. The largest page that is read needs two thirds of it. */
const MOST_HEAP = 1024;

/** A byte of one policy may take so many times as long as one of another: long tables of cookies took 1.7 times. */
const SLOWEST = 2;

/** Beside this file, before and after it is built. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

/**
 * Out: how many workers there are where nobody says: one for each core, as far as memory goes, that of a container where it has
 * a limit. In, to be told apart in tests: the cores, and the memory in bytes.
 */
export function defaultJobs(cores = availableParallelism(), memory = Math.min(totalmem(), limitOfMemory())): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / (1_000_000 * MOST_MEMORY))));
}

/** Node says 0 where it cannot tell, and a very large number where there is no limit. */
const limitOfMemory = (): number => process.constrainedMemory() || Number.POSITIVE_INFINITY;

export interface Pool {
  /** In: a task. Out: what became of it; never fails. */
  run(task: Task): Promise<Outcome>;
  /**
   * Nothing more comes. From now on what may outlast all the rest begins before it: else one worker is left with it when the
   * others are done.
   */
  noMore(): void;
  /** Ends what is being graded, whatever that is, and what waits for it. */
  close(): Promise<void>;
}

/** Out: a pool that is this thread, and grades one task after the other. For a few records. In: the milliseconds that one may take. */
export async function openHere({ time = MOST_TIME } = {}): Promise<Pool> {
  const grader = await openGrader();
  // One at a time: side by side all would be done at the end, and the time of each would be that of all.
  const turns = new Semaphore(1);
  // A text is read in windows, each begun by a timer: unless they are ended the process lives until all of it is read.
  const ended = new AbortController();
  return {
    async run(task) {
      await turns.next();
      const late = AbortSignal.timeout(time);
      try {
        const outcome = await perform(grader, task, AbortSignal.any([ended.signal, late]));
        return 'refused' in outcome && late.aborted ? { id: outcome.id, refused: TOO_SLOW } : outcome;
      } finally {
        turns.done();
      }
    },
    noMore: () => {},
    close: async () => ended.abort(),
  };
}

/**
 * In: how many workers, the heap of each in MB, the milliseconds that a task may take, and what runs in them. Out: the
 * pool, once its first worker is ready.
 * @throws {Error} when workers cannot start at all.
 */
export async function openPool(
  jobs: number,
  { heap = MOST_HEAP, time = MOST_TIME, worker = WORKER } = {},
): Promise<Pool> {
  const pool = new Piscina<Task | null, Outcome>({
    filename: fileURLToPath(new URL(worker, import.meta.url)),
    // The others start when there is work for them, and stay.
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // A worker that dies between two records is replaced like any other; no record is lost with it.
  pool.on('error', () => {});
  await pool.run(null);
  const turns = new Semaphore(jobs);
  return {
    async run(task) {
      // The clock runs from when a worker is free: whoever waits is not to blame.
      await turns.next(bytesOf(task.work));
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), time);
      try {
        // The bytes of a line are copied: of a worker that dies the record's id is read from them.
        return await pool.run(task, { signal: late.signal });
      } catch (error) {
        return { id: idOf(task.work), refused: late.signal.aborted ? TOO_SLOW : whyEnded(error) };
      } finally {
        clearTimeout(timer);
        turns.done();
      }
    },
    noMore: () => turns.noMore(),
    close: () => pool.destroy(),
  };
}

/** How much there is to read, in bytes; 0 where that cannot be known, which is said of it when it is read. */
function bytesOf(work: Work): number {
  if ('line' in work) return work.line.length;
  if ('tooLong' in work) return 0;
  try {
    return statSync(work.path).size;
  } catch {
    return 0;
  }
}

/** Lets so many in at once. The others wait in the order in which they came; of the last of them one that may outlast the rest goes first. */
class Semaphore {
  private readonly waiting: { size: number; begin: () => void }[] = [];
  private isComplete = false;
  private free: number;

  constructor(private readonly all: number) {
    this.free = all;
  }

  async next(size = 0): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((begin) => this.waiting.push({ size, begin }));
  }

  done(): void {
    const next = this.isComplete ? this.waiting.splice(this.mostAt(), 1)[0] : this.waiting.shift();
    if (next) next.begin();
    else this.free++;
  }

  noMore(): void {
    this.isComplete = true;
  }

  /** Where one waits that may take as long as the others need for all the rest; else 0: whoever came first. */
  private mostAt(): number {
    const sizes = this.waiting.map(({ size }) => size);
    const largest = Math.max(...sizes);
    const rest = sizes.reduce((sum, size) => sum + size, 0) - largest;
    return this.all > 1 && SLOWEST * largest * (this.all - 1) >= rest ? sizes.indexOf(largest) : 0;
  }
}

const TOO_SLOW = { code: 'time', message: 'reading it took longer than a record may take.' } as const;

function whyEnded(error: unknown): Extract<Outcome, { refused: unknown }>['refused'] {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'memory', message: 'reading it took more memory than a worker may have.' }
    : { code: 'worker', message: `the worker that read it ended (${error instanceof Error ? error.message : error}).` };
}
