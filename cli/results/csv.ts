/** Results as a table of comma-separated values, for spreadsheets, pandas and R. */
import { createReadStream, existsSync, statSync, truncateSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { FLAT_COLUMNS, type FlatRow, flatError } from '../../lib/export/flat';
import { KeptRows, NoResults, type Results } from './results';

const COLUMNS = FLAT_COLUMNS.map(({ name }) => name);

/** In: a path. Out: results that are added to that file; an empty one gets a head. */
export function csvInFile(path: string): Results {
  let empty = !existsSync(path) || statSync(path).size === 0;
  return {
    async write(row) {
      if ('line' in row) throw new Error('a table needs flat rows');
      await appendFile(path, asCsv('flat' in row ? row.flat : flatError(row.error), empty));
      empty = false;
    },
    async close() {
      if (empty) await appendFile(path, asCsv(null, true));
    },
  };
}

/**
 * A byte order mark, for Excel takes a file without one for another encoding. A text that a spreadsheet would take for a
 * formula begins with an apostrophe: what policies and their pages say is not ours to run.
 */
const asCsv = (row: FlatRow | null, header: boolean): string =>
  stringify(row ? [row] : [], {
    columns: COLUMNS,
    header,
    bom: header,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/**
 * In: the path of results, whole or cut off. Out: which records it holds; a last row that was cut off is taken away.
 * @throws {NoResults} when it holds something else, or other columns.
 */
export async function keptInCsv(path: string): Promise<KeptRows> {
  const kept = new KeptRows();
  if (!existsSync(path) || statSync(path).size === 0) return kept;
  const parser = createReadStream(path).pipe(parse({ bom: true, info: true, relax_column_count: true }));
  let whole = 0;
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes: number } }>) {
      if (row === 0 && record.join() !== COLUMNS.join())
        throw new NoResults(`${path} holds no results, or such of another version, with other columns.`);
      if (record.length < COLUMNS.length) break;
      if (row > 0) kept.add(idAndLine(record));
      whole = info.bytes;
      row += 1;
    }
  } catch (error) {
    // A quoted text that was cut off.
    if (error instanceof NoResults) throw error;
  }
  truncateSync(path, whole);
  return kept;
}

function idAndLine(record: readonly string[]): { id: string | null; line: number } {
  const id = (record[COLUMNS.indexOf('id')] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
  return { id: id === '' ? null : id, line: Number(record[COLUMNS.indexOf('line')]) };
}
