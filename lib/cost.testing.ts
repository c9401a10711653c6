/** For tests of what work costs: time of the processor, in which other programs do not count. Wide limits: no benchmark. */

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
