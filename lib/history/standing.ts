/** Whether the sentences that an answer rests on stand in another version of the policy, in other places or cut otherwise. */
import type { Evidence } from '../types';
import { keyOf } from './text';

/** Says of a quote whether a text holds it. */
export type Stands = (quote: string) => boolean;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Where one sentence ends and a next one may begin, whatever the page makes of it. */
const ENDS = /[.!?;](?=\s|$)/;

/**
 * In: the sentences of a version. Out: says whether a quote stands in it, word for word: punctuation, case, white space, its
 * place, and where sentences are cut make no difference, but it must begin and end where a sentence does. "We sell data"
 * does not stand in "We never said that we sell data".
 */
export function standingIn(sentences: readonly string[]): Stands {
  const words: string[] = [];
  const edges = new Set<number>();
  /** Where each word begins a sentence. */
  const starts = new Map<string, number[]>();
  for (const part of sentences.flatMap((sentence) => keyOf(sentence).split(ENDS))) {
    const [first, ...others] = wordsIn(part);
    if (first === undefined) continue;
    const known = starts.get(first);
    if (known) known.push(words.length);
    else starts.set(first, [words.length]);
    words.push(first, ...others);
    edges.add(words.length);
  }
  return (quote) => {
    const wanted = wordsIn(keyOf(quote));
    const [first] = wanted;
    if (first === undefined) return true;
    return (starts.get(first) ?? []).some(
      (from) => edges.has(from + wanted.length) && wanted.every((word, at) => words[from + at] === word),
    );
  };
}

/** So few words say nothing without the sentence before them: "No.", "Collected: yes". */
const FEW = 3;
/** A sentence of its own has a subject or a finite verb like these; an item of a list begins with what is done: "Sell your data." */
const STATING =
  /^(?:we|i|you|they|it|our)\b|\b(?:is|are|was|were|has|have|had|will|would|may|might|can|could|do|does|did|must|shall)\b/;
/** So many sentences above an item its introduction is looked for. */
const LONGEST_LIST = 12;

/** Does it state something by itself? Not so a question, a cell, an item of a list. */
const isWhole = (key: string): boolean => /[.!]["')\]]*$/.test(key) && STATING.test(key) && wordsIn(key).length > FEW;

/**
 * In: the evidence of an answer, and the sentences of its version. Out: what decides it, verbatim: its first quotes up to
 * one that states something by itself; and what they are read with, as far as they say nothing alone: the introduction of a
 * list, the question. Other quotes only confirm.
 */
export function decidingIn(
  evidence: readonly Evidence[],
  sentences: readonly string[],
): { quote: string; read: string[] }[] {
  const keys = evidence.map(({ quote }) => keyOf(quote));
  const last = keys.findIndex(isWhole);
  const deciding = last < 0 ? evidence : evidence.slice(0, last + 1);
  if (deciding.every((_, at) => at === last)) return deciding.map(({ quote }) => ({ quote, read: [quote] }));
  const text = sentences.map(keyOf);
  return deciding.map(({ quote, heading }, at) => ({
    quote,
    read: at === last ? [quote] : readWith(quote, { heading, before: keys[at - 1] ?? null }, sentences, text),
  }));
}

/** The quote, and what stands above it without which it says nothing. */
function readWith(
  quote: string,
  { heading, before }: { heading: string; before: string | null },
  sentences: readonly string[],
  text: readonly string[],
): string[] {
  const key = keyOf(quote);
  const afterQuote = text.findIndex((one, at) => one === key && before !== null && text[at - 1] === before);
  const place = afterQuote < 0 ? text.indexOf(key) : afterQuote;
  if (place < 0) return [quote];
  const above = sentences[place - 1];
  if (wordsIn(key).length <= FEW && above !== undefined) return [`${above} ${quote}`];
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_LIST); at--)
    if (text[at]?.endsWith(':')) return [quote, sentences[at] ?? ''];
  // One that is very long is carried cut.
  return text.includes(keyOf(heading)) ? [quote, heading] : [quote];
}
