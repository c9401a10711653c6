/** What the main thread and its workers say to each other. */
import type { FlatRow } from '../../lib/export/flat';
import type { Report, ReportStatus } from '../../lib/types';
import type { RecordId } from '../shapes';
import type { ErrorCode } from '../unreadable';

/** What is wanted of a report: itself, a line of JSON, or a flat row. */
export type Shape = 'report' | 'line' | 'flat';

/** One policy to grade: a line of a stream, with its number and the byte where it ends; one that is too long; or a file. */
export type Work =
  | { line: Uint8Array; number: number; end: number }
  | { tooLong: true; id: RecordId | null; number: number; end: number }
  | { path: string; url?: string | undefined };

export interface Task {
  work: Work;
  shape: Shape;
  /** Whether the line of JSON begins with an id, and whether it tells how long the work took. */
  withId: boolean;
  times: boolean;
}

/** Why a record was not graded. */
export interface Refusal {
  code: ErrorCode;
  message: string;
}

/** What became of a record. `id` is null where a line has none that can be read. */
export type Outcome = { id: RecordId | null } & (
  | { report: Report }
  | { line: string; status: ReportStatus }
  | { flat: FlatRow }
  | { refused: Refusal }
);
