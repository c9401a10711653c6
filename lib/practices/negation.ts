/** Is what is matched said or denied? Scope matters: "we do not sell data, but we share it" denies only the sale. */

const NEGATOR =
  /\b(?:not|never|no|none|neither|nor|without|cannot|nobody|nowhere|(?:refrains?|refrained|abstains?|prohibit(?:s|ed)?|forbidden|barred) from|rather than|unable to|declines? to|prohibits?|forbids?|dont|doesnt|wont|cant|isnt|arent)\b|n't\b/;

/** Negated words that deny nothing of what follows them: set phrases, and what is not our own doing. */
const HARMLESS = new RegExp(
  [
    'not (?:only|just|merely|simply|solely|exclusively|necessarily|exhaustive|limited to|least|later than|otherwise)',
    '(?:whether|if) or not',
    'or not',
    'if not',
    'no (?:later than|longer (?:than|needed|necessary|required)|matter|doubt)',
    'without (?:limitation|limiting|restriction|prejudice|undue delay)',
    '(?:do|does|please do) not hesitate',
    // The reader's own not-doing is a condition, no denial.
    "(?:if|when|where|unless|until|should|in case) (?:you|we|they|users|the user) (?:(?:do|did|does|have|has|are|is|would|can|could) not|don't|didn't|haven't|aren't|cannot|can't|prefer not|choose not)",
    "you (?:(?:do|did|would) not|don't|didn't|wouldn't|no longer) (?:want|wish|agree|consent|accept|like|opt|object|log|allow|prefer)",
    '(?:you|users?)[\\w ,]{0,24}(?:choose|decide|elect|opt|prefer) not to',
    'you (?:can|may|(?:want|wish|would like) to) (?:prohibit|forbid)',
    '(?:have|has|had) not (?:yet )?(?:opted|objected|consented|agreed|chosen|registered|signed)',
    // What cannot identify anyone may well be shared; who is not of our group may well receive.
    "(?:(?:does|do|can|could|may|will|would|is|are|be) not|cannot|can't|doesn't|don't|no longer|not)(?: \\w+){0,5} (?:identif(?:y|ies|ied|iable|ying)|affiliated|related|linked|linkable|associated|owned|controlled|link|attributable|anonymous|re-identify)",
    // What cannot be refused is done.
    '(?:(?:not|im)[ -]?possible|not (?:able|allowed|permitted)|unable|no (?:way|possibility)) (?:for (?:you|users?) )?(?:to|of) (?:refus|declin|reject|disabl|avoid|block|prevent|switch|turn|opt)\\w*',
    '(?:not|cannot) (?:be )?(?:guarantee|ensure|warrant|promise|responsible|liable|intended|directed)',
    "(?:does not|doesn't|do not|don't|will not|shall not) (?:apply|cover|include|extend|affect|limit|prevent|require|restrict|preclude|mean)",
  ]
    .map((phrase) => `\\b${phrase}\\b`)
    .join('|'),
  'g',
);

/** Where the scope of a negator ends. A colon does not end it: "we will not: sell …". */
const CLAUSE_END =
  /;|(?<!\b(?:e\.g|i\.e|etc|inc|vs|[a-z]))[.!?](?= )|\b(?:but|however|except(?:ing)?|although|though|whereas|while|unless|until|instead|because|other than|apart from|save (?:for|as|where|in|to|if)|otherwise than|only (?:if|when|where|with|in|to|for|after)|beyond|outside of)\b|,? \b(?:and|or|so) (?:may|will|can|shall|only|we|you|they|it|these|those|this|therefore)\b|, (?:we|you|they|it|which|who)\b/g;

/** Inside what is matched, these lift the denial: "we do not share data except where the law demands it". */
const EXCEPTION =
  /\b(?:except(?:ing|ions?)?|unless|until|other than|apart from|save (?:for|as|where|in|to|if)|otherwise than|(?:only|but) (?:if|when|where|with|in|to|for|after|may|we|as|only)|but)\b|\band (?:we|they)(?:'ll| will| may| do)? only\b/g;

/** How far a negator reaches forward, in characters. */
const REACH = 160;

/**
 * Whether the stretch of a folded sentence is denied. In: folded text, where the match begins and ends. Out: true when
 * a negator stands in the same clause before the end of the match (its own words count), and no exception after it.
 * Words in brackets before the match neither deny nor end the clause.
 */
export function isDenied(folded: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const before = blank(blank(folded.slice(from, start), /\([^()]*\)/g), HARMLESS);
  const matched = blank(folded.slice(start, end), HARMLESS);
  const lifted = afterLast(EXCEPTION, matched);
  return NEGATOR.test(lifted === null ? (afterLast(CLAUSE_END, before) ?? before) + matched : lifted);
}

const blank = (text: string, words: RegExp): string => text.replace(words, (found) => ' '.repeat(found.length));

/** The text after the last match, or null if there is none. */
function afterLast(pattern: RegExp, text: string): string | null {
  let rest: string | null = null;
  for (const match of text.matchAll(pattern)) rest = text.slice(match.index + match[0].length);
  return rest;
}
