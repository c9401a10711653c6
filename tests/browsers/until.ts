import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Polls until `ask` gives something truthy. An exception counts as "not yet".
 * @throws Error that names `what`, and the last exception, after `ms` milliseconds.
 */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false | ''> | T | null | undefined | false | '',
  what: string,
  ms = 30_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  do {
    try {
      const value = await ask();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await sleep(40);
  } while (Date.now() < end);
  throw new Error(`timed out waiting for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}
