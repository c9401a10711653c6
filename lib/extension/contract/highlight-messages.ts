/** What is said between the background, the page and the extension's pages about highlighting all quotes of a report. */
import type { LegendTexts, QuoteKind } from '../../evidence/legend';
import type { KindOfQuote } from '../../evidence/show-all';
import type { Tone } from '../../types';
import type { Reported } from './messages';

export interface HighlightsMessage {
  /** Highlight every quote of the tab's report, or take all highlights away. Answers `Highlighted`, or null. */
  type: 'page-of-ours-to-background:highlights';
  tabId: number;
  on: boolean;
}

/** From the background to `highlight.js`. Answered with `Outcome`. */
export type HighlightAllMessage =
  | { type: 'background-to-page:highlight-all'; quotes: readonly KindOfQuote[]; texts: LegendTexts }
  | { type: 'background-to-page:highlights-off' };

/** From `highlight.js` to the pages of the extension: the reader has turned the highlights off in the page. */
export const OFF_MESSAGE = 'page-to-extension:highlights-off';

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

/** The quotes of a report, in the order in which the page is given them. */
export const quotesOf = ({ report, places }: Reported) =>
  report.items.flatMap(({ tone, evidence }) =>
    evidence.map(({ quote, block }) => ({ kind: kindOf(tone), quote, block, place: places[block] ?? null })),
  );

const kindOf = (tone: Tone): QuoteKind => (tone === 'concern' || tone === 'good' ? tone : 'note');
