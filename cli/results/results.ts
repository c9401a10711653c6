/** Where results go: one row for each record, in order. */
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
  has(row: { id: string | number | null; line: number }): boolean;
}

/** Results that go on where they were left. */
export interface Resumed {
  results: Results;
  kept: Kept;
}

/** Why results cannot be written where they should; for people. */
export class NoResults extends Error {}

/** The rows of a file, by their ids; those that have none by their line. */
export class KeptRows implements Kept {
  private readonly keys = new Set<string>();

  add({ id, line }: { id: unknown; line?: unknown }): void {
    if (typeof id === 'string' || typeof id === 'number') this.keys.add(`id ${id}`);
    else if (typeof line === 'number') this.keys.add(`line ${line}`);
  }

  has({ id, line }: { id: string | number | null; line: number }): boolean {
    return this.keys.has(id === null ? `line ${line}` : `id ${id}`);
  }
}
