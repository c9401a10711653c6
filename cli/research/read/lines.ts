/** A file of results, line by line: it may be larger than the memory. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { unreadable } from './file';
import { BadLine, type Result, resultIn } from './result';

/** How many bad lines are told one by one. */
const TOLD = 5;

export interface ReadLines {
  /** Lines that were reports or errors. */
  read: number;
  /** Lines that were neither. */
  bad: number;
  /** What is wrong with the first bad lines, each a sentence with its line. */
  faults: string[];
}

/**
 * In: a path, or "-" for standard input, and what to do with each result, in order. Out: how many there were.
 * @throws {Fault} when there is no such file, or it may not be read.
 */
export async function eachResult(path: string, take: (result: Result) => void): Promise<ReadLines> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const told: ReadLines = { read: 0, bad: 0, faults: [] };
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const trimmed = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (trimmed.trim() === '') continue;
      try {
        take(resultIn(trimmed));
        told.read++;
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        told.bad++;
        if (told.faults.length < TOLD) told.faults.push(`${path}, line ${number}: ${error.message}`);
      }
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return told;
}
