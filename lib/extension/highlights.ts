/** Highlighting all quotes of a tab's report: the messages, the background's work, and what a page of ours asks. */
import type { Pillar } from '../checklist/item';
import type { LegendTexts } from '../evidence/legend';
import type { Highlighted, Missing, PillarQuote } from '../evidence/show-all';
import { browser } from './browser';
import { t } from './i18n';
import { tellHighlight } from './injection';
import type { Reported } from './messages';
import { knownOf } from './tab-states';

/** The part of the browser's `MessageSender` that is looked at. */
interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

type HighlightsMessage = {
  /** Highlight every quote of the tab's report, or take all highlights away. Answers `Highlighted`, or null. */
  type: 'page-of-ours-to-background:highlights';
  tabId: number;
  on: boolean;
};

/** From the background to `highlight.js`. Answered with `Outcome`. */
export type HighlightAllMessage =
  | { type: 'background-to-page:highlight-all'; quotes: readonly PillarQuote[]; texts: LegendTexts }
  | { type: 'background-to-page:highlights-off' };

/** From `highlight.js` to the pages of the extension: the reader has turned the highlights off in the page. */
const OFF_MESSAGE = 'page-to-extension:highlights-off';

/**
 * From `highlight.js` to the panel: the reader has clicked on a highlighted quote, the one with this number among those
 * that the page was given. Answered with true when the panel goes there.
 */
export interface QuoteClickedMessage {
  type: 'page-to-extension:quote-clicked';
  index: number;
}

export function parseHighlightsMessage(value: unknown): HighlightsMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value && 'tabId' in value && 'on' in value))
    return null;
  const { type, tabId, on } = value;
  if (type !== 'page-of-ours-to-background:highlights' || typeof on !== 'boolean') return null;
  return typeof tabId === 'number' && Number.isSafeInteger(tabId) ? { type, tabId, on } : null;
}

/** The background's part. Null: there is no report of the tab, or its page cannot be reached. */
export async function answerHighlights({ tabId, on }: HighlightsMessage): Promise<Highlighted | null> {
  const state = await knownOf(tabId);
  if (!on) {
    const document = state?.status === 'reported' ? state.document : null;
    await tellHighlight(tabId, document, { type: 'background-to-page:highlights-off' });
    return null;
  }
  if (state?.status !== 'reported' || state.fetched) return null;
  const wanted = quotesOf(state);
  const quotes = wanted.map(({ pillar, quote, place }) => ({ pillar, quote, place }));
  const texts = legendTexts();
  const answer = await tellHighlight(tabId, state.document, {
    type: 'background-to-page:highlight-all',
    quotes,
    texts,
  });
  const found = listIn(answer, 'found');
  const closed = listIn(answer, 'closed');
  if (!found || !closed) return null;
  const sentences = new Map(
    wanted.map((one, i) => [
      `${one.block}:${one.quote}`,
      { ...one, found: found[i] === true, closed: closed[i] === true },
    ]),
  );
  const all = [...sentences.values()];
  const missing = all.filter((one) => !one.found).map(({ quote, block }) => ({ quote, block }));
  return { total: all.length, missing, closed: all.filter((one) => one.closed).length };
}

/** The quotes of a report, in the order in which the page is given them. */
const quotesOf = ({ report, places }: Reported) =>
  report.items.flatMap(({ pillar, evidence }) =>
    evidence.map(({ quote, block }) => ({ pillar, quote, block, place: places[block] ?? null })),
  );

/** A list in the page's answer. */
function listIn(answer: unknown, name: 'found' | 'closed'): unknown[] | null {
  const list: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : null;
  return Array.isArray(list) ? list : null;
}

const pillarName = (pillar: Pillar): string => t(`pillar_${pillar}`);

const legendTexts = (): LegendTexts => ({
  title: t('extName'),
  off: t('highlights_off'),
  pillars: { tracking: pillarName('tracking'), sharing: pillarName('sharing'), rights: pillarName('rights') },
  missing: t('legend_missing', '{count}'),
  closed: t('legend_closed', '{count}'),
});

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
