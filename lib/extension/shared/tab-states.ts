/**
 * What is known of each tab's document, in session storage: it outlives the background, which the browser may end at any
 * time, and is gone with the browser. Each look at a document is a run; only the newest run of a tab may write.
 */

import { fieldsOf } from '../../fields';
import type { Reported, TabState } from '../contract/messages';
import { parseTabState } from '../contract/parse';
import { browser } from './browser';

const keyOf = (tabId: number): string => `tab:${tabId}`;
const TAB_KEY = /^tab:(\d+)$/;
/** Under this key stand the tabs with a look under way: who starts anew need not read all states to find them. */
const UNFINISHED = 'unfinished';

/** What a look is for: a page by its look (null), or whatever it is. */
export type Asked = 'anyway' | null;

/** What is stored of a tab. */
interface Entry {
  run: string;
  /** The document of the look, null while it is not known. */
  document: string | null;
  asked: Asked;
  state: TabState;
}

function parseEntry(value: unknown): Entry | null {
  const given = fieldsOf(value);
  const state = parseTabState(given?.state);
  if (!given || !state || typeof given.run !== 'string') return null;
  const document = typeof given.document === 'string' ? given.document : null;
  return { run: given.run, document, asked: given.asked === 'anyway' ? 'anyway' : null, state };
}

/** What found no room in the browser's storage: kept as long as this background lives. */
const unwritten = new Map<number, Entry>();

/** What is stored of the tab, a look that was cut off included. */
export async function entryOf(tabId: number): Promise<Entry | null> {
  const key = keyOf(tabId);
  return unwritten.get(tabId) ?? parseEntry((await browser.storage.session.get(key))[key]);
}

async function write(tabId: number, entry: Entry): Promise<void> {
  const set = (): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: entry });
  unwritten.delete(tabId);
  try {
    await set().catch(() => makeRoom(tabId).then(set));
  } catch {
    await remove(tabId).catch(() => undefined);
    unwritten.set(tabId, entry);
  }
}

async function remove(tabId: number): Promise<void> {
  unwritten.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** The store is full: the states of tabs that are gone are dropped, then those without a grade. */
async function makeRoom(tabId: number): Promise<void> {
  await dropGoneTabs();
  const stored = await browser.storage.session.get(null);
  const dispensable = Object.keys(stored).filter((key) => {
    const state = TAB_KEY.test(key) && key !== keyOf(tabId) ? parseEntry(stored[key])?.state : undefined;
    return state !== undefined && (state.status !== 'reported' || state.report.status !== 'graded');
  });
  await browser.storage.session.remove(dispensable);
}

/** Forgets tabs that are there no more, and which the browser did not say were closed. */
export async function dropGoneTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const gone = (await allTabs()).filter((tabId) => !open.has(tabId));
  await browser.storage.session.remove(gone.map(keyOf));
}

/** Runs that this background has under way. A `loading` state without one was left by a background that ended. */
const underWay = new Set<string>();

/** Storage has no transactions: what reads and then writes of one tab is done by one task at a time. */
const turns = new Map<number | null, Promise<unknown>>();
function inTurn<T>(tabId: number | null, task: () => Promise<T>): Promise<T> {
  const result = (turns.get(tabId) ?? Promise.resolve()).then(task);
  const done = result
    .catch(() => undefined)
    .then(() => {
      if (turns.get(tabId) === done) turns.delete(tabId);
    });
  turns.set(tabId, done);
  return result;
}

/** Notes whether the tab has a look under way. */
function note(tabId: number, unfinished: boolean): Promise<void> {
  return inTurn(null, async () => {
    const before = await unfinishedTabs();
    if (before.includes(tabId) === unfinished) return;
    const after = unfinished ? [...before, tabId] : before.filter((one) => one !== tabId);
    await browser.storage.session.set({ [UNFINISHED]: after });
  }).catch(() => undefined);
}

/** The tabs whose look is under way, or was cut off with an earlier background. */
async function unfinishedTabs(): Promise<number[]> {
  const stored = (await browser.storage.session.get(UNFINISHED))[UNFINISHED];
  return Array.isArray(stored) ? stored.filter((one) => Number.isSafeInteger(one)) : [];
}

/** The looks that an earlier background left unfinished. */
export async function cutOff(): Promise<{ tabId: number; entry: Entry }[]> {
  const left = await Promise.all(
    (await unfinishedTabs()).map(async (tabId) => {
      const entry = await entryOf(tabId);
      if (entry && isCutOff(entry)) return [{ tabId, entry }];
      if (entry?.state.status !== 'loading') await note(tabId, false);
      return [];
    }),
  );
  return left.flat();
}

/** For the background alone, which knows what it has under way. */
export const isCutOff = ({ run, state }: Entry): boolean => state.status === 'loading' && !underWay.has(run);

/** What is known of the tab; null when nothing is. `loading` may be of a look that was cut off: then it is taken up. */
export async function knownOf(tabId: number): Promise<TabState | null> {
  return (await entryOf(tabId))?.state ?? null;
}

/**
 * Begins a run, which ends the tab's earlier one. A report that is known of the same document stays until `restart`: its
 * text may prove to be the same. Out: the run's name, for `finish`, and that report.
 */
