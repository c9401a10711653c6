/** What a check of a release came to, and how a list of such is shown. Pure. */

export interface Outcome {
  /** `unknown`: somebody whom the check asks did not answer, so nothing is known; never said of what the check itself can see. */
  state: 'ok' | 'failed' | 'unknown';
  /** A sentence for each thing that must be mended; where all is well, what was measured. */
  notes: readonly string[];
}

export interface Checked extends Outcome {
  title: string;
}

/** In: what must be mended, and what to say where nothing must. */
export function outcomeOf(problems: readonly string[], measured: readonly string[] = []): Outcome {
  return problems.length > 0 ? { state: 'failed', notes: problems } : { state: 'ok', notes: measured };
}

const SIGNS: Readonly<Record<Outcome['state'], string>> = { ok: 'ok', failed: 'FAILED', unknown: 'not known' };

/** Out: a line for each check, its notes below it, and a last line that counts. */
export function listed(checks: readonly Checked[]): string {
  const width = Math.max(...Object.values(SIGNS).map(({ length }) => length));
  const lines = checks.flatMap(({ title, state, notes }) => [
    `${SIGNS[state].padEnd(width)}  ${title}`,
    ...notes.map((note) => `${' '.repeat(width)}    ${note}`),
  ]);
  const count = (wanted: Outcome['state']): number => checks.filter(({ state }) => state === wanted).length;
  return [...lines, '', `${count('ok')} ok, ${count('failed')} failed, ${count('unknown')} not known`].join('\n');
}

/** May it be published? What is not known keeps nothing back: who publishes decides, and is told. */
export const isReady = (checks: readonly Checked[]): boolean => checks.every(({ state }) => state !== 'failed');
