/** By which law a letter asks: apart from the letters, which are loaded when one is asked for. */
import type { Place } from '../rights-by-place/places';

/** `none`: by no law that it names. */
export const LETTER_LAWS = ['none', 'gdpr', 'uk-gdpr', 'ccpa'] as const;
export type LetterLaw = (typeof LETTER_LAWS)[number];

/** Of the laws of other US states none is known well enough to be named, and elsewhere none at all. */
const LAWS = {
  eu: 'gdpr',
  uk: 'uk-gdpr',
  california: 'ccpa',
  us: 'none',
  elsewhere: 'none',
} as const satisfies Record<Place, LetterLaw>;

/** In: where the reader said that they live; null: they did not say. Out: the law that a letter names unless they choose another. */
export const letterLawOf = (place: Place | null): LetterLaw => (place === null ? 'none' : LAWS[place]);
