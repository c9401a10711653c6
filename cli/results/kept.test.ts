/** What is lost of a file that results go on with: a row that was cut off, and nothing else. */
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../lib/checklist/version';
import { FLAT_COLUMNS } from '../../lib/export/flat';
import { openResults } from './open';
import { NoResults, type ResultOf } from './results';
import { flat, folderOfTest, GO_ON, graded, ids, nameless, report, write } from './results.testing';

const folder = folderOfTest();

describe.each(['jsonl', 'csv'])('results as %s that were cut off', (format) => {
  const file = (): string => join(folder(), `cut.${format}`);

  it('lose the row that was cut, wherever that was, and no other', async () => {
    await write(file(), [graded('a', format)]);
    const { length } = readFileSync(file());
    await write(file(), [graded('b', format, { title: 'Two\nlines, "quoted" \\ ä' })], GO_ON);
    const whole = readFileSync(file());
    for (let cut = length; cut < whole.length; cut++) {
      writeFileSync(file(), whole);
      truncateSync(file(), cut);
      const { results, kept } = await openResults(file(), GO_ON);
      // Where nothing but the end of its line is wanting, it is whole.
      const isWhole = cut === whole.length - 1;
      expect([kept.take({ id: 'a', line: 1 }), kept.take({ id: 'b', line: 2 })], `cut at ${cut}`).toEqual([
        true,
        isWhole,
      ]);
      await results.write(graded('c', format));
      await results.close();
      expect(await ids(file()), `cut at ${cut}`).toEqual(isWhole ? ['a', 'b', 'c'] : ['a', 'c']);
    }
  });

  it('lose a row without an id that may be cut off in its number', async () => {
    await write(file(), [
      graded('a', format),
      { error: { id: null, line: 17, error: 'no JSON, at all.', code: 'json' } },
    ]);
    const whole = readFileSync(file());
    for (let cut = whole.length - 1; cut > whole.length - 40; cut--) {
      writeFileSync(file(), whole.subarray(0, cut));
      const { kept } = await openResults(file(), GO_ON);
      const isWhole = format === 'jsonl' && cut === whole.length - 1;
      expect([kept.left, kept.refused], `cut at ${cut}`).toEqual(isWhole ? [2, 1] : [1, 0]);
    }
  });
});

describe('results as csv that a spreadsheet has saved', () => {
  it('are gone on with more than once, though its rows end otherwise', async () => {
    const file = join(folder(), 'saved.csv');
    await write(file, [graded('a', 'csv'), graded('b', 'csv')]);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    for (const id of ['c', 'd']) await write(file, [graded(id, 'csv')], GO_ON);
    const { kept } = await openResults(file, GO_ON);
    expect(['a', 'b', 'c', 'd'].map((id) => kept.take({ id, line: 1 }))).toEqual([true, true, true, true]);
  });
});

describe('results as jsonl that were cut off in their first row', () => {
  it.each<[string, ResultOf, boolean]>([
    ['a report', graded('"a\\', 'jsonl', { title: 'b: "c"' }), false],
    ['an error', { error: { id: 7, error: 'empty.', code: 'empty' } }, false],
    ['an error without an id', nameless, false],
    ['a flat row', { flat: flat('a', { source: 'https://a.example/' }) }, true],
    ['a flat error', { error: { id: 'a', error: 'empty.', code: 'empty' } }, true],
    ['a flat error without an id', nameless, true],
  ])('are begun anew, wherever that was: %s', async (_what, row, fields) => {
    const path = join(folder(), 'first.jsonl');
    await write(path, [row], { resume: false, fields });
    const whole = readFileSync(path);
    for (let cut = 1; cut < whole.length - 1; cut += cut < 300 ? 1 : 23) {
      writeFileSync(path, whole.subarray(0, cut));
      const { results, kept } = await openResults(path, { resume: true, fields });
      await results.close();
      expect([kept.left, readFileSync(path, 'utf8')], `cut at ${cut}`).toEqual([0, '']);
    }
  });
});

describe('what is no result', () => {
  const crawled = (id: string, more: object = {}) =>
    JSON.stringify({ id, url: 'https://a.example/', html: '<p>A', ...more });
  const row = report('a');
  const flatLine = JSON.stringify(flat('a'));

  it.each([
    ['records of a crawl', `${crawled('a')}\n${crawled('b')}\n`, false],
    ['records without the end of the last line', `${crawled('a')}\n${crawled('b')}`, false],
    ['one record without the end of its line', crawled('a'), false],
    ['one record that was cut off', crawled('a').slice(0, -5), false],
    ['one record as other programs write it, cut off', '{"id": "a", "ur', false],
    ['one record with a file, cut off', '{"id":"a","file":"a.html","html":"<p>A', false],
    ['records that could not be fetched', `${crawled('a', { error: 'timeout', code: 'ETIMEDOUT' })}\n`, false],
    ['errors with codes that are numbers', '{"id":"a","error":"timeout","code":504}\n', false],
    ['records with a version of their own', `${crawled('a', { checklistVersion: RULES_VERSION })}\n`, false],
    ['a text without lines', 'All that I have.', false],
    ['a number', '17', false],
    ['a note behind results', `${row}\nchecked by me`, false],
    ['a record behind results', `${row}\n${crawled('b')}`, false],
    ['a record in the midst of results', `${row}\n${crawled('b')}\n${row}\n`, false],
    ['a note behind flat results', `${flatLine}\nchecked by me`, true],
    ['one record that was cut off, where rows are to be flat', crawled('a').slice(0, -5), true],
    ['one row that is not flat, cut off', row.slice(0, -5), true],
  ])('is never cut or appended to, as jsonl: %s', async (_what, text, fields) => {
    const path = join(folder(), 'mine.jsonl');
    writeFileSync(path, text);
    await expect(openResults(path, { resume: true, fields })).rejects.toThrow(NoResults);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  const HEAD = FLAT_COLUMNS.map(({ name }) => name).join();
  const cells = (...given: string[]) => [...given, ...Array(FLAT_COLUMNS.length - given.length).fill('')].join();
  const ROWS = `${HEAD}\n${stringify([flat('a')], { columns: HEAD.split(',') })}`;

  it.each([
    ['another table', 'id,url\na,https://a.example/\n'],
    ['another table without the end of its last line', 'id,url\na,https://a.example/'],
    ['a note behind results', `${ROWS}checked by me\n`],
    ['a row that tells nothing', `${ROWS}${cells('b')}\n`],
    ['more cells than columns, without the end of the line', `${ROWS}${cells('b')},,more`],
    ['a row of other columns in the midst', `${ROWS}b,c\n${ROWS.slice(HEAD.length + 1)}`],
    ['a quotation mark in the midst of a cell', `${ROWS}b,so "called",c\n${ROWS.slice(HEAD.length + 1).repeat(3)}`],
    ['a quotation mark that is never closed', `${ROWS}b,"open\n${ROWS.slice(HEAD.length + 1).repeat(3)}`],
    ['a head alone, of other columns', `${HEAD},more\n`],
  ])('is never cut or appended to, as csv: %s', async (_what, text) => {
    const path = join(folder(), 'mine.csv');
    writeFileSync(path, text);
    await expect(openResults(path, GO_ON)).rejects.toThrow(NoResults);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is refused as parquet too', async () => {
    const path = join(folder(), 'mine.parquet');
    await write(path, [{ flat: flat('a', { checklist_version: null }) }]);
    const before = readFileSync(path);
    await expect(openResults(path, GO_ON)).rejects.toThrow(NoResults);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});
