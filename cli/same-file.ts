/** Tells whether two names lead to one file: links and other spellings do, so names do not tell. */
import { fstatSync, statSync } from 'node:fs';

/** A path, or the number of an open file. */
export type Named = string | number;

/** In: a file. Out: what no other file has; null where there is none, it is no file (a pipe, a terminal), or that cannot be told. */
export function identityOf(file: Named): string | null {
  try {
    const stats = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    // Some file systems give all files the number 0.
    return stats.isFile() && stats.ino !== 0n ? `${stats.dev} ${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** In: files that are read, and one that is to be written. Out: the one of them that it is; null where it is none. */
export function sameFile<T extends Named>(read: readonly T[], written: Named): T | null {
  const identity = identityOf(written);
  if (identity === null) return null;
  return read.find((file) => identityOf(file) === identity) ?? null;
}
