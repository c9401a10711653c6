/** How `npm test` counts a step. */
import { spawnSync } from 'node:child_process';

export interface Count {
  passed: number;
  failed: number;
  /** Why it was not run, where that is no failure; for people. */
  leftOut?: string;
}

/** A step that counts as one. */
export const one = (passed: boolean): Count => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a program; what it prints is seen. */
type Runs = (program: string, args: readonly string[]) => { status: number | null; error?: Error };
const run: Runs = (program, args) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** In: what Python is to run. Out: its count; left out where Python is not here: the job on Spark needs it, and nothing else does. */
export function python(args: readonly string[], runs = run): Count {
  const { status, error } = runs('python3', args);
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  return isMissing ? { passed: 0, failed: 0, leftOut: 'Python is not here' } : one(status === 0);
}
