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
  /** Where one of these stands in the sentence, the loose words mean something else. */
  looseUnless: Phrases;
  /** Of a purpose: what the company does with data to that end, without the word "use". Of a kind: that it has it. */
  acts: Phrases;
  /** Of a purpose: it is one too where data are given to somebody else for it. */
  byOthers: boolean;
  /** Of a purpose: a way to say no to it says that it is done to whoever does not. */
  despiteWaysOut: boolean;
}

/** In: phrases (lib/takes/matcher.ts). */
export const field = (lines: {
  plain: string;
  loose?: string;
  not?: string;
  unless?: string;
  looseUnless?: string;
  acts?: string;
  byOthers?: boolean;
  despiteWaysOut?: boolean;
}): Field => ({
  plain: new Phrases(lines.plain),
  loose: new Phrases(lines.loose ?? ''),
  not: new Phrases(lines.not ?? ''),
  unless: new Phrases(lines.unless ?? ''),
  looseUnless: new Phrases(lines.looseUnless ?? ''),
  acts: new Phrases(lines.acts ?? ''),
  byOthers: lines.byOthers ?? false,
  despiteWaysOut: lines.despiteWaysOut ?? false,
});
