/**
 * Characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors,
 * tags. The one list of them, by which every stage reads a page alike: Unicode's Default_Ignorable_Code_Point (UAX #44).
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** In: any text. Out: what of it can be seen; offsets do not carry over. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
