/**
 * What is known of each tab, in session storage: it outlives the background, which the browser may end at any time,
 * and is gone with the browser. Each look at a tab is a run; only the newest run may write.
 */
import { browser } from './browser';
import type { TabState } from './messages';
import { parseTabState } from './parse';

const keyOf = (tabId: number): string => `tab:${tabId}`;

interface Stored {
  run: string;
  state: TabState;
}

function parseStored(value: unknown): Stored | null {
  if (typeof value !== 'object' || value === null || !('run' in value) || !('state' in value)) return null;
  const state = parseTabState(value.state);
  return typeof value.run === 'string' && state ? { run: value.run, state } : null;
}

async function readStored(tabId: number): Promise<Stored | null> {
  const key = keyOf(tabId);
  return parseStored((await browser.storage.session.get(key))[key]);
}

const write = (tabId: number, stored: Stored): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: stored });

/** Runs that this background has under way. A `loading` state without one was left by a background that ended. */
const underWay = new Set<string>();

/** Storage has no transactions: reading and then writing is done by one task at a time. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = turn.then(task);
  turn = result.catch(() => undefined);
  return result;
}

/** What is known of the tab; null when nothing is, or when its look was cut off. */
export async function knownOf(tabId: number): Promise<TabState | null> {
  const stored = await readStored(tabId);
  return stored?.state.status === 'loading' && !underWay.has(stored.run) ? null : (stored?.state ?? null);
}

/** Begins a run, which ends the tab's earlier one. Out: the run's name, for `finish`. */
export function begin(tabId: number): Promise<string> {
  return inTurn(async () => {
    const run = crypto.randomUUID();
    underWay.add(run);
    await write(tabId, { run, state: { status: 'loading' } });
    return run;
  });
}

/**
 * Keeps what the run found, then does `after`; neither when a newer run began meanwhile. A tab that was forgotten
 * meanwhile stays so, unless `stillThere`: on a busy machine the news of a change of address comes late, when the page
 * that it leads to is being read already.
 */
export function finish(
  tabId: number,
  run: string,
  state: TabState,
  after: () => Promise<void> = async () => {},
  stillThere: () => Promise<boolean> = async () => false,
): Promise<void> {
  return inTurn(async () => {
    underWay.delete(run);
    const stored = await readStored(tabId);
    if (stored ? stored.run !== run : !(await stillThere())) return;
    await write(tabId, { run, state });
    await after();
  });
}

/** Forgets the tab if `when` says so of what is known, then does `after`. */
export function forget(
  tabId: number,
  when: (state: TabState) => boolean = () => true,
  after: () => Promise<void> = async () => {},
): Promise<void> {
  return inTurn(async () => {
    const stored = await readStored(tabId);
    if (!stored || !when(stored.state)) return;
    await browser.storage.session.remove(keyOf(tabId));
    await after();
  });
}

/** The tabs that something is known of. */
export async function allTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => (/^tab:\d+$/.test(key) ? [Number(key.slice('tab:'.length))] : []));
}

/** Calls back with each new state of the tab, null when it is forgotten. Out: a function that ends this. */
export function watch(tabId: number, onState: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change) onState(parseStored(change.newValue)?.state ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
