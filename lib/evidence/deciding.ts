/** Which words of a quote decide its answer, by simple rules: where they do not tell, none. */
import type { ItemId } from '../checklist/item';
import type { Evidence, Finding } from '../types';
import { answerTerms, denies, polarityOf } from './answer-terms';
import { KEY_TERMS, STATING } from './key-terms';

/** What a quote is to prove. */
export type Answered = Pick<Finding, 'id' | 'answer'>;

/** A part of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where a clause ends: at a stop within the sentence, or before a word that begins another clause. */
const CLAUSE_ENDS =
  /[;:.!?] |\s[–—-]\s|, (?=(?:but|and|or|so|which|who|that|unless|if|when|where|although|though|while|because|including|such|except|however|for)\b)/g;

/** More characters than these decide nothing alone: then those at the end are left unmarked. */
const LONGEST = 110;

/**
 * In: an answer, a quote on which it rests, and how many characters may be marked. Out: the words of one clause from what it
 * does or denies to the last term that tells the answer; null where no clause has both, or two have as much.
 */
export function decidingWords({ id, answer }: Answered, quote: string, most = LONGEST): Span | null {
  const own = answerTerms(id, answer);
  const terms = own ?? KEY_TERMS[id];
  if (!terms) return null;
  const polarity = polarityOf(id, answer);
  const ranked = clausesOf(quote)
    .filter(({ start, end }) => !polarity || denies(quote.slice(start, end)) === (polarity === 'denied'))
    .map((clause) => hitsIn(quote, clause, terms))
    .map((hits) => ({ hits, worth: own ? keysIn(hits) : worthOf(hits) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const [best, next] = ranked;
  // Two clauses that each tell the answer are both right; two that only touch its question leave it open which does.
  if (!best || (!own && next?.worth === best.worth)) return null;
  return spanOf(best.hits, most);
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

/** How many different key terms. */
const keysIn = (hits: readonly Hit[]): number => new Set(hits.filter(({ key }) => key).map(({ word }) => word)).size;

/** From the first word that has a key term near enough, to the last such term: what is too long is cut at its end. */
function spanOf(hits: readonly Hit[], most: number): Span | null {
  const keys = hits.filter(({ key }) => key);
  const endFor = ({ start }: Hit): Hit | undefined => keys.findLast(({ end }) => end > start && end - start <= most);
  const first = hits.find((hit) => endFor(hit)) ?? keys[0];
  if (!first) return null;
  return { start: first.start, end: (endFor(first) ?? first).end };
}
