/** Highlights all quotes in the page, by pillar, with a legend. */
import type { Pillar } from '../checklist/item';
import type { Evidence } from '../types';
import type { Wanted } from './find';
import { locateQuotes } from './index';
import { type LegendTexts, type Look, showLegend } from './legend';
import { clearMarks, mark } from './mark';

export interface PillarQuote extends Wanted {
  pillar: Pillar;
}

/** A sentence that could not be found again in the page. */
export type Missing = Pick<Evidence, 'quote' | 'block'>;

/** What came of highlighting: how many sentences there are, and those that are not in the page any more. */
export interface Highlighted {
  total: number;
  missing: Missing[];
}

/** Grounds that black words read well upon; lines tell them apart without colours. */
const LOOKS: Readonly<Record<Pillar, Look>> = {
  tracking: { ground: '#ffd3bd', line: 'underline solid 2px #a8480a' },
  sharing: { ground: '#cfe2ff', line: 'underline dashed 2px #1d4f9c' },
  rights: { ground: '#cdeecb', line: 'underline dotted 2px #19714a' },
};
const PILLARS = ['tracking', 'sharing', 'rights'] as const;
const nameOf = (pillar: Pillar): string => `candor-${pillar}`;

/** Takes the highlights and their legend away. */
export function hideAll(doc: Document): void {
  clearMarks(doc, 'quotes', PILLARS.map(nameOf));
}

/**
 * In: the page, the quotes, and the legend's words. Out: for each quote, whether it stands in the page. `onOff` is
 * called after the reader has turned the highlights off in the page. Neither the page's text nor its scroll changes.
 */
export function showAll(
  doc: Document,
  quotes: readonly PillarQuote[],
  texts: LegendTexts,
  onOff: () => void,
): boolean[] {
  hideAll(doc);
  const ranges = locateQuotes(doc, quotes);
  const marks = PILLARS.map((pillar) => ({
    name: nameOf(pillar),
    ...LOOKS[pillar],
    ranges: ranges
      .filter((range, i) => range !== null && quotes[i]?.pillar === pillar)
      .filter((range) => range !== null),
  }));
  mark(doc, 'quotes', marks);
  const missing = new Set(quotes.filter((_, i) => !ranges[i]).map(({ quote }) => quote)).size;
  showLegend(doc, texts, LOOKS, missing, () => {
    hideAll(doc);
    onOff();
  });
  return ranges.map((range) => range !== null);
}
