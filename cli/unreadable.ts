/** Why something is not graded: codes for programs, words for people. */
import type { PdfRefusal } from '../lib/values';

/** What can be wrong with a record, a file or the process that reads it. docs/results.schema.json has the same list. */
export type ErrorCode =
  | 'binary'
  | 'empty'
  | 'encoding'
  | 'failed'
  | 'fields'
  | 'file'
  | 'json'
  | 'memory'
  | 'time'
  | 'too-large'
  | 'worker'
  | `pdf-${PdfRefusal}`;

/** Something that cannot be read. Its message is for people, a sentence that stands after the name of what it is about. */
export class Unreadable extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** In: whatever was thrown. Out: why nothing was graded. */
export function unreadable(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof Unreadable) return { code: error.code, message: error.message };
  return {
    code: 'failed',
    message: `it could not be read (${error instanceof Error ? error.message : String(error)}).`,
  };
}
