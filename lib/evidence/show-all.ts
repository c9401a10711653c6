/** Highlights all quotes in the page by what they mean to the reader, with a legend. */
import type { Evidence } from '../types';
import { onQuoteClick } from './clicks';
import type { Wanted } from './find';
import { locateQuotes } from './index';
import { onLayout } from './layout';
import { type LegendTexts, type Look, QUOTE_KINDS, type QuoteKind, showLegend } from './legend';
import { clearMarks, mark } from './mark';
import { liesClosed } from './open';
import { markQuote } from './show';

export interface KindOfQuote extends Wanted {
  kind: QuoteKind;
}

/** A sentence that could not be found again in the page. */
export type Missing = Pick<Evidence, 'quote' | 'block'>;

/** What came of highlighting: how many sentences there are, and those that are not in the page any more. */
export interface Highlighted {
  total: number;
  missing: Missing[];
  /** How many lie in closed parts of the page. */
  closed: number;
}

/** Grounds that black words read well upon; lines tell them apart without colours. */
const LOOKS: Readonly<Record<QuoteKind, Look>> = {
  concern: { ground: '#ffd2d0', line: { style: 'solid', width: 3, colour: '#a6242b' } },
  good: { ground: '#cdeecb', line: { style: 'dotted', width: 2, colour: '#19714a' } },
  note: { ground: '#dfe5ea', line: { style: 'dashed', width: 2, colour: '#52626a' } },
};
/** Of a sentence that is the quote of several answers, the gravest shows: what is marked later lies above. */
const ORDER: readonly QuoteKind[] = ['note', 'good', 'concern'];
const nameOf = (kind: QuoteKind): string => `candor-${kind}`;

/** Takes the highlights and their legend away. */
export function hideAll(doc: Document): void {
  clearMarks(doc, 'quotes', QUOTE_KINDS.map(nameOf));
}

/** What came of each quote: whether it stands in the page, and whether there in a closed part. */
export interface Outcome {
  found: boolean[];
  closed: boolean[];
}

/** What the reader does in the page. */
export interface Deeds {
  /** The highlights were turned off. */
  onOff(): void;
  /** A quote was clicked on. Out: whether somebody follows, and it shall be marked as the one that is looked at. */
  onQuote(index: number): Promise<boolean>;
}

/**
 * In: the page, the quotes, and the legend's words. Out: what came of each quote. Neither the page's text nor its scroll
 * changes, and nothing is opened: what lies in a closed part shows when the reader opens that, and the legend says how
 * much it is.
 */
export function showAll(doc: Document, quotes: readonly KindOfQuote[], texts: LegendTexts, deeds: Deeds): Outcome {
  hideAll(doc);
  const ranges = locateQuotes(doc, quotes);
  const marks = ORDER.map((kind) => ({
    name: nameOf(kind),
    ...LOOKS[kind],
    ranges: ranges.filter((_, i) => quotes[i]?.kind === kind).filter((range) => range !== null),
  }));
  mark(doc, 'quotes', marks);
  const missing = sentencesIn(quotes, (i) => !ranges[i]);
  const legend = showLegend(doc, texts, LOOKS, missing, () => {
    hideAll(doc);
    deeds.onOff();
  });

  const isClosed = (range: Range | null): boolean => range !== null && liesClosed(range, doc);
  const closed = ranges.map(isClosed);
  legend.tellClosed(sentencesIn(quotes, (i) => closed[i] === true));
  const end = onLayout(doc, () => {
    if (!legend.isShown()) return end();
    legend.tellClosed(sentencesIn(quotes, (i) => isClosed(ranges[i] ?? null)));
  });
  onQuoteClick(doc, ranges, legend.isShown, async (index) => {
    const range = ranges[index];
    if ((await deeds.onQuote(index)) && range && legend.isShown()) markQuote(doc, range);
  });
  return { found: ranges.map((range) => range !== null), closed };
}

/** How many of the sentences are so; one sentence may be the quote of several answers. */
const sentencesIn = (quotes: readonly KindOfQuote[], are: (index: number) => boolean): number =>
  new Set(quotes.filter((_, i) => are(i)).map(({ quote }) => quote)).size;
