/** Highlighting all quotes of a tab's report: the messages, the background's work, and what a page of ours asks. */
import type { Pillar } from '../checklist/item';
import type { LegendTexts } from '../evidence/legend';
import type { Highlighted, Missing, PillarQuote } from '../evidence/show-all';
import { browser } from './browser';
import { t } from './i18n';
import { tellHighlight } from './injection';
import { knownOf } from './tab-states';

export type HighlightsMessage = {
  /** Highlight every quote of the tab's report, or take all highlights away. Answers `Highlighted`, or null. */
  type: 'page-of-ours-to-background:highlights';
  tabId: number;
  on: boolean;
};

/** From the background to `highlight.js`. Answered with `AllAnswer`. */
export type HighlightAllMessage =
  | { type: 'background-to-page:highlight-all'; quotes: readonly PillarQuote[]; texts: LegendTexts }
  | { type: 'background-to-page:highlights-off' };

/** For each quote, whether it stands in the page. */
export interface AllAnswer {
  found: boolean[];
}

/** From `highlight.js` to the pages of the extension: the reader has turned the highlights off in the page. */
export const OFF_MESSAGE = 'page-to-extension:highlights-off';

export function parseHighlightsMessage(value: unknown): HighlightsMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value && 'tabId' in value && 'on' in value))
    return null;
  const { type, tabId, on } = value;
  if (type !== 'page-of-ours-to-background:highlights' || typeof on !== 'boolean') return null;
  return typeof tabId === 'number' && Number.isSafeInteger(tabId) ? { type, tabId, on } : null;
}

/** The background's part. Null: there is no report of the tab, or its page cannot be reached. */
export async function answerHighlights({ tabId, on }: HighlightsMessage): Promise<Highlighted | null> {
  if (!on) {
    await tellHighlight(tabId, { type: 'background-to-page:highlights-off' });
    return null;
  }
  const state = await knownOf(tabId);
  if (state?.status !== 'reported' || state.fetched) return null;
  const wanted = state.report.items.flatMap(({ pillar, evidence }) =>
    evidence.map(({ quote, block }) => ({ pillar, quote, block, place: state.places[block] ?? null })),
  );
  const quotes = wanted.map(({ pillar, quote, place }) => ({ pillar, quote, place }));
  const answer = await tellHighlight(tabId, { type: 'background-to-page:highlight-all', quotes, texts: legendTexts() });
  const found = foundIn(answer);
  if (!found) return null;
  const sentences = new Map(
    wanted.map((one, i) => [`${one.block}:${one.quote}`, { ...one, found: found[i] === true }]),
  );
  const missing = [...sentences.values()].filter((one) => !one.found).map(({ quote, block }) => ({ quote, block }));
  return { total: sentences.size, missing };
}

function foundIn(answer: unknown): unknown[] | null {
  return typeof answer === 'object' && answer !== null && 'found' in answer && Array.isArray(answer.found)
    ? answer.found
    : null;
}

const pillarName = (pillar: Pillar): string => t(`pillar_${pillar}`);

const legendTexts = (): LegendTexts => ({
  title: t('extName'),
  off: t('highlights_off'),
  pillars: { tracking: pillarName('tracking'), sharing: pillarName('sharing'), rights: pillarName('rights') },
  missing: t('legend_missing', '{count}'),
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
  return typeof total === 'number' && Array.isArray(missing) ? { total, missing: missing.filter(isMissing) } : null;
}

const isMissing = (value: unknown): value is Missing =>
  typeof value === 'object' && value !== null && 'quote' in value && 'block' in value;

/** Calls back when the reader turns the highlights of that tab off in the page. Out: a function that ends this. */
function onHighlightsOff(tabId: number, then: () => void): () => void {
  const listener = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    const off = typeof message === 'object' && message !== null && 'type' in message && message.type === OFF_MESSAGE;
    if (off && sender.tab?.id === tabId) then();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What a page of the extension needs to highlight all quotes of a tab. */
export const highlightsOf = (tabId: number) => ({
  ask: (on: boolean) => askForHighlights(tabId, on),
  onOff: (then: () => void) => onHighlightsOff(tabId, then),
});
