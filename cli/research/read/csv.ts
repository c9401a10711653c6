/** Tables in CSV, as people write them in a spreadsheet. */
import { CsvError, parse } from 'csv-parse/sync';
import { say } from '../words';
import { Fault } from './file';

export interface CsvRow {
  /** The line in the file, from 1, on which the row ends. */
  line: number;
  /** By the column's name, in lower case; without the spaces around. */
  values: Readonly<Record<string, string>>;
}

interface Line {
  record: string[];
  info: { lines: number };
}

/**
 * In: a file's name and its text. Out: the names of its columns and its rows; empty lines are left out.
 * @throws {Fault} when it is no CSV.
 */
export function readCsv(path: string, text: string): { columns: string[]; rows: CsvRow[] } {
  let lines: Line[];
  try {
    // Its types do not know that `info` changes what comes out.
    const options = { bom: true, info: true, skip_empty_lines: true, trim: true };
    lines = parse(text, options) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Fault([say('labels_broken', path, String(error.lines ?? 1), error.code)]);
  }
  const [head, ...rest] = lines;
  const columns = (head?.record ?? []).map((name) => name.toLowerCase());
  const rows = rest
    .filter(({ record }) => record.some(Boolean))
    .map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])),
    }));
  return { columns, rows };
}
