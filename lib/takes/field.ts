import { Phrases } from './matcher';

/** The words of one kind of data or of one purpose. */
export interface Field {
  /** Say it wherever something is told of taking or using. */
  plain: Phrases;
  /** Say it only where the sentence, or what stands above it, says in so many words that it is taken. */
  loose: Phrases;
  /** What begins so is something else. */
  not: Phrases;
  /** Where one of these stands in the sentence, the words mean something else. */
  unless: Phrases;
}

/** In: phrases (lib/takes/matcher.ts). */
export const field = (lines: { plain: string; loose?: string; not?: string; unless?: string }): Field => ({
  plain: new Phrases(lines.plain),
  loose: new Phrases(lines.loose ?? ''),
  not: new Phrases(lines.not ?? ''),
  unless: new Phrases(lines.unless ?? ''),
});