export function begin(
  tabId: number,
  { document, asked }: Pick<Entry, 'document' | 'asked'>,
): Promise<{ run: string; known: Reported | null }> {
  return inTurn(tabId, async () => {
    const run = crypto.randomUUID();
    underWay.add(run);
    const before = await entryOf(tabId);
    const known =
      before?.state.status === 'reported' && !before.state.fetched && (document ?? before.document) === before.document
        ? before.state
        : null;
    await note(tabId, known === null);
    await write(tabId, {
      run,
      document: document ?? known?.document ?? null,
      asked,
      state: known ?? { status: 'loading' },
    });
    return { run, known };
  });
}

/** The run has found a text that is not the known one: until it is graded, nothing is known. */
export function restart(tabId: number, run: string, document: string): Promise<void> {
  return inTurn(tabId, async () => {
    const entry = await entryOf(tabId);
    if (entry?.run !== run) return;
    await note(tabId, true);
    if (entry.state.status !== 'loading' || entry.document !== document)
      await write(tabId, { ...entry, document, state: { status: 'loading' } });
  });
}

/** What to do with what a run found. */
export interface Outcome {
  /** Does what it speaks of still stand in the tab? */
  isThere(): Promise<boolean>;
  /** Before it is written. */
  keep?(): Promise<void>;
  /** Shows it; null: nothing is known any more. */
  show(state: TabState | null): Promise<void>;
}

/**
 * Ends a run: keeps and shows what it found. Nothing happens when a newer run began or the tab was forgotten meanwhile;
 * where what was found is not in the tab any more, the tab is forgotten.
 */
export function finish(tabId: number, run: string, state: TabState, { isThere, keep, show }: Outcome): Promise<void> {
  return inTurn(tabId, async () => {
    underWay.delete(run);
    const entry = await entryOf(tabId);
    if (entry?.run !== run) return;
    await note(tabId, false);
    const forgotten = async (): Promise<void> => {
      await remove(tabId);
      await show(null);
    };
    if (!(await isThere())) return forgotten();
    await keep?.();
    const document = state.status === 'reported' ? state.document : entry.document;
    await write(tabId, { ...entry, document, state });
    await show(state);
    // The page may have gone between the question and the badge; the browser has cleared the badge before we set it.
    if (!(await isThere())) await forgotten();
  });
}

/**
 * What was found without a run, because the reader asked for it, takes the place of what is known of the tab and ends the
 * run under way. Out: whether it did; where what it speaks of is not in the tab any more, nothing is touched.
 */
export function replace(tabId: number, state: Reported, { isThere, keep, show }: Outcome): Promise<boolean> {
  return inTurn(tabId, async () => {
    if (!(await isThere())) return false;
    await keep?.();
    const before = await entryOf(tabId);
    if (before) underWay.delete(before.run);
    await note(tabId, false);
    await write(tabId, { run: crypto.randomUUID(), document: state.document, asked: null, state });
    await show(state);
    if (await isThere()) return true;
    await remove(tabId);
    await show(null);
    return false;
  });
}

/**
 * Shows anew what is known of the tab, in its turn, so that no older state is shown after a newer one. `isThere`: does
 * what the state speaks of still stand in the tab? The page may go while it is shown; then the tab is forgotten.
 */
export function refresh(
  tabId: number,
  isThere: (state: TabState) => Promise<boolean>,
  show: Outcome['show'],
): Promise<void> {
  return inTurn(tabId, async () => {
    const entry = await entryOf(tabId);
    if (!entry) return;
    await show(entry.state);
    if (await isThere(entry.state)) return;
    underWay.delete(entry.run);
    await note(tabId, false);
    await remove(tabId);
    await show(null);
  });
}

/** Forgets the tab if `when` says so of what is known, then does `after`. */
export function forget(
  tabId: number,
  when: (entry: Entry) => boolean | Promise<boolean>,
  after: () => Promise<void>,
): Promise<void> {
  return inTurn(tabId, async () => {
    const entry = await entryOf(tabId);
    if (!entry || !(await when(entry))) return;
    underWay.delete(entry.run);
    await note(tabId, false);
    await remove(tabId);
    await after();
  });
}

/** Forgets what found no room in the browser's storage, which nobody else can clear; `after` is done for each such tab. */
export async function forgetUnwritten(after: (tabId: number) => Promise<void>): Promise<void> {
  await Promise.all(
    [...unwritten.keys()].map((tabId) =>
      forget(
        tabId,
        () => true,
        () => after(tabId),
      ),
    ),
  );
}

/** The tabs that something is known of. */
export async function allTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => TAB_KEY.exec(key)?.[1] ?? []).map(Number);
}

/** Calls back with each new state of the tab, null when it is forgotten. Out: a function that ends this. */
export function watch(tabId: number, onState: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (!change) return;
    const [before, after] = [change.oldValue, change.newValue].map((value) => parseEntry(value)?.state ?? null);
    // A new look at the same document begins with what is known of it: that is no news.
    if (!after || JSON.stringify(before) !== JSON.stringify(after)) onState(after ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
