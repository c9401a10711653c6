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
vi.mock('./pool', () => ({
  openPool: async () => ({
    run: async ({ work }: Task) => {
      const line = 'path' in work ? 0 : work.number;
      graded.push(line);
      return { id: 'line' in work ? readLine(work.line).id : idOf(work), line: `row ${line}` };
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
  vi.mocked(readLine).mockClear();
});

const inputsOf = (lines: readonly string[]): Inputs => ({
  works: (async function* (): AsyncGenerator<Work> {
    for (const [i, line] of lines.entries()) yield { line: Buffer.from(line), number: i + 1, end: 0 };
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
