/** What both looks at a page go by, the glance that runs on every page and the one that decides. Kept small. */

/** Fewer words announce a policy or list several, but are none. */
export const FEWEST_WORDS = 100;
/** Words on privacy per 1,000 words: of 340 policies 98 % have 10 or more. */
export const FEWEST_PRIVACY_WORDS = 7;
/** The same where a short text in plain words speaks of itself as one: there two words make the difference. */
export const FEWEST_IN_SHORT = 5;
/** A policy with fewer words may still be growing, or stand in a frame. */
export const SHORT_POLICY = 400;
/** So many characters name the document when no heading does; a page with fewer may still be loading. */
export const OPENING_LENGTH = 200;

/** Words by which a document calls itself one, the commonest; names.ts has the others. */
export const DOCUMENT_WORDS = 'pol[ií][ct]|statement|notice|declara|erkl|hinweis|informativa';
