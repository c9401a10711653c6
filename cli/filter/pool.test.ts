/** Workers that die: real threads, with code that dies when it is told to. And this thread, with a grader that is told apart. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultJobs, openHere, openPool, type Pool } from './pool';
import type { Task } from './task';

// Threads that start, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'candor-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function worker(name: string, code: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return pathToFileURL(path).href;
}

const MORTAL = worker(
  'mortal',
  `export default (task) => {
    if (!task) return null;
    const line = Buffer.from(task.work.line).toString();
    if (line.includes('exit')) process.exit(7);
    if (line.includes('throw')) setImmediate(() => { throw new Error('later'); });
    if (line.includes('throw')) return new Promise(() => {});
    if (line.includes('loop')) for (;;);
    if (line.includes('eat')) { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
    const done = { id: JSON.parse(line).id, line: 'done' };
    return line.includes('slow') ? new Promise((resolve) => setTimeout(resolve, 400, done)) : done;
  };`,
);

/** Notes which task it begins; takes a while for it. */
const NOTES = `
  import { appendFileSync, readFileSync } from 'node:fs';
  export default async (task) => {
    if (!task) return null;
    const text = task.work.line ? Buffer.from(task.work.line).toString() : readFileSync(task.work.path, 'utf8');
    const { id, notes } = JSON.parse(text);
    appendFileSync(notes, id);
    await new Promise((resolve) => setTimeout(resolve, id === 'b' ? 900 : 300));
    return { id, line: 'done' };
  };`;

/** What became of the texts that this thread's grader was given. Each takes two turns of a timer, as the windows of a text do. */
const heard: string[] = [];
let whenBegun = (): void => {};
vi.mock('../grader', () => ({
  openGrader: async () => ({
    async grade({ text }: { text: string }, signal?: AbortSignal) {
      signal?.throwIfAborted();
      heard.push(`${text} begins`);
      whenBegun();
      for (let turn = 0; turn < (text === 'endless' ? 1_000 : 2); turn++) {
        await new Promise((resolve) => setTimeout(resolve));
        signal?.throwIfAborted();
      }
      heard.push(`${text} ends`);
      return { report: {}, milliseconds: { extract: 0, score: 0 } };
    },
  }),
}));

const task = (record: object): Task => ({
  work: { line: new Uint8Array(Buffer.from(JSON.stringify(record))), number: 1, end: 0 },
  shape: 'line',
  withId: true,
  times: false,
});

