/** Where results go: one row for each record, in order. */
import { RULES_VERSION } from '../../lib/checklist/version';
import type { ErrorRow, FlatRow } from '../../lib/export/flat';

/** A row of results: a line of JSON, or flat; of a record that was not graded why. */
export type ResultOf = { line: string } | { flat: FlatRow } | { error: ErrorRow };

export interface Results {
  /** Resolves when there is room for more. */
  write(row: ResultOf): Promise<void>;
  /** Writes what is still held, so that the file is whole. */
  close(): Promise<void>;
}

/** What a file of results holds already, so that it is not graded again. */
export interface Kept {
  /** How many rows have not been met again. */
  readonly left: number;
  /** How many rows say why there is no report. */
  readonly refused: number;
  /** In: a record, in the order of the rows. Out: whether there is a row of it; each row is one record's. */
  take(record: { id: string | number | null; line: number }): boolean;
}

/** Why results cannot be written where they should; for people. */
export class NoResults extends Error {}

/** In: the path of results, and what reading them threw. Out: the same for people, where the system threw it. */
export function unreadableResults(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new NoResults(`${path} cannot be read (${error.message}).`);
}

/**
 * In: the path of results, and the version of questions and rules that a row of them tells.
 * @throws {NoResults} when it is another than ours: such rows are not comparable, so they do not belong in one file.
 */
export function checkVersion(path: string, version: unknown): void {
  if (typeof version === 'string' && version !== RULES_VERSION)
    throw new NoResults(
      `${path} holds results of other questions and rules (version ${version}, now ${RULES_VERSION}): name another file.`,
    );
}

/** In: what a flat row of a file holds. Out: is it a result? It tells its version, or why there is no report. */
export const isFlatResult = ({ checklist_version, error, code }: Readonly<Record<string, unknown>>): boolean =>
  Boolean(checklist_version || (error && code));

/** The rows of a file, by their ids; those that have none by their line. Ids may come again: rows are counted. */
export class KeptRows implements Kept {
  private readonly rows = new Map<string, number>();
  left = 0;
  refused = 0;

  add({ id, line, error }: { id?: unknown; line?: unknown; error?: unknown }): void {
    if (typeof error === 'string') this.refused += 1;
    if (typeof id === 'string' || typeof id === 'number') this.count(`id ${id}`, 1);
    else if (typeof line === 'number') this.count(`line ${line}`, 1);
  }

  take({ id, line }: { id: string | number | null; line: number }): boolean {
    const key = id === null ? `line ${line}` : `id ${id}`;
    if (!this.rows.has(key)) return false;
    this.count(key, -1);
    return true;
  }

  private count(key: string, more: number): void {
    const rows = (this.rows.get(key) ?? 0) + more;
    if (rows > 0) this.rows.set(key, rows);
    else this.rows.delete(key);
    this.left += more;
  }
}
