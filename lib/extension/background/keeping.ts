/** What is read is kept in the history. */
import { SETTLED } from '../../detect/watch';
import type { DocumentRead } from '../contract/policy';
import type { Reported } from '../contract/tab-state';
import { browser } from '../shared/browser';
import { remember } from '../shared/history';
import { standingOf } from '../shared/injection';
import { knownOf } from '../shared/known-tabs';
import { withLock } from './tab-locks';

/** Writes the history; soon after a move within the page only once the text has stood long enough to be the new one's. */
export async function keep(tabId: number, state: Reported, page: DocumentRead): Promise<void> {
  // Private windows leave no trace.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito) return;
  const write = (): Promise<void> =>
    remember(state.page, page.policy, state.report, { document: page.document, fetched: false });
  if (page.moved === null || page.moved >= SETTLED) return write();
  const known = async (): Promise<Reported | null> => {
    const now = await knownOf(tabId).catch(() => null);
    return now?.status === 'reported' && now.document === state.document && now.text === state.text ? now : null;
  };
  const writeIfSame = async (): Promise<void> => {
    const now = await known();
    if (!now || (await standingOf(tabId, { ...now, page: state.page })) !== 'same') return;
    // Locked, and asked again: a page may take seconds to say so, and who forgets the tab meanwhile must not be overtaken.
    await withLock(tabId, async () => ((await known()) ? write() : undefined));
  };
  setTimeout(writeIfSame, SETTLED - page.moved);
}