describe('a pool of workers', () => {
  it.each([
    ['exits', 'exit', 'worker'],
    ['fails when nobody listens', 'throw', 'worker'],
    ['runs out of memory', 'eat', 'memory'],
    ['never ends', 'loop', 'time'],
  ])('outlives a worker that %s, and names the record', async (_what, how, code) => {
    const pool = await openPool(2, { worker: MORTAL, heap: 60, time: how === 'loop' ? 1_500 : 60_000 });
    try {
      const records = Array.from({ length: 12 }, (_, i) => ({ id: `r${i}`, how: i % 4 === 1 ? how : 'live' }));
      const outcomes = await Promise.all(records.map((record) => pool.run(task(record))));
      expect(outcomes.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      outcomes.forEach((outcome, i) => {
        if (i % 4 === 1) expect(outcome).toMatchObject({ refused: { code } });
        else expect(outcome).toMatchObject({ line: 'done' });
      });
    } finally {
      await pool.close();
    }
  });

  it('names the record by an id behind a long page', async () => {
    const pool = await openPool(1, { worker: MORTAL });
    try {
      const page = { html: 'x'.repeat(200_000), how: 'exit', id: 'behind' };
      expect(await pool.run(task(page))).toMatchObject({ id: 'behind', refused: { code: 'worker' } });
    } finally {
      await pool.close();
    }
  });

  it('counts the time of a task alone, not of those that it waits for', async () => {
    const pool = await openPool(1, { worker: MORTAL, time: 2_000 });
    try {
      const slow = Array.from({ length: 8 }, (_, i) => pool.run(task({ id: `r${i}`, how: 'slow' })));
      expect(await Promise.all(slow)).toEqual(slow.map((_, i) => ({ id: `r${i}`, line: 'done' })));
    } finally {
      await pool.close();
    }
  });

  it.each([
    ['lines', 2, [10, 10, 20, 900, 30, 40], 'd'],
    ['files', 2, [10, 10, 20, 900, 30, 40], 'd'],
    ['lines, of which one may take as long as the others', 2, [10, 10, 200, 350, 200, 200], 'd'],
    ['lines, of which none is that large,', 2, [10, 10, 300, 310, 300, 300], 'c'],
    ['lines, by one worker,', 1, [10, 10, 20, 900, 30, 40], 'b'],
  ])('%s: what would be last begins first once nothing more comes', async (as, jobs, sizes, next) => {
    const notes = join(folder, `notes-${as}-${jobs}`);
    const pool = await openPool(jobs, { worker: worker('notes', NOTES) });
    try {
      const run = async (size: number, i: number): Promise<void> => {
        const id = 'abcdef'.charAt(i);
        const line = new Uint8Array(Buffer.from(JSON.stringify({ notes, id, text: 'x'.repeat(size * 10) })));
        const path = join(folder, id);
        writeFileSync(path, line);
        await pool.run({ ...task({}), work: as === 'files' ? { path } : { line, number: 1, end: 0 } });
      };
      const all = sizes.map(run);
      pool.noMore();
      await Promise.all(all);
      // Of those that waited: as many as there are workers were let in at once.
      expect(
        readFileSync(notes, 'utf8')
          .replace(jobs === 1 ? 'a' : /[ab]/g, '')
          .charAt(0),
      ).toBe(next);
      expect(await pool.run({ ...task({}), work: { path: join(folder, 'none') } })).toHaveProperty('refused');
    } finally {
      await pool.close();
    }
  });

  it('starts no more workers than there is work for, and all that may be', async () => {
    const begun = join(folder, 'begun');
    const notes = `import { appendFileSync } from 'node:fs';
      appendFileSync(${JSON.stringify(begun)}, 'x');
      export default (task) => task && new Promise((resolve) => setTimeout(resolve, 400, { id: 1, line: '' }));`;
    const pool = await openPool(3, { worker: worker('begun', notes) });
    try {
      await pool.run(task({ id: 1 }));
      expect(readFileSync(begun, 'utf8')).toBe('x');
      await Promise.all(Array.from({ length: 9 }, () => pool.run(task({ id: 1 }))));
      expect(readFileSync(begun, 'utf8')).toBe('xxx');
    } finally {
      await pool.close();
    }
  });

  it.each([
    [8, 16e9, 8],
    [64, 2e9, 4],
    [2, 0.3e9, 1],
  ])('of %d cores and %d bytes of memory has %d workers where nobody says', (cores, memory, jobs) => {
    expect(defaultJobs(cores, memory)).toBe(jobs);
  });

  it('has at least one worker on this machine, and no more than cores', () => {
    expect(defaultJobs()).toBeGreaterThanOrEqual(1);
    expect(defaultJobs()).toBeLessThanOrEqual(availableParallelism());
  });

  it('says so when no worker can start', async () => {
    await expect(openPool(1, { worker: worker('broken', 'throw new Error("broken");') })).rejects.toThrow('broken');
  });
});

describe('this thread', () => {
  const TEXTS = ['a', 'b', 'c'];
  const runAll = ({ run }: Pool) => TEXTS.map((text) => run({ ...task({ id: text, text }), shape: 'report' }));
  beforeEach(() => {
    heard.length = 0;
  });

  it('begins a text when the one before has ended', async () => {
    const outcomes = await Promise.all(runAll(await openHere()));
    expect(outcomes).toEqual(TEXTS.map((id) => ({ id, report: {} })));
    expect(heard).toEqual(TEXTS.flatMap((text) => [`${text} begins`, `${text} ends`]));
  });

  it('ends a text that takes too long, says so, and goes on with the next', async () => {
    const pool = await openHere({ time: 100 });
    const outcomes = ['endless', 'a'].map((text) => pool.run({ ...task({ id: text, text }), shape: 'report' }));
    expect(await Promise.all(outcomes)).toMatchObject([
      { id: 'endless', refused: { code: 'time' } },
      { id: 'a', report: {} },
    ]);
  });

  it('ends in the midst of a text when it is closed, and begins none that waits', async () => {
    const pool = await openHere();
    const begun = new Promise<void>((resolve) => {
      whenBegun = resolve;
    });
    const outcomes = runAll(pool);
    await begun;
    await pool.close();
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toHaveProperty('refused');
    expect(heard).toEqual(['a begins']);
  });
});
