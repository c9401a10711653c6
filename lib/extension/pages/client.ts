/** What a page of the extension asks of the background. Never throws: what cannot be answered is an error state. */

import { read } from '../../schemas';
import { HIGHLIGHT_ANSWER, type HighlightRequest, type OwnPageMessage } from '../contract/messages';
import { TAB_STATE, type TabState } from '../contract/tab-state';
import { browser } from '../shared/browser';
import { tabIn } from '../shared/own-pages';

/** The tab that the page speaks of: the one named by `?tab=ID`, else the window's active one. Null: there is none. */
export async function subjectTab(search: string): Promise<number | null> {
  const named = tabIn(search);
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Can what could not be read be tried again? Not when its tab is closed. */
export async function canTryAgain(state: { status: string; reason?: string }, tabId: number | null): Promise<boolean> {
  if (state.status !== 'error' || state.reason !== 'gone') return true;
  if (tabId === null) return false;
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

const send = (message: OwnPageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

async function askState(message: OwnPageMessage): Promise<TabState> {
  try {
    return read(TAB_STATE, await send(message)) ?? { status: 'error', reason: 'failed' };
  } catch {
    return { status: 'error', reason: 'failed' };
  }
}

/** What is known of the tab; the background looks at its page when nothing is. */
export const askForState = (tabId: number): Promise<TabState> =>
  askState({ type: 'page-of-ours-to-background:state', tabId });

/** Reads the tab's page again. */
export const askToReadAgain = (tabId: number): Promise<TabState> =>
  askState({ type: 'page-of-ours-to-background:read-again', tabId });

/** Grades the tab's page whatever it looks like. */
export const askToGrade = (tabId: number): Promise<TabState> =>
  askState({ type: 'page-of-ours-to-background:grade-anyway', tabId });

/** Grades the policy that the tab's page links to, or opens it. */
export const askToGradeLink = (tabId: number, address: string): Promise<TabState> =>
  askState({ type: 'page-of-ours-to-background:grade-link', tabId, address });

/** Brings the tab's page to a quote. Out: whether the quote was found there. */
export async function askToShow(tabId: number, request: HighlightRequest): Promise<boolean> {
  try {
    const answer = await send({ type: 'page-of-ours-to-background:show-quote', tabId, request });
    return read(HIGHLIGHT_ANSWER, answer)?.found ?? false;
  } catch {
    return false;
  }
}
