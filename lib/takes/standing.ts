/** Where words stand in a sentence, and are not denied: the same for what is read by words and for the quotes of answers. */
import { isDenied } from '../practices/negation';
import { fold } from '../sentences/fold';
import type { Evidence } from '../types';
import type { Field } from './field';
import { type Found, type Phrases, type Word, wordsIn } from './matcher';
import { apartFrom } from './stretches';

/** A folded sentence with its words. */
export interface Said {
  folded: string;
  words: readonly Word[];
  /** Where its own words begin, behind the introduction of its list. */
  own?: number;
}

/** In: a quote. Out: the same, ready to be looked at. */
export function saidIn({ quote }: Evidence): Said {
  const folded = fold(quote);
  return { folded, words: wordsIn(folded) };
}

/** In: what is looked for, and what begins otherwise. Out: where it stands in a sentence's own words, denied or not. */
export function standing(phrases: Phrases, not: Field['not'], { words, own = -1 }: Said): Found[] {
  const found = phrases.in(words).filter(({ end }) => end > own);
  return apartFrom(not, found, words);
}

/** In: a kind or purpose, and a sentence. Out: where that names it, plain words first, denied or not. */
export function placesOf({ plain, loose, not, unless, looseUnless }: Field, said: Said): Found[] {
  const plainly = standing(plain, not, said);
  const loosely = standing(loose, not, said);
  const places = loosely.length > 0 && looseUnless.isIn(said.words) ? plainly : [...plainly, ...loosely];
  return places.length > 0 && unless.isIn(said.words) ? [] : places;
}

/** Is what stands there denied, before it or behind it? */
export const isDeniedAt = ({ folded }: Said, { start, end }: Found): boolean =>
  isDenied(folded, start, end) || DENIED_BEHIND.test(folded.slice(end, end + 80));

/** "Your card number never reaches us", "photos are not kept". */
const DENIED_BEHIND =
  /^(?:[^\w,;:.]?[\w'-]*)?(?: (?!(?:and|or|but|that|which|who|you|we|they|when|if|so)\b)[\w'-]+){0,3} (?:never|(?:is|are|was|were|will|do|does|can|would|may|must|has|have)(?: be)? (?:not|never|neither)|(?:is|are|do|does|wo|ca)n't)\b/;
