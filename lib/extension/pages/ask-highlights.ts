/** Highlighting all quotes of a tab's report: what a page of the extension asks, and what it is told. */
import type { Highlighted, Missing } from '../../evidence/show-all';
import { read } from '../../schemas';
import {
  HIGHLIGHTED,
  HIGHLIGHTS_OFF,
  QUOTE_CLICKED,
  type QuoteClickedMessage,
  quotesOf,
} from '../contract/highlight-messages';
import type { OwnPageMessage } from '../contract/messages';
import { browser } from '../shared/browser';
import { knownOf } from '../shared/known-tabs';

/** The part of the browser's `MessageSender` that is looked at. */
interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

/** A page of the extension asks to highlight all quotes. Out: what came of it, null when it could not be done. */
async function askForHighlights(tabId: number, on: boolean): Promise<Highlighted | null> {
  const message: OwnPageMessage = { type: 'page-of-ours-to-background:highlights', tabId, on };
  try {
    return read(HIGHLIGHTED, await browser.runtime.sendMessage(message));
  } catch {
    return null;
  }
}

/** Calls back when the reader turns the highlights of that tab off in the page. Out: a function that ends this. */
function onHighlightsOff(tabId: number, then: () => void): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (read(HIGHLIGHTS_OFF, message) && sender.tab?.id === tabId) then();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Calls back with the quote that the reader clicks on in that tab's page. The page's side says only a number, and of
 * which report: what is none of a quote in the tab's report, as it is now, counts for nothing, and highlights outlive
 * their report. Out: a function that ends this.
 */
function onQuoteClicked(tabId: number, then: (quote: Missing) => void): () => void {
  const listener = (message: unknown, sender: Sender): Promise<boolean> | undefined => {
    const clicked = read(QUOTE_CLICKED, message);
    if (!clicked || sender.tab?.id !== tabId || sender.frameId !== 0) return undefined;
    return go(clicked).catch(() => false);
  };
  const go = async ({ report, index }: QuoteClickedMessage): Promise<boolean> => {
    const state = await knownOf(tabId);
    const isOf = state?.status === 'reported' && !state.fetched && state.text === report;
    const clicked = isOf ? quotesOf(state)[index] : undefined;
    if (clicked) then({ quote: clicked.quote, block: clicked.block });
    return clicked !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What a page of the extension needs to highlight all quotes of a tab. */
export const highlightsOf = (tabId: number) => ({
  ask: (on: boolean) => askForHighlights(tabId, on),
  onOff: (then: () => void) => onHighlightsOff(tabId, then),
  onQuote: (then: (quote: Missing) => void) => onQuoteClicked(tabId, then),
});
