/** For tests of what work costs: time of the processor, in which other programs do not count, and memory. Wide limits: no benchmark. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { vi } from 'vitest';
import type { InTurn } from './reading/reader';

/** The milliseconds of the processor since then, both parts of it: only their sum is finer than the clock's tick, by which they are told apart. */
export function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** In: work, and how often it is tried. Out: the least milliseconds of the processor that it took. */
export function cpuOf(work: () => void, tries = 1): number {
  const costs = Array.from({ length: tries }, () => {
    const begun = process.cpuUsage();
    work();
    return since(begun);
  });
  return Math.min(...costs);
}

/** The same of work that has to be waited for, tried once. */
export async function cpuOfWaiting(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  return since(begun);
}

/** In: work that is done in turns. Out: what each took, in milliseconds of the processor, where a turn has room for one step. */
export async function turnsOfWork(work: (inTurn: InTurn) => Promise<void>): Promise<number[]> {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  const turns: number[] = [];
  try {
    await work(async (task) => {
      const begun = process.cpuUsage();
      const done = await task();
      turns.push(since(begun));
      return done;
    });
  } finally {
    clock.mockRestore();
  }
  return turns;
}

/** What collects garbage at once. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** In: work. Out: how many bytes more there are when it is done, with all the garbage that it has left. */
export async function memoryOf(work: () => unknown): Promise<number> {
  const inUse = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  collector()();
  const before = inUse();
  await work();
  return inUse() - before;
}
