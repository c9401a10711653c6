import { dropInvisible } from '../invisible';

/**
 * Folds text for matching: invisible characters dropped, compatibility forms unified (NFKC), quotes and dashes made
 * straight, white space single, lower case. In: any text. Out: the folded text, which folds to itself; offsets do not
 * carry over.
 */
export function fold(text: string): string {
  const folded = dropInvisible(text)
    .normalize('NFKC')
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  // A small letter takes other marks than its capital: "İ" falls apart into two, "J̌" grows together.
  return folded.normalize('NFKC');
}
