/** What goes on in tabs: runs under way, and the locks that keep tasks from coming between each other's words to the storage. */

/** Runs that this background has under way. A `loading` state without one was left by a background that ended. */
export const underWay = new Set<string>();

/** Until when each tab is locked; null: what is stored of all tabs. One that is not here is free. */
export const locks = new Map<number | null, Promise<unknown>>();

/**
 * Storage has no transactions: what reads and then writes of one tab is done by one task at a time, in the order in which
 * they come. Out: what the task gives or throws. A task that asks for the lock that it has would wait for ever.
 */
export function withLock<T>(tabId: number | null, task: () => Promise<T>): Promise<T> {
  const result = (locks.get(tabId) ?? Promise.resolve()).then(task);
  const done = result
    .catch(() => undefined)
    .then(() => {
      if (locks.get(tabId) === done) locks.delete(tabId);
    });
  locks.set(tabId, done);
  return result;
}
