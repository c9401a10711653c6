/** Highlighting all quotes of a tab's report: what a page of the extension asks, and what it is told. */
import type { Highlighted, Missing } from '../../evidence/show-all';
import {
  type HighlightsMessage,
  OFF_MESSAGE,
  type QuoteClickedMessage,
  quotesOf,
} from '../contract/highlight-messages';
import { browser } from '../shared/browser';
import { knownOf } from '../shared/tab-states';

/** The part of the browser's `MessageSender` that is looked at. */
interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

/** A page of the extension asks to highlight all quotes. Out: what came of it, null when it could not be done. */
async function askForHighlights(tabId: number, on: boolean): Promise<Highlighted | null> {
  const message: HighlightsMessage = { type: 'page-of-ours-to-background:highlights', tabId, on };
  try {
    return parseHighlighted(await browser.runtime.sendMessage(message));
  } catch {
    return null;
  }
}

function parseHighlighted(value: unknown): Highlighted | null {
  if (typeof value !== 'object' || value === null || !('total' in value && 'missing' in value)) return null;
  const { total, missing } = value;
  const closed = 'closed' in value && typeof value.closed === 'number' ? value.closed : 0;
  return typeof total === 'number' && Array.isArray(missing)
    ? { total, missing: missing.filter(isMissing), closed }
    : null;
}

const isMissing = (value: unknown): value is Missing =>
  typeof value === 'object' && value !== null && 'quote' in value && 'block' in value;

/** Calls back when the reader turns the highlights of that tab off in the page. Out: a function that ends this. */
function onHighlightsOff(tabId: number, then: () => void): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const off = typeof message === 'object' && message !== null && 'type' in message && message.type === OFF_MESSAGE;
    if (off && sender.tab?.id === tabId) then();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Calls back with the quote that the reader clicks on in that tab's page. The page's side says only a number: what is
 * none of a quote in the tab's report, as it is now, counts for nothing. Out: a function that ends this.
 */
function onQuoteClicked(tabId: number, then: (quote: Missing) => void): () => void {
  const listener = (message: unknown, sender: Sender): Promise<boolean> | undefined => {
    const index = clickedIn(message);
    return index === null || sender.tab?.id !== tabId || sender.frameId !== 0 ? undefined : go(index);
  };
  const go = async (index: number): Promise<boolean> => {
    const state = await knownOf(tabId);
    const clicked = state?.status === 'reported' && !state.fetched ? quotesOf(state)[index] : undefined;
    if (clicked) then({ quote: clicked.quote, block: clicked.block });
    return clicked !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function clickedIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('type' in message && 'index' in message)) return null;
  const { type, index } = message;
  const wanted: QuoteClickedMessage['type'] = 'page-to-extension:quote-clicked';
  return type === wanted && typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : null;
}

/** What a page of the extension needs to highlight all quotes of a tab. */
export const highlightsOf = (tabId: number) => ({
  ask: (on: boolean) => askForHighlights(tabId, on),
  onOff: (then: () => void) => onHighlightsOff(tabId, then),
  onQuote: (then: (quote: Missing) => void) => onQuoteClicked(tabId, then),
});
