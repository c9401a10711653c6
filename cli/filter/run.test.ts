/** Which records are graded when results are gone on with; what grades them is told apart. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptRows, type ResultOf } from '../results/results';
import type { Inputs } from './inputs';
import { idOf } from './perform';
import { Progress } from './progress';
import { readLine } from './record';
import { run, takeTo } from './run';
import type { Task, Work } from './task';

const graded: number[] = [];
/** What holds the record of line 1 back. */
let slow: Promise<void> | null = null;
vi.mock('./pool', () => ({
  openPool: async () => ({
    run: async ({ work }: Task) => {
      const line = 'path' in work ? 0 : work.number;
      graded.push(line);
      if (line === 1) await slow;
      return { id: 'line' in work ? readLine(work.line).id : idOf(work), line: `row ${line}`, status: 'graded' };
    },
    noMore: () => {},
    close: async () => {},
  }),
}));
vi.mock('./record', async (original) => {
  const record = await original<typeof import('./record')>();
  return { ...record, readLine: vi.fn(record.readLine) };
});

beforeEach(() => {
  graded.length = 0;
  slow = null;
  vi.mocked(readLine).mockClear();
});

const inputsOf = (lines: readonly string[]): Inputs => ({
  works: (async function* (): AsyncGenerator<Work> {
    for (const [i, line] of lines.entries()) yield { line: Buffer.from(line), number: i + 1, end: 10 * (i + 1) };
  })(),
  count: null,
  share: () => null,
  close: () => {},
});
const record = (id: string): string => JSON.stringify({ text: 'We.', id });

async function goOn(lines: readonly string[], kept: KeptRows): Promise<string[]> {
  const rows: string[] = [];
  const results = {
    write: async (row: ResultOf) => void rows.push('line' in row ? row.line : ''),
    close: async () => {},
  };
  const about = { shape: 'line', withId: true, times: false, jobs: 1, progress: new Progress(null) } as const;
  await run({ ...about, inputs: inputsOf(lines), kept, stop: new AbortController().signal }, takeTo(results));
  return rows;
}

function keptOf(...rows: { id: string | null; line?: number }[]): KeptRows {
  const kept = new KeptRows();
  for (const row of rows) kept.add(row);
  return kept;
}

describe('going on with results', () => {
  it('grades of records with one id those that have no row yet', async () => {
    const lines = ['a', 'b', 'a', 'a', 'b'].map(record);
    expect(await goOn(lines, keptOf({ id: 'a' }, { id: 'b' }, { id: 'a' }))).toEqual(['row 4', 'row 5']);
  });

  it('grades nothing again, whether records have an id or not', async () => {
    const lines = ['nonsense', record('a'), 'nonsense', record('a')];
    const all = keptOf({ id: null, line: 1 }, { id: 'a' }, { id: null, line: 3 }, { id: 'a' });
    expect(await goOn(lines, all)).toEqual([]);
    expect(graded).toEqual([]);
  });

  it('parses a line to grade it, and for nothing else', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => record(`r${i}`));
    await goOn(lines, keptOf());
    expect(vi.mocked(readLine)).toHaveBeenCalledTimes(50);
    vi.mocked(readLine).mockClear();
    await goOn(lines, keptOf({ id: 'r0' }, { id: 'r1' }));
    expect(vi.mocked(readLine)).toHaveBeenCalledTimes(48);
  });
});

describe('progress', () => {
  it('counts what is done, also where a slow one before it holds its row back', async () => {
    const lines = ['a', 'b', 'c', 'd'].map(record);
    let free = (): void => {};
    slow = new Promise((resolve) => {
      free = resolve;
    });
    const progress = new Progress(null);
    const update = vi.spyOn(progress, 'update');
    const rows: string[] = [];
    const inputs = { ...inputsOf(lines), count: 4, share: (_done: number, bytes: number) => bytes / 40 };
    const about = { shape: 'line', withId: true, times: false, jobs: 1, progress } as const;
    const running = run({ ...about, inputs, stop: new AbortController().signal }, async (outcome) => {
      rows.push(String(outcome.id));
    });
    await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith({ done: 3, now: 3, of: 4, share: 0.75 }));
    expect(rows).toEqual([]);
    free();
    expect(await running).toMatchObject({ records: 4, refused: 0, statuses: { graded: 4 } });
    expect(update).toHaveBeenLastCalledWith({ done: 4, now: 4, of: 4, share: 1 });
    expect(rows).toEqual(['a', 'b', 'c', 'd']);
  });
});
