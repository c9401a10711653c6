/** What a file of results as lines of JSON holds already: nothing of it is lost that is not the beginning of a row of ours. */
import { appendFileSync, createReadStream, existsSync, truncateSync } from 'node:fs';
import * as v from 'valibot';
import { read } from '../../lib/schemas';
import { checkVersion, KeptRows, NoResults, unreadableResults } from './results';

/**
 * In: the path of results, whole or cut off; whether its rows are to be flat. Out: which records it holds. A last row that was
 * cut off is taken away; one that is whole gets the end of its line.
 * @throws {NoResults} when it holds something else, rows of the other shape or of another version, or cannot be read.
 */
export async function keptInLines(path: string, fields: boolean): Promise<KeptRows> {
  const kept = new KeptRows();
  if (!existsSync(path)) return kept;
  let whole = 0;
  let number = 0;
  let rest: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let begin = 0;
      for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, begin)) {
        const line = Buffer.concat([...rest, chunk.subarray(begin, end)]);
        kept.add(rowIn(jsonIn(line), { path, number: ++number, fields }));
        whole += line.length + 1;
        rest = [];
        begin = end + 1;
      }
      rest.push(chunk.subarray(begin));
    }
  } catch (error) {
    throw unreadableResults(path, error);
  }
  const tail = Buffer.concat(rest);
  if (tail.length === 0) return kept;
  const value = jsonIn(tail);
  if (value !== undefined) {
    kept.add(rowIn(value, { path, number: number + 1, fields }));
    appendFileSync(path, '\n');
  } else if (isBeginning(tail, fields)) truncateSync(path, whole);
  else throw new NoResults(`${path} ends in something that is no result: take that away, or name another file.`);
  return kept;
}

const ID = v.union([v.string(), v.number()]);
const ERROR = { error: v.string(), code: v.string() };

/**
 * A row of results: which record it is about, or which line of the input that was, where it had no id; its version, or why there
 * is no report. Records have ids too, and errors of a crawl codes: only what nothing but a row has makes it one.
 */
const ROW = v.union([
  v.pipe(
    v.object({ id: ID, status: v.string(), checklistVersion: v.string() }),
    v.transform(({ id, checklistVersion }) => ({ id, version: checklistVersion, flat: false })),
  ),
  v.pipe(
    v.object({ id: ID, status: v.string(), checklist_version: v.string() }),
    v.transform(({ id, checklist_version }) => ({ id, version: checklist_version, flat: true })),
  ),
  v.pipe(
    v.strictObject({ id: v.nullable(ID), line: v.optional(v.number()), ...ERROR }),
    v.transform((row) => ({ ...row, version: null, flat: false })),
  ),
  v.pipe(
    // A flat row has all its columns.
    v.object({ id: v.nullable(ID), line: v.nullable(v.number()), checklist_version: v.null(), ...ERROR }),
    v.transform(({ id, line, error }) => ({ id, line, error, version: null, flat: true })),
  ),
]);

/** Out: the value that the bytes are; undefined where they are no JSON. */
function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function rowIn(
  value: unknown,
  { path, number, fields }: { path: string; number: number; fields: boolean },
): v.InferOutput<typeof ROW> {
  const row = read(ROW, value);
  if (!row)
    throw new NoResults(`${path} holds lines that are no results, the first is line ${number}: name another file.`);
  if (row.flat !== fields)
    throw new NoResults(
      fields ? `${path} holds rows that are not flat: leave out --fields.` : `${path} holds flat rows: add --fields.`,
    );
  checkVersion(path, row.version);
  return row;
}

/** How rows begin, as they are written, with `_` for each value. */
const LINES = [
  '{"id":_,"file":_,"title":_,"kind":_,',
  '{"id":_,"error":_,"code":_}',
  '{"id":_,"line":_,"error":_,"code":_}',
];
const FLAT_LINES = ['{"id":_,"source":_,"service":_,"date":_,"status":_,"kind":_,'];

/** A text, a number or null, whole or cut off, behind its colon. */
const VALUE = /:(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[-+.\deE]+|n(?:u(?:ll?)?)?)/gs;

/** So many code units of a row that was cut off are looked at. */
const LOOK = 20_000;

/** Whether a row that was cut off may begin so. */
function isBeginning(bytes: Buffer, fields: boolean): boolean {
  const begun = bytes.toString('utf8', 0, LOOK).replace(VALUE, ':_');
  return (fields ? FLAT_LINES : LINES).some((line) => line.startsWith(begun) || begun.startsWith(line));
}
