/** Files on disk, read as what their ending says, or an error for people. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import * as v from 'valibot';
import { known } from '../lib/schemas';
import { MOST_BYTES } from './limits';
import { isOwnPage } from './own-page';
import { Unreadable } from './unreadable';

/** What the command line reads: a page, a policy's text, or a PDF. */
export type SourceKind = 'page' | 'text' | 'pdf';

interface SourceFile {
  path: string;
  kind: SourceKind;
  bytes: Buffer;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.md': 'text',
  '.markdown': 'text',
  '.txt': 'text',
  '.pdf': 'pdf',
};

/** In: a path. Out: does its ending say that it is a page? */
export const isPage = (path: string): boolean => KINDS[extname(path).toLowerCase()] === 'page';

/** The endings of what is read, with their dots. */
export const ENDINGS: readonly string[] = Object.keys(KINDS);

/** How many bytes are looked at to tell a binary file, as git and grep do. */
const BINARY_LOOK = 8_000;

/**
 * In: a path. Out: its bytes and what to read them as.
 * @throws {Unreadable} when it is missing, a folder, forbidden, empty, binary, too large, of an ending that is not known, or a page
 * that Candor wrote.
 */
export function openSource(path: string): SourceFile {
  const kind = KINDS[extname(path).toLowerCase()];
  const bytes = bytesOf(path, MOST_BYTES);
  if (!kind) throw new Unreadable('file', 'a file must end in .html, .md, .txt or .pdf.');
  if (bytes.length === 0) throw new Unreadable('empty', 'the file is empty.');
  if (kind !== 'pdf' && isBinary(bytes)) throw new Unreadable('binary', 'this is a binary file, not a page or a text.');
  if (kind === 'page' && isOwnPage(bytes))
    throw new Unreadable('file', 'this is a page that candor report made, and no privacy policy.');
  return { path, kind, bytes };
}

/**
 * In: a path. Out: the file as text, whatever its ending, without a byte order mark.
 * @throws {Unreadable} when it is missing, a folder or forbidden.
 */
export const readText = (path: string): string => new TextDecoder().decode(bytesOf(path));

function bytesOf(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Unreadable('file', 'this is a folder; name files in it that can be read.');
    if (stats.size > most) throw new Unreadable('too-large', `the file is larger than ${most / 1_000_000} MB.`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file', whyUnread(error));
  }
}

/** In: what the system threw when a file was to be read. Out: why, for people: a sentence that stands after the file's name. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EACCES') return 'you may not read this file.';
  return `the file cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}

/** A NUL byte near the beginning means binary, unless a byte-order mark says UTF-16. */
function isBinary(bytes: Buffer): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, BINARY_LOOK).includes(0);
}

/** The file's name without folder and ending. */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

const indexes = new Map<string, Map<string, string>>();

/**
 * The address of a saved page: `url` in an `index.json` beside it (a list of `{file, url}`), or "". Read once a folder.
 */
export function addressOf(path: string): string {
  const folder = dirname(path);
  let index = indexes.get(folder);
  if (!index) {
    index = readIndex(join(folder, 'index.json'));
    indexes.set(folder, index);
  }
  return index.get(basename(path)) ?? '';
}

/** A list of pages; what has another shape is left out. */
const INDEX = known(v.object({ file: v.string(), url: v.string() }));

function readIndex(path: string): Map<string, string> {
  try {
    const pages = v.parse(INDEX, JSON.parse(readFileSync(path, 'utf8')));
    return new Map(pages.map(({ file, url }) => [file, url]));
  } catch {
    return new Map();
  }
}
