/** Does one task, in whatever thread. */
import { flatRow } from '../../lib/export/flat';
import { rowOf } from '../../lib/export/row';
import type { Grader } from '../grader';
import { MOST_LINE } from '../limits';
import type { RecordId } from '../shapes';
import { inputOf } from '../source';
import { Unreadable, unreadable } from '../unreadable';
import { idIn } from './id-scanner';
import { type ReadLine, readLine } from './record';
import type { Outcome, Task, Work } from './task';

/** In: a grader, a task, and what ends it early. Out: what became of it; of one that was ended, a refusal. Nothing throws. */
export async function perform(
  grader: Grader,
  { work, shape, withId, times }: Task,
  signal?: AbortSignal,
): Promise<Outcome> {
  const read = readWork(work);
  if ('bad' in read) return { id: read.id, refused: unreadable(read.bad) };
  const { id, input, ...about } = read;
  try {
    const { report, milliseconds } = await grader.grade(input, signal);
    if (shape === 'report') return { id, report };
    const row = rowOf('path' in work ? work.path : (input.url ?? ''), report, times ? milliseconds : undefined);
    if (shape === 'flat') return { id, flat: flatRow(String(id), row, about) };
    return { id, line: JSON.stringify(withId ? { id, ...row, ...about } : row), status: row.status };
  } catch (error) {
    return { id, refused: unreadable(error) };
  }
}

/** In: a record or a file. Out: what it is known by; null where that cannot be read. Parses nothing: what it is may have ended a worker. */
export function idOf(work: Work): RecordId | null {
  if ('path' in work) return work.path;
  return 'tooLong' in work ? work.id : idIn(work.line);
}

function readWork(work: Work): ReadLine {
  if ('path' in work) {
    try {
      return { id: work.path, input: inputOf(work.path, work.url) };
    } catch (error) {
      const { code, message } = unreadable(error);
      return { id: work.path, bad: new Unreadable(code, message) };
    }
  }
  if ('tooLong' in work)
    return { id: work.id, bad: new Unreadable('too-large', `the line is larger than ${MOST_LINE / 1_000_000} MB.`) };
  return readLine(work.line);
}
