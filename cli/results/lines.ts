/** Results as lines of JSON: on standard output, or in a file that can be gone on with. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, truncateSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import * as v from 'valibot';
import { flatError } from '../../lib/export/flat';
import { read } from '../../lib/schemas';
import { checkVersion, KeptRows, NoResults, type ResultOf, type Results, unreadableResults } from './results';

/** In: a stream; whether errors are flat rows too. Out: results that go there. */
export function resultsTo(stream: Writable, fields: boolean): Results {
  return {
    async write(row) {
      if (!stream.write(`${textOf(row, fields)}\n`)) await once(stream, 'drain');
    },
    async close() {},
  };
}

/** In: a path; whether rows are flat. Out: results that are added to that file. */
export function linesInFile(path: string, fields: boolean): Results {
  const stream = createWriteStream(path, { flags: 'a' });
  // What fails between two rows is told to whoever writes or closes next.
  let failed: { error: Error } | null = null;
  stream.on('error', (error) => {
    failed ??= { error };
  });
  const check = (): void => {
    if (failed) throw failed.error;
  };
  const results = resultsTo(stream, fields);
  return {
    async write(row) {
      check();
      await results.write(row);
      check();
    },
    async close() {
      check();
      stream.end();
      await finished(stream);
    },
  };
}

/**
 * In: the path of results, whole or cut off; whether its rows are to be flat. Out: which records it holds; a last line that was
 * cut off is taken away.
 * @throws {NoResults} when it holds something else, rows of the other shape or of another version, or cannot be read.
 */
export async function keptInLines(path: string, fields: boolean): Promise<KeptRows> {
  const kept = new KeptRows();
  if (!existsSync(path)) return kept;
  let whole = 0;
  let rest: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let begin = 0;
      for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, begin)) {
        const line = Buffer.concat([...rest, chunk.subarray(begin, end)]);
        kept.add(rowIn(line, path, fields));
        whole += line.length + 1;
        rest = [];
        begin = end + 1;
      }
      rest.push(chunk.subarray(begin));
    }
  } catch (error) {
    throw unreadableResults(path, error);
  }
  truncateSync(path, whole);
  return kept;
}

/**
 * A row of results: which record it is about, and which line of what input that was, where it had no id; and what tells its
 * version and whether it is flat, for a flat row has all its columns.
 */
const ROW = v.object({
  id: v.unknown(),
  line: v.optional(v.unknown()),
  checklistVersion: v.optional(v.unknown()),
  checklist_version: v.optional(v.unknown()),
});

function rowIn(line: Buffer, path: string, fields: boolean): v.InferOutput<typeof ROW> {
  let row: v.InferOutput<typeof ROW> | null = null;
  try {
    row = read(ROW, JSON.parse(line.toString('utf8')));
  } catch {
    // Said below.
  }
  if (!row) throw new NoResults(`${path} holds lines that are no results.`);
  if ((row.checklist_version !== undefined) !== fields)
    throw new NoResults(
      fields ? `${path} holds rows that are not flat: leave out --fields.` : `${path} holds flat rows: add --fields.`,
    );
  checkVersion(path, row.checklistVersion ?? row.checklist_version);
  return row;
}

function textOf(row: ResultOf, fields: boolean): string {
  if ('line' in row) return row.line;
  if ('flat' in row) return JSON.stringify(row.flat);
  return JSON.stringify(fields ? flatError(row.error) : row.error);
}
