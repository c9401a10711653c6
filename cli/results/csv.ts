/** Results as a table of comma-separated values, for spreadsheets, pandas and R. */
import { existsSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FLAT_COLUMNS, type FlatRow, flatError } from '../../lib/export/flat';
import type { Results } from './results';

export const CSV_COLUMNS = FLAT_COLUMNS.map(({ name }) => name);

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
 * A text that a spreadsheet would take for a formula begins with an apostrophe: what policies and their pages say is not
 * ours to run.
 */
const SAFE = { escape_formulas: true } as const;

/** With a head comes a byte order mark, for Excel takes a file without one for another encoding. */
const asCsv = (row: FlatRow | null, header: boolean): string =>
  stringify(row ? [row] : [], {
    ...SAFE,
    columns: CSV_COLUMNS,
    header,
    bom: header,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/** In: a text. Out: the cell that is read where it was written. */
export const cellOf = (text: string): string => parse(stringify([[text]], SAFE))[0]?.[0] ?? '';
