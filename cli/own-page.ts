/**
 * Tells the page that `candor report` writes from pages of others: it quotes so many policies that it would be taken for one.
 * The mark holds for files on the disk alone. A page that wears it there is named, not passed over in silence; in a browser, and in
 * records, nobody can hide behind it.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What stands in the page's head, as it is written there. */
export const OWN_PAGE = '<meta name="generator" content="Candor report">';

/** How many bytes are looked at: the mark stands near the beginning, with room for what a browser that saves the page puts before. */
const LOOK = 1_000;

/** In: a file's first bytes, or all. Out: is it a page that `candor report` wrote? */
export const isOwnPage = (bytes: Buffer): boolean => bytes.subarray(0, LOOK).includes(OWN_PAGE);

/** In: a path. Out: is it a page that `candor report` wrote? Not where it cannot be read: whoever reads it says so. */
export function isOwnPageAt(path: string): boolean {
  let file: number | undefined;
  try {
    // A pipe would wait for whoever writes to it.
    if (!statSync(path).isFile()) return false;
    file = openSync(path, 'r');
    const start = Buffer.alloc(LOOK);
    return isOwnPage(start.subarray(0, readSync(file, start)));
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
