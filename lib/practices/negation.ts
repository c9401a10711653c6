/** Is what is matched said or denied? Scope matters: "we do not sell data, but we share it" denies only the sale. */

const NEGATOR =
  /\b(?:not|never|no|none|neither|nor|without|cannot|refrain from|prohibit(?:ed|s)? from|nobody)\b|n't\b/g;

/** Words with a negator in them that deny nothing. */
const HARMLESS =
  /\b(?:not only|not limited to|whether or not|no later than|not just|not necessarily|if (?:you|we) (?:do not|don't|are not|have not|cannot)|no longer than|without limitation|unless|not exhaustive|no matter)\b/g;

/** Where the scope of a negator ends. */
const CLAUSE_END =
  /[;:.!?()]|\b(?:but|however|except|although|though|whereas|while|unless|instead|rather|because)\b|, (?:and|or)? ?(?:we|you|they|it)\b/g;

/** How far a negator reaches forward, in characters. */
const REACH = 120;

/**
 * Whether the stretch of a folded sentence is denied. In: folded text, where the match begins and ends. Out: true when
 * a negator stands in the same clause before the end of the match (its own words count).
 */
export function isDenied(folded: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const before = folded.slice(from, start);
  let clause = 0;
  for (const stop of before.matchAll(CLAUSE_END)) clause = stop.index + stop[0].length;
  const stretch = folded.slice(from + clause, end).replace(HARMLESS, (words) => ' '.repeat(words.length));
  return stretch.search(NEGATOR) >= 0;
}
