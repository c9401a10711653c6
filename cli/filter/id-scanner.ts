/** The id that an object in JSON names, found byte by byte: also where the rest is broken, too long to be held, or too deep to parse. */
import { read } from '../../lib/schemas';
import { ID, type RecordId } from '../shapes';

/** The longest id that is found, in bytes. */
const LONGEST = 64_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
/** White space, and the byte order mark that a first line may begin with. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** In: the bytes of a line. Out: the first valid "id" of its object itself, not of one within it; null where there is none. Nothing throws. */
export function idIn(bytes: Uint8Array): RecordId | null {
  const scanner = new IdScanner();
  scanner.add(bytes);
  return scanner.id;
}

/** Takes an object as its bytes come. It follows quotes and brackets alone, in memory that does not grow with what it reads. */
export class IdScanner {
  /** null: none so far. */
  id: RecordId | null = null;

  /** It is no object, or it is over. */
  private ended = false;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private role: 'key' | 'colon' | 'value' | 'after' = 'key';
  private isId = false;
  /** The key, or the value of an id, as far as it has come; null: what comes is not looked at. */
  private kept: number[] | null = null;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.ended || this.id !== null) return;
      if (this.inText) this.goOn(byte);
      else this.begin(byte);
    }
  }

  /** Within a text. */
  private goOn(byte: number): void {
    if (this.kept && this.kept.push(byte) > LONGEST) this.kept = null;
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) {
      this.inText = false;
      if (this.depth === 1) this.endText();
    }
  }

  private begin(byte: number): void {
    if (this.depth === 0) {
      if (byte === OPEN_OBJECT) this.depth = 1;
      else this.ended = !BLANK.has(byte);
      return;
    }
    if (byte === QUOTE) {
      this.inText = true;
      this.kept = this.isWanted() ? [byte] : null;
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (this.depth === 1) this.role = 'after';
      this.depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (this.depth === 1) this.endNumber();
      this.depth -= 1;
      this.ended = this.depth === 0;
    } else if (this.depth > 1) return;
    else if (byte === COMMA) {
      this.endNumber();
      this.role = 'key';
    } else if (byte === COLON && this.role === 'colon') this.role = 'value';
    else if (BLANK.has(byte)) this.endNumber();
    else if (this.role === 'value' && this.isId) {
      this.kept ??= [];
      if (this.kept.push(byte) > LONGEST) this.role = 'after';
    }
  }

  private isWanted(): boolean {
    return this.depth === 1 && (this.role === 'key' || (this.role === 'value' && this.isId));
  }

  private endText(): void {
    if (this.role === 'key') {
      this.isId = this.parsed() === 'id';
      this.role = 'colon';
    } else if (this.role === 'value') this.endValue();
  }

  /** Of an id that is no text, once what ends it has come: before that it may be half a number. */
  private endNumber(): void {
    if (this.role === 'value' && this.isId && this.kept) this.endValue();
  }

  private endValue(): void {
    if (this.isId) this.id = read(ID, this.parsed());
    this.role = 'after';
  }

  private parsed(): unknown {
    const kept = this.kept;
    this.kept = null;
    try {
      return kept && JSON.parse(Buffer.from(kept).toString('utf8'));
    } catch {
      return null;
    }
  }
}
