/** Files on disk, or an error for people. */
import { readFileSync } from 'node:fs';

/** What is wrong with what was given; each fault is a sentence that names the file, the line and what to do. */
export class Fault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * In: a path. Out: the file as text.
 * @throws {Fault} when there is no such file, or it may not be read.
 */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** In: a path, and what reading it threw. Out: the same for people, where the system threw it. */
export function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOENT') return new Fault([`${path}: there is no such file.`]);
  if (error.code === 'EISDIR') return new Fault([`${path}: this is a folder; name a file in it.`]);
  if (error.code === 'EACCES') return new Fault([`${path}: you may not read this file.`]);
  return new Fault([`${path}: the file cannot be read (${error.message}).`]);
}
