/**
 * What is known of each tab, for who only reads it: apart from what writes it (`background/tab-states.ts`), so that popup and panel
 * bring none of that along.
 */
import { read } from '../../schemas';
import { TAB_ENTRY, type TabEntry, type TabState } from '../contract/tab-state';
import { browser } from './browser';

/** The key under which a tab's entry stands. */
export const keyOf = (tabId: number): string => `tab:${tabId}`;

/** What found no room in the browser's storage: kept as long as this background lives; in pages empty, so they ask the background. */
export const unwritten = new Map<number, TabEntry>();

/** What is stored of the tab, a look that was cut off included. */
export async function entryOf(tabId: number): Promise<TabEntry | null> {
  const key = keyOf(tabId);
  return unwritten.get(tabId) ?? read(TAB_ENTRY, (await browser.storage.session.get(key))[key]);
}

/** What is known of the tab; null when nothing is. `loading` may be of a look that was cut off: then it is taken up. */
export async function knownOf(tabId: number): Promise<TabState | null> {
  return (await entryOf(tabId))?.state ?? null;
}

/** Calls back with each new state of the tab, null when it is forgotten. Out: a function that ends this. */
export function watch(tabId: number, onState: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (!change) return;
    const [before, after] = [change.oldValue, change.newValue].map((value) => read(TAB_ENTRY, value)?.state ?? null);
    // A new look at the same document begins with what is known of it: that is no news.
    if (!after || JSON.stringify(before) !== JSON.stringify(after)) onState(after ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
