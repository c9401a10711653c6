/**
 * Folds text for matching: compatibility forms unified (NFKC), invisible characters dropped, quotes and dashes made
 * straight, white space single, lower case. In: any text. Out: the folded text; offsets do not carry over.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
