/** Opens the file that `--out` names. */
import { existsSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import type { Shape } from '../filter/task';
import { type Kept, KeptRows, NoResults, type Results } from './results';

export const FORMATS = ['.jsonl', '.csv', '.parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** The format that a path's ending names, or null. */
export const formatOf = (path: string): Format | null =>
  FORMATS.find((format) => format === extname(path).toLowerCase()) ?? null;

/** In: a path that ends in a format; whether flat rows are asked for. Out: the shape of rows that it takes. */
export const shapeFor = (path: string, fields: boolean): Shape =>
  fields || formatOf(path) !== '.jsonl' ? 'flat' : 'line';

/**
 * In: where results go; whether to go on with what is there; whether rows of JSON are flat. Out: the results, and which
 * records they hold.
 * @throws {NoResults} when there is something that may not be lost, or that cannot be gone on with.
 */
export async function openResults(
  path: string,
  { resume, fields }: { resume: boolean; fields: boolean },
): Promise<{ results: Results; kept: Kept }> {
  if (!resume && existsSync(path) && statSync(path).size > 0)
    throw new NoResults(`${path} is there already. Add --resume to go on with it, or name another file.`);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new NoResults(`${path} cannot be written: there is no folder ${folder}.`);
  // Each library is loaded only where it is needed.
  switch (formatOf(path)) {
    case '.csv': {
      const [{ csvInFile }, { keptInCsv }] = [await import('./csv'), await import('./kept-csv')];
      return { kept: await keptInCsv(path), results: csvInFile(path) };
    }
    case '.parquet':
      return (await import('./parquet')).parquetInFile(path);
    default: {
      const [{ linesInFile }, { keptInLines }] = [await import('./lines'), await import('./kept-lines')];
      const kept = resume ? await keptInLines(path, fields) : new KeptRows();
      return { kept, results: linesInFile(path, fields) };
    }
  }
}
