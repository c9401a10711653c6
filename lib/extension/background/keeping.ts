/** What is read is kept in the history. */
import { SETTLED } from '../../detect/watch';
import { inTurns } from '../../steps';
import type { PolicyText, Report } from '../../types';
import type { DocumentRead } from '../contract/policy';
import type { Reported } from '../contract/tab-state';
import { browser } from '../shared/browser';
import { type Look, remember } from '../shared/history';
import { standingOf } from '../shared/injection';
import { knownOf } from '../shared/known-tabs';
import { withLock } from './tab-locks';
import { othersFirst } from './turns';

/** Aborted when everything is erased. */
let erased = new AbortController();

/** Nothing that is being read or kept is wanted any more. */
export function leaveKeeping(): void {
  erased.abort();
  erased = new AbortController();
}

/** For a look that begins: says when it is not to be kept any more. */
export const untilErased = (): AbortSignal => erased.signal;

/** Writes the history, in turns that wait for others, but not for those of texts that are read: it is short beside them. */
export const keepText = (
  address: string,
  policy: PolicyText,
  report: Report,
  look: Look,
  signal: AbortSignal,
): Promise<void> =>
  remember(address, policy, report, look, {
    signal,
    inSteps: (steps) =>
      inTurns(steps, async (work) => {
        await othersFirst();
        signal.throwIfAborted();
        return work();
      }),
  });

/**
 * Keeps what was read in a tab; soon after a move within the page only once the text has stood long enough to be the new one's.
 * `signal`: of the look (`untilErased`).
 */
export async function keep(tabId: number, state: Reported, page: DocumentRead, signal: AbortSignal): Promise<void> {
  // Private windows leave no trace.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito) return;
  const write = (): Promise<void> =>
    keepText(state.page, page.policy, state.report, { document: page.document, fetched: false }, signal);
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
