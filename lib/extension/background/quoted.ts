/** What a tab's record holds of the quotes of its report, so that who draws it need not find it out. */
import { decidingWords } from '../../evidence/deciding';
import { cutQuote } from '../../evidence/short-quote';
import { quotesOfTakes } from '../../takes/shown';
import type { Report } from '../../types';
import type { DocumentRead } from '../contract/policy';
import type { QuoteWords } from '../contract/tab-state';

/** Where the blocks of the quotes begin in the page. */
export function placesOf(report: Report, { policy }: DocumentRead): Record<number, readonly number[] | null> {
  const places: Record<number, readonly number[] | null> = {};
  const quoted = [...report.items, ...(report.collection ? [report.collection] : [])].flatMap((one) => one.evidence);
  const nearest = report.items.flatMap((item) => item.nearest ?? []);
  const named = (report.actions ?? []).map(({ evidence }) => evidence);
  for (const { block } of [...quoted, ...nearest, ...named, ...(report.takes ? quotesOfTakes(report.takes) : [])])
    places[block] = policy.blocks[block]?.place ?? null;
  return places;
}

/** The deciding words of each answer's quotes, in their order, the nearest one last; and what is shown of a first one that stands out. */
export function wordsOf({ items, standouts }: Report): Record<string, QuoteWords> {
  return Object.fromEntries(
    items.map((item): [string, QuoteWords] => {
      const quotes = [...item.evidence, ...(item.nearest ? [item.nearest] : [])].map(({ quote }) => quote);
      const [first] = quotes;
      const isShort = first !== undefined && standouts.includes(item.id);
      return [
        item.id,
        {
          deciding: quotes.map((quote) => decidingWords(item, quote)),
          short: isShort ? [cutQuote(item, first, 1), cutQuote(item, first, 2)] : null,
        },
      ];
    }),
  );
}
