/** Results as lines of JSON: on standard output, or in a file that can be gone on with. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { flatError } from '../../lib/export/flat';
import type { ResultOf, Results } from './results';

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

function textOf(row: ResultOf, fields: boolean): string {
  if ('line' in row) return row.line;
  if ('flat' in row) return JSON.stringify(row.flat);
  return JSON.stringify(fields ? flatError(row.error) : row.error);
}
