/** What goes on in tabs: runs under way, and tasks that wait for each other. */

/** Runs that this background has under way. A `loading` state without one was left by a background that ended. */
export const underWay = new Set<string>();

/** Storage has no transactions: what reads and then writes of one tab is done by one task at a time. */
export const turns = new Map<number | null, Promise<unknown>>();
export function inTurn<T>(tabId: number | null, task: () => Promise<T>): Promise<T> {
  const result = (turns.get(tabId) ?? Promise.resolve()).then(task);
  const done = result
    .catch(() => undefined)
    .then(() => {
      if (turns.get(tabId) === done) turns.delete(tabId);
    });
  turns.set(tabId, done);
  return result;
}
