/**
 * Where what is known of each tab is stored: session storage outlives the background, which the browser may end at any time,
 * and is gone with the browser. It may be full.
 */

import { read } from '../../schemas';
import { TAB_ENTRY, type TabEntry } from '../contract/tab-state';
import { withoutLetter } from '../shared/badge';
import { browser } from '../shared/browser';
import { keyOf, unwritten } from '../shared/known-tabs';
import { openTabs } from '../shared/open-tabs';
import { locks, underWay, withLock } from './tab-locks';

const TAB_KEY = /^tab:(\d+)$/;

/** Stores what is known of the tab. What finds no room stays in memory. */
export async function write(tabId: number, entry: TabEntry): Promise<void> {
  const set = (): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: entry });
  unwritten.delete(tabId);
  try {
    await set().catch(() => setInFullStore(tabId, set));
  } catch {
    await remove(tabId).catch(() => undefined);
    unwritten.set(tabId, entry);
  }
}

export async function remove(tabId: number): Promise<void> {
  unwritten.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Tries again in a store that is full: once the states of tabs that are gone are dropped, once those without a grade are, and
 * then with each report, of those behind that whose tab was in front longest ago. Rejects when all of that does not help.
 */
async function setInFullStore(tabId: number, set: () => Promise<void>): Promise<void> {
  await dropGoneTabs();
  const stored = await browser.storage.session.get(null);
  const ungraded: number[] = [];
  const reports: number[] = [];
  // Of a browser that does not say when: in the order of the tabs.
  for (const { id = -1, active } of (await browser.tabs.query({})).toSorted((a, b) => seenAt(a) - seenAt(b))) {
    const entry = id === tabId ? null : read(TAB_ENTRY, stored[keyOf(id)]);
    // What is under way would end without a word.
    if (!entry || entry.state.status === 'loading' || underWay.has(entry.run)) continue;
    const isGraded = entry.state.status === 'reported' && entry.state.report.status === 'graded';
    if (!isGraded) ungraded.push(id);
    else if (!active) reports.push(id);
  }
  for (const some of [ungraded, ...reports.map((id) => [id])]) {
    // A letter goes before its report does: none must stand there that nothing is known of.
    await drop(some, withoutLetter);
    const isSet = await set().then(
      () => true,
      () => false,
    );
    if (isSet) return;
  }
  await set();
}

/** When a tab was last in front, where the browser says so. */
const seenAt = ({ lastAccessed = 0 }: { lastAccessed?: number }): number => lastAccessed;

/**
 * Drops what is known of tabs, each after `first`; not of those in which something goes on, for that may be about to write.
 */
async function drop(tabIds: readonly number[], first = async (_: number): Promise<void> => {}): Promise<void> {
  // Asked and begun at once: whatever begins now in one of the tabs waits for its lock.
  const idle = tabIds.filter((tabId) => !locks.has(tabId));
  await Promise.all(idle.map((tabId) => withLock(tabId, () => first(tabId).then(() => remove(tabId)))));
}

/** Forgets tabs that are there no more, and which the browser did not say were closed. */
export async function dropGoneTabs(): Promise<void> {
  // In this order: a tab that opens meanwhile is not taken for one that is gone.
  const known = await allTabs();
  const open = new Set(await openTabs());
  await drop(known.filter((tabId) => !open.has(tabId)));
}

/** The tabs that something is known of. */
async function allTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => TAB_KEY.exec(key)?.[1] ?? []).map(Number);
}

/** The tabs of which something is known, be it what found no room, or in which something goes on. */
export async function tabsInUse(): Promise<number[]> {
  const stored = await allTabs().catch(() => []);
  const all = new Set([...stored, ...unwritten.keys(), ...locks.keys()]);
  return [...all].filter((tabId) => tabId !== null);
}
