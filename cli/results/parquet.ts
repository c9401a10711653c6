/** Results as a Parquet file: written beside its place, and put there when it is whole. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { type BasicType, type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { FLAT_COLUMNS, type FlatColumn, type FlatRow, flatError } from '../../lib/export/flat';
import { checkVersion, isFlatResult, KeptRows, NoResults, type Results } from './results';

/** Rows that are held before they are written. */
const GROUP = 1_000;

const TYPES: Readonly<Record<FlatColumn['holds'], BasicType>> = {
  text: 'STRING',
  number: 'DOUBLE',
  'whole number': 'INT32',
  truth: 'BOOLEAN',
};

/**
 * In: a path. Out: results for that file, with the rows that it holds already in front. Until they are closed the file
 * stays as it was.
 * @throws {NoResults} when it is there and holds something else.
 */
export async function parquetInFile(path: string): Promise<{ results: Results; kept: KeptRows }> {
  const part = `${path}.part`;
  const table = new Table(part);
  const kept = new KeptRows();
  if (existsSync(path) && statSync(path).size > 0) {
    try {
      for await (const row of rowsIn(path)) {
        if (!isFlatResult(row)) throw new NoResults(`${path} holds rows that are no results: name another file.`);
        checkVersion(path, row.checklist_version);
        kept.add(row);
        table.add(row);
      }
    } catch (error) {
      rmSync(part, { force: true });
      throw error instanceof NoResults ? error : new NoResults(`${path} is no Parquet file that can be read.`);
    }
  }
  const results: Results = {
    async write(row) {
      if ('line' in row) throw new Error('a table needs flat rows');
      table.add('flat' in row ? row.flat : flatError(row.error));
    },
    async close() {
      table.finish();
      renameSync(part, path);
    },
  };
  return { results, kept };
}

/** A Parquet file that is being written, a group of rows at a time. */
class Table {
  private readonly writer: ParquetWriter;
  private rows: FlatRow[] = [];

  constructor(path: string) {
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaFromColumnData({ columnData: columnsOf([]) }),
      createdBy: 'candor',
    });
  }

  add(row: FlatRow): void {
    this.rows.push(row);
    if (this.rows.length >= GROUP) this.flush();
  }

  finish(): void {
    if (this.rows.length > 0) this.flush();
    this.writer.finish();
  }

  private flush(): void {
    this.writer.write({ columnData: columnsOf(this.rows), rowGroupSize: GROUP });
    this.rows = [];
  }
}

const columnsOf = (rows: readonly FlatRow[]): ColumnSource[] =>
  FLAT_COLUMNS.map(({ name, holds }) => ({
    name,
    type: TYPES[holds],
    nullable: true,
    offsetIndex: false,
    data: rows.map((row) => row[name]),
  }));

/** Group by group, so that a large file is never held whole. */
async function* rowsIn(path: string): AsyncGenerator<FlatRow> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const names = metadata.schema.slice(1).map(({ name }) => name);
  if (names.join() !== FLAT_COLUMNS.map(({ name }) => name).join())
    throw new NoResults(`${path} holds no results, or such of another version, with other columns.`);
  for (let rowStart = 0; rowStart < metadata.num_rows; rowStart += GROUP) {
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd: rowStart + GROUP });
    yield* rows as FlatRow[];
  }
}
