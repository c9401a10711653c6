/** The words of quotes as the background has found them out: popup and panel must not wait for what finds them. */
import type { CutQuote, Piece } from '../../evidence/short-quote';
import type { Reported, TabState } from '../contract/tab-state';

/** In: what is known of a tab. Out: what gives the words of its quotes; a quote that it does not know, whole and unmarked. */
export function quotesOfTab(state: TabState | { status: 'unread' }): CutQuote {
  return ({ id }, quote, lines) =>
    (state.status === 'reported' && wordsIn(state, id, quote, lines)) || [{ text: quote, marked: false }];
}

function wordsIn({ report, words }: Reported, id: string, quote: string, lines: 1 | 2 | null): Piece[] | null {
  const item = report.items.find((one) => one.id === id);
  const { deciding = [], short = null } = words[id] ?? {};
  const quotes = [...(item?.evidence ?? []), ...(item?.nearest ? [item.nearest] : [])];
  const at = quotes.findIndex((one) => one.quote === quote);
  if (lines !== null && at === 0 && short) return short[lines - 1] ?? null;
  const span = deciding[at];
  if (!span) return null;
  const { start, end } = span;
  return [
    { text: quote.slice(0, start), marked: false },
    { text: quote.slice(start, end), marked: true },
    { text: quote.slice(end), marked: false },
  ].filter(({ text }) => text !== '');
}
