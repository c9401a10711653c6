/** Lines out of a stream of bytes, without ever holding more than one of them. */
import type { RecordId } from '../shapes';
import { IdScanner } from './id-scanner';

/** A line without its end. */
export type Line = {
  /** From 1. */
  number: number;
  /** How many bytes there are up to its end, those of all lines before it too. */
  end: number;
} & (
  | { bytes: Uint8Array }
  // Of one that is too long its id is known, if it has one.
  | { tooLong: true; id: RecordId | null }
);

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * In: bytes as they come, and how many of them a line may have. Out: the lines, each with memory of its own. Empty
 * lines at the end are left out, so that a file may end as it likes.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 0;
  let empty = 0;
  let before = 0;
  let current = new OpenLine(most);
  function* ended(end: number): Generator<Line> {
    const line = current.end(number + empty === 0);
    current = new OpenLine(most);
    if ('bytes' in line && line.bytes.length === 0) {
      empty += 1;
      return;
    }
    for (; empty > 0; empty--) yield { number: ++number, end, bytes: new Uint8Array(0) };
    yield { number: ++number, end, ...line };
  }
  for await (const chunk of chunks) {
    let begin = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, begin)) {
      current.add(chunk.subarray(begin, end));
      begin = end + 1;
      yield* ended(before + begin);
    }
    current.add(chunk.subarray(begin));
    before += chunk.length;
  }
  yield* ended(before);
}

/** A line whose end has not come yet. */
class OpenLine {
  private parts: Uint8Array[] = [];
  private length = 0;
  /** Once it is too long, it is not held any more. */
  private scanner: IdScanner | null = null;

  constructor(private readonly most: number) {}

  add(part: Uint8Array): void {
    this.length += part.length;
    if (!this.scanner && this.length > this.most) {
      this.scanner = new IdScanner();
      for (const before of this.parts) this.scanner.add(before);
      this.parts = [];
    }
    if (this.scanner) this.scanner.add(part);
    else if (part.length > 0) this.parts.push(part);
  }

  end(first: boolean): { bytes: Uint8Array } | { tooLong: true; id: RecordId | null } {
    if (this.scanner) return { tooLong: true, id: this.scanner.id };
    let bytes = this.joined();
    if (bytes.at(-1) === RETURN) bytes = bytes.slice(0, -1);
    if (first && BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)) bytes = bytes.slice(BYTE_ORDER_MARK.length);
    return { bytes };
  }

  /** A copy: what comes in is part of a larger buffer that others use. */
  private joined(): Uint8Array {
    const all = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
