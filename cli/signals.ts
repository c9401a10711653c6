/** What ends a run early, with what is done by then: a person, whoever stops its container, a terminal that is closed. */

import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Out: what the first of them aborts, and the exit status from then on, as a shell says it; null before. After it SIGINT and SIGTERM
 * end the process at once; SIGHUP does not: of a terminal that is closed both the shell and the system tell.
 */
export function heedSignals(): { stop: AbortSignal; status(): number | null } {
  const stop = new AbortController();
  let status: number | null = null;
  const end: NodeJS.SignalsListener = (name) => {
    status ??= 128 + constants.signals[name];
    stop.abort();
    process.removeListener('SIGINT', end);
    process.removeListener('SIGTERM', end);
  };
  for (const name of SIGNALS) process.on(name, end);
  return { stop: stop.signal, status: () => status };
}
