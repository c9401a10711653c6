/** Files of results for tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach } from 'vitest';
import { RULES_VERSION } from '../../lib/checklist/version';
import { type FlatRow, flatError } from '../../lib/export/flat';
import { rowOf } from '../../lib/export/row';
import { fakeReport } from '../../lib/extension/extension.testing';
import { openResults } from './open';
import type { ResultOf } from './results';

/** Out: what says the folder of the test that runs; it is gone when the test is. */
export function folderOfTest(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor results '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

export const NEW = { resume: false, fields: false };
export const GO_ON = { resume: true, fields: false };

export const flat = (id: string, more: Partial<FlatRow> = {}): FlatRow => ({
  ...flatError({ id, error: '', code: '' }),
  status: 'graded',
  checklist_version: RULES_VERSION,
  error: null,
  code: null,
  ...more,
});
/** A line as the command writes it. */
export function report(
  id: string,
  { title = '', version = RULES_VERSION }: { title?: string; version?: string } = {},
): string {
  return JSON.stringify({ id, ...rowOf(`${id}.md`, fakeReport({ title, checklistVersion: version })) });
}
export const graded = (id: string, format: string, more: { title?: string } = {}): ResultOf =>
  format === 'jsonl' ? { line: report(id, more) } : { flat: flat(id, more) };
export const nameless: ResultOf = { error: { id: null, line: 4, error: 'the line is not JSON.', code: 'json' } };

export async function write(path: string, rows: readonly ResultOf[], how = NEW): Promise<void> {
  const { results } = await openResults(path, how);
  for (const row of rows) await results.write(row);
  await results.close();
}

/** The rows of a file, whatever its format, with what is missing as null. */
export async function rowsOf(path: string): Promise<Record<string, unknown>[]> {
  if (path.endsWith('.parquet')) return parquetReadObjects({ file: await asyncBufferFromFile(path) });
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.csv'))
    return parse(text, { bom: true, columns: true, cast: (value) => (value === '' ? null : value) });
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
export const ids = async (path: string) => (await rowsOf(path)).map(({ id }) => id ?? null);
