/** Which words of a quote decide its answer, by simple rules: where they do not tell, none. */
import type { ItemId } from '../checklist/item';
import type { Evidence } from '../types';
import { KEY_TERMS, STATING } from './key-terms';

/** A part of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where a clause ends: at a stop within the sentence, or before a word that begins another clause. */
const CLAUSE_ENDS =
  /[;:.!?] |\s[–—-]\s|, (?=(?:but|and|or|so|which|who|that|unless|if|when|where|although|though|while|because|including|such|except|however|for)\b)/g;

/** More words than these decide nothing alone: then only those around the key term are marked. */
const LONGEST = 110;

/**
 * In: a question and a quote on which its answer rests. Out: the words of one clause from what it does or denies to the last
 * key term; null where no clause has both, or two have as much.
 */
export function decidingWords(id: ItemId, quote: string): Span | null {
  const terms = KEY_TERMS[id];
  if (!terms) return null;
  const clauses = clausesOf(quote).map((clause) => ({ clause, hits: hitsIn(quote, clause, terms) }));
  const ranked = clauses
    .map(({ hits }) => ({ hits, worth: worthOf(hits) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const [best, next] = ranked;
  if (!best || next?.worth === best.worth) return null;
  return spanOf(best.hits);
}

/** Has a clause of the quote words that decide? Also where two have as many. True of questions that names alone answer. */
const isTelling = (id: ItemId, quote: string): boolean => {
  const terms = KEY_TERMS[id];
  return !terms || clausesOf(quote).some((clause) => worthOf(hitsIn(quote, clause, terms)) > 0);
};

/** What opens a list says what its entries are about, and has no words of its own. */
const OPENS_LIST = /:\s*$/;

/**
 * In: a question, and the quotes of its answer, the surest first. Out: the first, and of the others those with words that
 * decide: one that only speaks of the same thing proves nothing. Lists keep what opens them.
 */
export function tellingQuotes(id: ItemId, quotes: readonly Evidence[]): Evidence[] {
  const inList = quotes.some(({ quote }) => OPENS_LIST.test(quote));
  return quotes.filter(({ quote }, at) => at === 0 || inList || isTelling(id, quote));
}

/** A word that counts; `key`: it is a key term. */
interface Hit extends Span {
  key: boolean;
  word: string;
}

function clausesOf(text: string): Span[] {
  const ends = [...text.matchAll(CLAUSE_ENDS)].map(({ index, 0: { length } }) => ({
    end: index,
    next: index + length,
  }));
  return [...ends, { end: text.length, next: text.length }].map(({ end }, at) => ({
    start: ends[at - 1]?.next ?? 0,
    end,
  }));
}

function hitsIn(text: string, { start, end }: Span, terms: RegExp): Hit[] {
  const clause = text.slice(start, end);
  const found = (pattern: RegExp, key: boolean): Hit[] =>
    [...clause.matchAll(pattern)].map(({ index, 0: word }) => ({
      ...{ start: start + index, end: start + index + word.length },
      ...{ key, word: word.toLowerCase() },
    }));
  return [...found(terms, true), ...found(STATING, false)].sort((a, b) => a.start - b.start);
}

/** How many different words count; none without a key term, or with one alone that does nothing itself, as "sell" does. */
function worthOf(hits: readonly Hit[]): number {
  const words = new Set(hits.map(({ word }) => word)).size;
  const does = hits.some(({ key }) => !key);
  return hits.some(({ key }) => key) && (does || words > 1) ? words : 0;
}

function spanOf(hits: readonly Hit[]): Span | null {
  const keys = hits.filter(({ key }) => key);
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return null;
  const near = hits.filter(({ start, end }) => last.end - start <= LONGEST && end <= last.end);
  const from = near[0] ?? first;
  return { start: from.start, end: last.end };
}

/** The condition that a sentence opens with: it is shown whatever else is left out. */
const CONDITION = /^(?:if|unless|only|when|where|with your|in) [^,;:.]{2,44},/i;

/** A quote as it is shown short: its pieces in order, of which the deciding words are marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * In: a question, a quote, and how many characters may be shown of it. Out: the quote, cut at words around what decides
 * with "…" where something is left out; whole where it is no longer.
 */
export function shortQuote(id: ItemId, quote: string, most: number): Piece[] {
  const span = decidingWords(id, quote);
  const { start, end } = windowOf(quote, span, most);
  const condition = CONDITION.exec(quote)?.[0] ?? '';
  const left = condition.length <= start ? `${condition} … `.trimStart() : '… ';
  const [before, after] = [start > 0 ? left : '', end < quote.length ? ' …' : ''];
  if (!span) return [{ text: before + quote.slice(start, end) + after, marked: false }];
  const pieces = [
    { text: before + quote.slice(start, span.start), marked: false },
    { text: quote.slice(span.start, span.end), marked: true },
    { text: quote.slice(span.end, end) + after, marked: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function windowOf(quote: string, span: Span | null, most: number): Span {
  if (quote.length <= most) return { start: 0, end: quote.length };
  const { start, end } = span ?? { start: 0, end: 0 };
  // What stands before tells whose deed it is, what follows to whom: as much of each, and the whole room in all.
  const before = Math.min(start, Math.max(0, Math.floor((most - (end - start)) / 2)));
  const left = start - before;
  const from = left === 0 ? 0 : atWord(quote, left, start);
  const to = Math.min(quote.length, Math.max(end, from + most));
  return { start: from, end: to === quote.length ? to : Math.max(end, quote.lastIndexOf(' ', to)) };
}

/** The beginning of the first whole word from a place on. */
function atWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= limit ? limit : space + 1;
}
