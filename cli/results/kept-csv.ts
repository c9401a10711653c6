/** What a table of results holds already: nothing of it is lost that is not the beginning of a row of ours. */
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { CSV_COLUMNS as COLUMNS, cellOf } from './csv';
import { checkVersion, isFlatResult, type Kept, KeptRows, NoResults, unreadableResults } from './results';

/** So many bytes of a row that was cut off are looked at for others in it. */
const LOOK = 1_000_000;
const NEWLINE = 0x0a;

/** A row, the line that it ends on, and the byte after it. */
interface Read {
  row: string[];
  line: number;
  end: number;
}

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
 * In: the path of results, whole or cut off. Out: which records it holds. A last row that was cut off is taken away; one that is
 * whole gets the end of its line.
 * @throws {NoResults} when it holds something else, other columns or rows of another version, or cannot be read.
 */
export async function keptInCsv(path: string): Promise<Kept> {
  if (!existsSync(path) || statSync(path).size === 0) return new KeptCells();
  const table = new KeptTable();
  const { last, broken, open } = await eachRow(path, (read) => table.add(read));
  const ended = last !== null && bytesAt(path, last.end - 1, 1)[0] === NEWLINE;
  if (last && (ended || isWhole(last.row) || last.row.length > COLUMNS.length)) table.add(last);
  if (table.head !== COLUMNS.join())
    throw new NoResults(`${path} holds no results, or such of another version, with other columns.`);
  const strange = table.strange ?? broken ?? (open !== null && holdsRows(bytesAt(path, table.end, LOOK)) ? open : null);
  if (strange !== null)
    throw new NoResults(
      `${path} holds something that is no result, near line ${strange}: take that away, or name another file.`,
    );
  for (const version of table.versions) checkVersion(path, version);
  truncateSync(path, table.end);
  if (bytesAt(path, table.end - 1, 1)[0] !== NEWLINE) appendFileSync(path, '\n');
  return table.kept;
}

/** The rows of a table as they come; the first is its head. */
class KeptTable {
  readonly kept = new KeptCells();
  readonly versions = new Set<string | null>();
  head: string | null = null;
  /** The byte after the last row. */
  end = 0;
  /** The line of the first row that is none of ours. */
  strange: number | null = null;

  add({ row, line, end }: Read): void {
    this.end = end;
    const cells = cellsOf(row);
    if (this.head === null) this.head = row.join();
    else if (row.length === COLUMNS.length && isFlatResult(cells)) {
      this.kept.add(cells);
      this.versions.add(cells.checklist_version);
    } else this.strange ??= line;
  }
}

/**
 * In: a path, and what takes each row but the last, which may be cut off. Out: the last row; the line of what cannot be parsed;
 * the line of a quote that is still open at the end, as where the last row was cut off.
 * @throws {NoResults} when it cannot be read.
 */
async function eachRow(
  path: string,
  take: (read: Read) => void,
): Promise<{ last: Read | null; broken: number | null; open: number | null }> {
  const seen: { last: Read | null } = { last: null };
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // A spreadsheet that saved it ends its rows otherwise than we do, and ours come behind.
    record_delimiter: ['\r\n', '\n'],
    on_record: (row: string[], { bytes, lines }) => {
      if (seen.last) take(seen.last);
      seen.last = { row, line: lines, end: bytes };
      return null;
    },
  });
  try {
    await pipeline(createReadStream(path), parser.resume());
  } catch (error) {
    if (!(error instanceof CsvError)) throw unreadableResults(path, error);
    const line = (seen.last?.line ?? 0) + 1;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? { last: seen.last, broken: null, open: line }
      : { last: seen.last, broken: line, open: null };
  }
  return { last: seen.last, broken: null, open: null };
}

/** In: the cells of a row. Out: those that tell which record it is of, and what came of it; null where one is empty. */
function cellsOf(row: readonly string[]) {
  const cell = (name: (typeof COLUMNS)[number]): string | null => row[COLUMNS.indexOf(name)] || null;
  return {
    id: cell('id'),
    checklist_version: cell('checklist_version'),
    error: cell('error'),
    code: cell('code'),
    line: Number(cell('line')),
  };
}

/** Whether a row without the end of its line is whole: its last cell is the line, which may be cut off, and is empty where it has an id. */
const isWhole = (row: readonly string[]): boolean =>
  row.length === COLUMNS.length && isFlatResult(cellsOf(row)) && cellsOf(row).id !== null;

/**
 * Whether there are rows behind the first line. A quote that somebody opened by mistake runs to the end of the table: that is no
 * row that was cut off.
 */
function holdsRows(bytes: Buffer): boolean {
  const lines: string[][] = parseWhole(bytes, {
    quote: null,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
  });
  return lines.slice(1).some((row) => row.length === COLUMNS.length && isFlatResult(cellsOf(row)));
}

/** So many bytes of a file from there, or those that there are. */
function bytesAt(path: string, from: number, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, from));
  } finally {
    closeSync(file);
  }
}
