/** What is to be graded, one after the other: files, or the lines of a stream. */
import { once } from 'node:events';
import { createReadStream, fstatSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { whyUnread } from '../files';
import { MOST_LINE } from '../limits';
import type { Named } from '../same-file';
import { Unreadable } from '../unreadable';
import { linesOf } from './lines';
import { filesIn } from './paths';
import type { Work } from './task';

export interface Inputs {
  works: AsyncIterable<Work>;
  /** How many there are, where that is known. */
  count: number | null;
  /** In: how many are done, and how many bytes these are. Out: how much of all that is, 0 to 1, where it is known. */
  share(done: number, bytes: number): number | null;
  /** Lets go of what is being read. */
  close(): void;
}

/** Inputs with what they are read from. */
interface OpenInputs extends Inputs {
  files: readonly Named[];
}

const STANDARD_INPUT = 0;

/**
 * In: files, folders and patterns; the address, where there is one page. Out: those files.
 * @throws {UsageError} when a pattern matches nothing.
 */
export async function fileInputs(given: readonly string[], url: string | undefined): Promise<OpenInputs> {
  const files = await filesIn(given);
  return {
    works: (async function* () {
      for (const path of files) yield { path, url };
    })(),
    files,
    count: files.length,
    share: (done) => done / files.length,
    close: () => {},
  };
}

/**
 * In: the path of lines of JSON, or undefined for standard input. Out: those lines.
 * @throws {Unreadable} when the file cannot be opened, or is a folder; {Error} on reading, when it cannot be read.
 */
export async function lineInputs(path: string | undefined): Promise<OpenInputs> {
  const stream = path === undefined ? standardInput() : await opened(path);
  let size: number | null = null;
  return {
    works: (async function* (): AsyncGenerator<Work> {
      for await (const line of linesOf(stream as AsyncIterable<Buffer>, MOST_LINE)) {
        size ??= sizeOf(stream);
        if ('tooLong' in line) yield line;
        else yield { line: line.bytes, number: line.number, end: line.end };
      }
    })(),
    files: [path ?? STANDARD_INPUT],
    count: null,
    // A file may grow while it is read.
    share: (_done, bytes) => (size ? Math.min(1, bytes / size) : null),
    close: () => {
      stream.destroy();
    },
  };
}

/** In: a path. Out: its file, open. Throws when it cannot be opened, or is a folder, which opens and is never read. */
async function opened(path: string): Promise<Readable> {
  const stream = createReadStream(path);
  const [fd] = (await once(stream, 'open').catch((error: unknown) => {
    throw new Unreadable('file', `${path}: ${whyUnread(error)}`);
  })) as [number];
  if (!fstatSync(fd).isDirectory()) return stream;
  stream.destroy();
  throw folder(path);
}

/** Throws when it is a folder (`< policies`), of which Node makes an empty stream. */
function standardInput(): Readable {
  let stats: Stats | null = null;
  try {
    stats = fstatSync(STANDARD_INPUT);
  } catch {
    // Closed: nothing comes.
  }
  if (stats?.isDirectory()) throw folder('standard input');
  return process.stdin;
}

const folder = (name: string): Unreadable =>
  new Unreadable('file', `${name} is a folder; name a file of lines of JSON.`);

/** The size of what a stream reads, where it is a file; else null. */
function sizeOf(stream: Readable): number | null {
  const fd = 'fd' in stream && typeof stream.fd === 'number' ? stream.fd : null;
  if (fd === null) return null;
  const stats = fstatSync(fd);
  return stats.isFile() && stats.size > 0 ? stats.size : null;
}
