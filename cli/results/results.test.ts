import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../lib/checklist/version';
import { FLAT_COLUMNS } from '../../lib/export/flat';
import { linesInFile } from './lines';
import { openResults } from './open';
import { NoResults, type ResultOf } from './results';
import { flat, folderOfTest, GO_ON, graded, ids, NEW, nameless, report, rowsOf, write } from './results.testing';

/** What collects garbage at once. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const folder = folderOfTest();

describe.each(['jsonl', 'csv', 'parquet'])('results as %s', (format) => {
  const file = (): string => join(folder(), `results of a run.${format}`);
  const title = 'Wir, "die"\nBank; ä €';

  it('hold every row, in order, with errors in their place', async () => {
    await write(file(), [graded('a', format, { title }), nameless, graded('b', format)]);
    const rows = await rowsOf(file());
    expect(rows.map(({ id }) => id ?? null)).toEqual(['a', null, 'b']);
    expect(rows[0]?.title).toBe(title);
    expect(rows[1]).toMatchObject({ code: 'json', error: 'the line is not JSON.' });
    expect(Number(rows[1]?.line)).toBe(4);
  });

  it('are gone on with: what they hold is known, and stays', async () => {
    await write(file(), [graded('a', format, { title }), graded('7', format), nameless]);
    const { results, kept } = await openResults(file(), GO_ON);
    const known = [
      { id: 'a', line: 1 },
      { id: 7, line: 2 },
      { id: null, line: 4 },
    ];
    const unknown = [
      { id: 'b', line: 1 },
      { id: 4, line: 4 },
      { id: null, line: 1 },
    ];
    expect(known.map((row) => kept.take(row))).toEqual([true, true, true]);
    expect(unknown.map((row) => kept.take(row))).toEqual([false, false, false]);
    expect(kept.refused).toBe(1);
    await results.write(graded('b', format));
    await results.close();
    expect(await ids(file())).toEqual(['a', '7', null, 'b']);
    expect((await rowsOf(file()))[0]?.title).toBe(title);
  });

  it('are begun where there is nothing to go on with', async () => {
    await write(file(), [graded('a', format)], GO_ON);
    writeFileSync(join(folder(), `empty.${format}`), '');
    await write(join(folder(), `empty.${format}`), [graded('b', format)]);
    expect(await ids(file())).toEqual(['a']);
    expect(await ids(join(folder(), `empty.${format}`))).toEqual(['b']);
  });

  it('are whole when nothing came', async () => {
    await write(file(), []);
    expect(await rowsOf(file())).toEqual([]);
  });

  it('are not written over', async () => {
    await write(file(), [graded('a', format)]);
    await expect(openResults(file(), NEW)).rejects.toThrow('--resume');
    expect(await ids(file())).toEqual(['a']);
  });

  it('need a folder', async () => {
    await expect(openResults(join(folder(), 'missing', `a.${format}`), NEW)).rejects.toThrow('there is no folder');
  });

  it('refuse to go on with rows of other questions and rules, and leave them', async () => {
    const versioned = (id: string, version: string): ResultOf =>
      format === 'jsonl' ? { line: report(id, { version }) } : { flat: flat(id, { checklist_version: version }) };
    await write(file(), [nameless, versioned('a', RULES_VERSION)]);
    await write(file(), [versioned('b', '1-0')], GO_ON);
    await expect(openResults(file(), GO_ON)).rejects.toThrow(NoResults);
    await expect(openResults(file(), GO_ON)).rejects.toThrow('version 1-0');
    expect(await ids(file())).toEqual([null, 'a', 'b']);
  });

  it('refuse to go on with a folder of that name, in words', async () => {
    mkdirSync(join(file(), 'below'), { recursive: true });
    await expect(openResults(file(), GO_ON)).rejects.toThrow(NoResults);
    expect(existsSync(file())).toBe(true);
  });

  it('refuse to go on with something else', async () => {
    writeFileSync(file(), 'name,grade\n"Acme, Inc.",A\n');
    await expect(openResults(file(), GO_ON)).rejects.toThrow('results of a run');
    expect(readFileSync(file(), 'utf8')).toContain('Acme');
    expect(existsSync(`${file()}.part`)).toBe(false);
  });
});

describe('results as csv', () => {
  it('run nothing in a spreadsheet, and know such an id again', async () => {
    const path = join(folder(), 'formulas.csv');
    await write(path, [{ flat: flat('=1+1', { title: '@SUM(1)' }) }]);
    const [row] = await rowsOf(path);
    expect([row?.id, row?.title]).toEqual(["'=1+1", "'@SUM(1)"]);
    expect((await openResults(path, GO_ON)).kept.take({ id: '=1+1', line: 1 })).toBe(true);
  });

  it.each([
    ['that spreadsheets take for formulas', ['=a', '+b', '-c', '@d', '\te', '\rf', '＝g', '＋h', '－i', '＠j']],
    ['with an apostrophe of their own', ["'=a", "'＠b", "''", "'c"]],
    ['that differ in the apostrophe alone', ['=a', "'=a", '＝b', "'＝b"]],
    ['that need quotes', ['"a", b\nc', '="d"', "'=e,f"]],
    ['that are numbers', [-5, 7]],
  ])('know ids again %s', async (_which, given) => {
    const path = join(folder(), 'ids.csv');
    await write(
      path,
      given.map((id) => ({ flat: flat(String(id)) })),
    );
    const { kept } = await openResults(path, GO_ON);
    given.forEach((id, i) => {
      expect(kept.take({ id, line: i + 1 }), String(id)).toBe(true);
    });
    expect(kept.left).toBe(0);
    expect(kept.take({ id: 'another', line: 1 })).toBe(false);
  });

  it('have the head of the columns once', async () => {
    const path = join(folder(), 'head.csv');
    await write(path, [{ flat: flat('a') }]);
    await write(path, [{ flat: flat('b') }], GO_ON);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines[0]).toBe(`\ufeff${FLAT_COLUMNS.map(({ name }) => name).join()}`);
    expect(lines).toHaveLength(4);
  });
});

describe('results as jsonl', () => {
  it.skipIf(!existsSync('/dev/full'))('say so when the disk is full, to whoever writes or closes', async () => {
    const row: ResultOf = { line: 'x'.repeat(5_000) };
    const results = linesInFile('/dev/full', false);
    const writeAll = async (): Promise<void> => {
      for (let i = 0; i < 1_000; i++) await results.write(row);
    };
    await expect(writeAll()).rejects.toThrow('ENOSPC');
    await expect(results.write(row)).rejects.toThrow('ENOSPC');
    await expect(results.close()).rejects.toThrow('ENOSPC');
    const short = linesInFile('/dev/full', false);
    await short.write({ line: 'x' });
    await expect(short.close()).rejects.toThrow('ENOSPC');
  });

  it('hold nothing of the rows that are written', async () => {
    const collect = collector();
    const results = linesInFile(join(folder(), 'many.jsonl'), false);
    const row: ResultOf = { line: '{}' };
    const write = async (count: number): Promise<number> => {
      for (let i = 0; i < count; i++) await results.write(row);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await write(5_000);
    const after = await write(50_000);
    await results.close();
    expect((after - before) / 50_000).toBeLessThan(100);
  });

  it('may be flat', async () => {
    const path = join(folder(), 'flat.jsonl');
    await write(path, [{ flat: flat('a') }, nameless], { resume: false, fields: true });
    const columns = FLAT_COLUMNS.map(({ name }) => name);
    expect((await rowsOf(path)).map(Object.keys)).toEqual([columns, columns]);
  });

  it.each([true, false])('refuse rows of the other shape, and leave them: flat %s', async (fields) => {
    const path = join(folder(), 'shape.jsonl');
    await write(path, [fields ? { flat: flat('a') } : graded('a', 'jsonl'), nameless], { resume: false, fields });
    await expect(openResults(path, { resume: true, fields: !fields })).rejects.toThrow('--fields');
    expect((await openResults(path, { resume: true, fields })).kept.left).toBe(2);
    expect(await ids(path)).toEqual(['a', null]);
  });

  it('refuse lines that are no results, and leave them', async () => {
    const path = join(folder(), 'lines.jsonl');
    await write(path, [graded('a', 'jsonl')]);
    appendFileSync(path, '{"name": "Acme"}\n');
    await expect(openResults(path, GO_ON)).rejects.toThrow('no results');
    expect(readFileSync(path, 'utf8')).toContain('Acme');
  });
});

describe('results as parquet', () => {
  it('keep the types of the columns, and more rows than one group', async () => {
    const path = join(folder(), 'types.parquet');
    const rows = Array.from({ length: 2_500 }, (_, i) => ({
      flat: flat(`r${i}`, { words: i, overall_score: i / 2, cut: i % 2 === 0 }),
    }));
    await write(path, rows);
    await write(path, [{ flat: flat('last', { words: 5 }) }], GO_ON);
    const read = await rowsOf(path);
    expect(read).toHaveLength(2_501);
    expect(read[2_001]).toMatchObject({ id: 'r2001', words: 2001, overall_score: 1000.5, cut: false, title: null });
    expect(read[2_500]).toMatchObject({ id: 'last', words: 5 });
  });
});
