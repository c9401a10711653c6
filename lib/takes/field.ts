import { Phrases } from './matcher';

/** The words of one kind of data or of one purpose. */
export interface Field {
  /** Say it plainly. */
  plain: Phrases;
  /** Say it too; the quote where no sentence says it plainly. */
  loose: Phrases;
  /** What begins so is something else. */
  not: Phrases;
  /** Where one of these stands in the sentence, the words mean something else. */
  unless: Phrases;
  /** Of a purpose: what the company does with data to that end, without the word "use". */
  acts: Phrases;
  /** Of a purpose: it is one too where data are given to somebody else for it. */
  byOthers: boolean;
}

/** In: phrases (lib/takes/matcher.ts). */
export const field = (lines: {
  plain: string;
  loose?: string;
  not?: string;
  unless?: string;
  acts?: string;
  byOthers?: boolean;
}): Field => ({
  plain: new Phrases(lines.plain),
  loose: new Phrases(lines.loose ?? ''),
  not: new Phrases(lines.not ?? ''),
  unless: new Phrases(lines.unless ?? ''),
  acts: new Phrases(lines.acts ?? ''),
  byOthers: lines.byOthers ?? false,
});
