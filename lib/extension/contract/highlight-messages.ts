/** What is said between the background, the page and the extension's pages about highlighting all quotes of a report. */
import * as v from 'valibot';
import type { LegendTexts, QuoteKind } from '../../evidence/legend';
import type { KindOfQuote } from '../../evidence/show-all';
import { COUNT, known, WORDS } from '../../schemas';
import type { Tone } from '../../types';
import type { Reported } from './tab-state';

/** From the background to `highlight.js`. Answered with `OUTCOME`. `report`: whose quotes they are, `Reported.text`. */
export type HighlightAllMessage =
  | { type: 'background-to-page:highlight-all'; report: string; quotes: readonly KindOfQuote[]; texts: LegendTexts }
  | { type: 'background-to-page:highlights-off' };

/** What came of each quote, as the page tells it. */
export const OUTCOME = v.object({ found: v.array(v.unknown()), closed: v.array(v.unknown()) });

/** What came of highlighting, as the background answers. */
export const HIGHLIGHTED = v.object({
  total: COUNT,
  missing: known(v.object({ quote: WORDS, block: COUNT })),
  closed: v.fallback(COUNT, 0),
});

/** From `highlight.js` to the pages of the extension: the reader has turned the highlights off in the page. */
export const HIGHLIGHTS_OFF = v.object({ type: v.literal('page-to-extension:highlights-off') });
export type HighlightsOffMessage = v.InferOutput<typeof HIGHLIGHTS_OFF>;

/**
 * From `highlight.js` to the panel: the reader has clicked on a highlighted quote, the one with this number among those
 * that the page was given, of the report that it was given with them. Answered with true when the panel goes there.
 */
export const QUOTE_CLICKED = v.object({
  type: v.literal('page-to-extension:quote-clicked'),
  report: v.string(),
  index: COUNT,
});
export type QuoteClickedMessage = v.InferOutput<typeof QUOTE_CLICKED>;

/** The quotes of a report, in the order in which the page is given them. */
export const quotesOf = ({ report, places }: Reported) =>
  report.items.flatMap(({ tone, evidence }) =>
    evidence.map(({ quote, block }) => ({ kind: kindOf(tone), quote, block, place: places[block] ?? null })),
  );

const kindOf = (tone: Tone): QuoteKind => (tone === 'concern' || tone === 'good' ? tone : 'note');
