/** For tests of what work costs: time of the processor, in which other programs do not count, and memory. Wide limits: no benchmark. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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
