/** Lines out of a stream of bytes, without ever holding more than one of them. */
import { ID_LOOK } from './record';

export interface Line {
  /** From 1. */
  number: number;
  /** Its bytes, without its end; of one that is too long the beginning. */
  bytes: Uint8Array;
  tooLong: boolean;
}

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
  let current = new OpenLine(most);
  function* ended(): Generator<Line> {
    const { bytes, tooLong } = current.end(number + empty === 0);
    current = new OpenLine(most);
    if (bytes.length === 0) {
      empty += 1;
      return;
    }
    for (; empty > 0; empty--) yield { number: ++number, bytes: new Uint8Array(0), tooLong: false };
    yield { number: ++number, bytes, tooLong };
  }
  for await (const chunk of chunks) {
    let begin = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, begin)) {
      current.add(chunk.subarray(begin, end));
      yield* ended();
      begin = end + 1;
    }
    current.add(chunk.subarray(begin));
  }
  yield* ended();
}

/** A line whose end has not come yet. */
class OpenLine {
  private parts: Uint8Array[] = [];
  private length = 0;
  private tooLong = false;

  constructor(private readonly most: number) {}

  add(part: Uint8Array): void {
    if (part.length === 0 || this.tooLong) return;
    this.parts.push(part);
    this.length += part.length;
    if (this.length <= this.most) return;
    this.tooLong = true;
    this.parts = [this.joined().slice(0, ID_LOOK)];
  }

  end(first: boolean): { bytes: Uint8Array; tooLong: boolean } {
    let bytes = this.joined();
    if (bytes.at(-1) === RETURN) bytes = bytes.slice(0, -1);
    if (first && BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)) bytes = bytes.slice(BYTE_ORDER_MARK.length);
    return { bytes, tooLong: this.tooLong };
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
