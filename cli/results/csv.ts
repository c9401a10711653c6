/** Results as a table of comma-separated values, for spreadsheets, pandas and R. */
import { closeSync, createReadStream, existsSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FLAT_COLUMNS, type FlatRow, flatError } from '../../lib/export/flat';
import { checkVersion, type Kept, KeptRows, NoResults, type Results, unreadableResults } from './results';

const COLUMNS = FLAT_COLUMNS.map(({ name }) => name);
const VERSION = COLUMNS.indexOf('checklist_version');

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
    columns: COLUMNS,
    header,
    bom: header,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/** In: a text. Out: the cell that is read where it was written. */
const cellOf = (text: string): string => parseWhole(stringify([[text]], SAFE))[0]?.[0] ?? '';

/**
 * The rows of a table, by the cells of their ids. A record's id is met as the cell that it would be: which apostrophes of a
 * cell were written before an id, and which are the id's own, cells do not tell.
 */
class KeptCells extends KeptRows {
  override take({ id, line }: Parameters<Kept['take']>[0]): boolean {
    return super.take({ id: id === null ? null : cellOf(String(id)), line });
  }
}

/**
 * In: the path of results, whole or cut off. Out: which records it holds; a last row that was cut off is taken away.
 * @throws {NoResults} when it holds something else, other columns or rows of another version, or cannot be read.
 */
export async function keptInCsv(path: string): Promise<Kept> {
  const kept = new KeptCells();
  if (!existsSync(path) || statSync(path).size === 0) return kept;
  const versions = new Set<string>();
  let head: string | null = null;
  let whole = 0;
  // The last row may be cut off: each waits for the next one.
  let last: { row: string[]; end: number } | null = null;
  const keep = ({ row, end }: { row: string[]; end: number }): void => {
    if (head === null) head = row.join();
    else {
      kept.add(idAndLine(row));
      versions.add(row[VERSION] ?? '');
    }
    whole = end;
  };
  const parser = parse({
    bom: true,
    relax_column_count: true,
    on_record: (row: string[], { bytes }) => {
      if (last) keep(last);
      last = { row, end: bytes };
      return null;
    },
  });
  try {
    await pipeline(createReadStream(path), parser.resume());
  } catch (error) {
    // Of what cannot be parsed the end is cut off, or it is no table at all, which its head tells.
    if (!(error instanceof CsvError)) throw unreadableResults(path, error);
  }
  const { row, end } = last ?? { row: [], end: 0 };
  if (row.length === COLUMNS.length && endsLine(path, end)) keep({ row, end });
  if (head !== COLUMNS.join())
    throw new NoResults(`${path} holds no results, or such of another version, with other columns.`);
  for (const version of versions) checkVersion(path, version || null);
  truncateSync(path, whole);
  return kept;
}

/** Whether a line ends there. */
function endsLine(path: string, end: number): boolean {
  const file = openSync(path, 'r');
  try {
    const byte = Buffer.alloc(1);
    return readSync(file, byte, 0, 1, end - 1) === 1 && byte[0] === 0x0a;
  } finally {
    closeSync(file);
  }
}

/** In: the cells of a row. Out: the cell of its id, null where that is empty, and its line. */
function idAndLine(record: readonly string[]): { id: string | null; line: number } {
  return { id: record[COLUMNS.indexOf('id')] || null, line: Number(record[COLUMNS.indexOf('line')]) };
}
