/** Workers that die: real threads, with code that dies when it is told to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openPool } from './pool';
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

const task = (record: object): Task => ({
  work: { line: new Uint8Array(Buffer.from(JSON.stringify(record))), number: 1, tooLong: false },
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

  it('says so when no worker can start', async () => {
    await expect(openPool(1, { worker: worker('broken', 'throw new Error("broken");') })).rejects.toThrow('broken');
  });
});
