/**
 * The words that tell one answer of a question from its others. Where a question has such words for an answer, a sentence
 * without them has no deciding words: those of the question alone may show its other half ("to the police where the law …").
 */
import { type ItemId, isRight } from '../checklist/item';

const AGREED =
  /\b(?:consent\w*|agree\w*|permission|opt(?:ing|ed)?[- ]?in|allow us|unless you|say yes|ask(?:s|ed|ing)?)\b/gi;
const REFUSED =
  /\b(?:opt(?:ing|ed)?[- ]?out|(?:turn|switch)\w* (?:\w+ ){0,3}off|disabl\w+|refus\w+|reject\w*|declin\w+|object\w*|deactivat\w+|withdraw\w*|preferences|settings?|say no|choice|choose)\b/gi;
/** A right of some readers: where they live, or which law is theirs. */
const FOR_SOME =
  /\b(?:where you (?:live|are)|depending|residents?|reside\w*|applicable|laws?|california\w*|eea|eu|uk|europe\w*|gdpr|ccpa|states?|countr(?:y|ies)|jurisdictions?|certain|some (?:places|users|cases))\b/gi;

export const ANSWER_TERMS: Readonly<Partial<Record<ItemId, Readonly<Record<string, RegExp>>>>> = {
  'tracking-choice': {
    none: /\b(?:cannot|unable|no (?:way|choice|option)|not (?:possible|be (?:refused|turned off)|refuse)|always (?:on|active))\b|\bcan['’]t\b/gi,
    'browser-only': /\b(?:browsers?|devices?)\b/gi,
    'opt-out': REFUSED,
    'opt-in': AGREED,
  },
  location: {
    precise:
      /\b(?:gps|precise\w*|exact\w*|geo-?location|bluetooth|beacons?|wi-?fi|movements?|whereabouts|coordinates|satellites?|real[- ]time|background)\b/gi,
    approximate:
      /\b(?:approximate\w*|rough\w*|general|coarse|city|town|region|country|post(?:al)?[- ]?codes?|zip|ip[- ]address(?:es)?|area)\b/gi,
  },
  'ai-training': { 'with-choice': new RegExp(`${AGREED.source}|${REFUSED.source}`, 'gi') },
  'shares-for-advertising': { 'with-consent': AGREED },
  'service-providers': {
    restricted:
      /\b(?:only|solely|not|never|no other|limit\w*|instruct\w*|contract\w*|agreements?|bound|oblig\w+|confidential\w*|prohibit\w*|forbid\w*|restrict\w*|on our behalf)\b/gi,
  },
  'government-disclosure': {
    broad:
      /\b(?:believ\w+|belief|good[- ]faith|discretion|judge?ment|appropriate|(?:our|its|their) (?:own )?(?:rights|interests)|rights|property|safety|interests|protect\w*|prevent\w*|fraud|deem\w*|consider\w*|think|see fit|voluntar\w+|investigat\w+|without (?:an? )?(?:court|order|warrant)|informal)\b/gi,
    'legal-process':
      /\b(?:requir\w+|oblig\w+|compel\w*|courts?|orders?|orders us|subpoenas?|warrants?|laws?|legal\w*|lawful\w*|binding)\b/gi,
  },
  'business-transfer': {
    'with-notice':
      /\b(?:notif\w+|notice|tell|told|inform\w*|let you know|e-?mail|consent|choice|bound|same|this (?:privacy )?policy|honou?r\w*|before)\b/gi,
  },
  'international-transfer': {
    'with-safeguards':
      /\b(?:clauses|adequa\w+|safeguards?|binding corporate rules|framework|privacy shield|certif\w+|contract\w*|protect\w*)\b/gi,
    no: /\b(?:stays?|remains?|only|within|inside|never|not|nowhere|exclusively)\b/gi,
  },
  contact: { dedicated: /\b(?:data[- ]protection|dpo|privacy)\b/gi },
  'change-notice': {
    'without-notice':
      /\bwithout (?:\w+ ){0,2}(?:notice|notif\w+|telling|warning|informing)\b|\bat any time\b|\bno notice\b|\b(?:not|never) (?:\w+ )?(?:tell|notify|inform)\b|\bdiscretion\b/gi,
    direct:
      /\b(?:e-?mail\w*|notif\w+|tell|inform\w*|messages?|prominent\w*|banner|letter|let you know|alert|write to)\b/gi,
    posted: /\b(?:post(?:ed|ing|s)?|publish\w*|this page|(?:web)?site|check|review|date)\b/gi,
  },
  retention: {
    specific: /\b(?:\d+|hours?|days?|weeks?|months?|years?|until|after)\b/gi,
    limited: /\b(?:as long as|necessary|need\w*|no longer|requir\w+|until)\b/gi,
    indefinite:
      /\b(?:indefinite\w*|for ?ever|permanent\w*|no (?:time )?limits?|without (?:\w+ ){0,2}limits?|unlimited|perpetual\w*|(?:never|not) (?:\w+ )?(?:delet\w+|eras\w+|remov\w+)|as long as we (?:like|want|wish))\b/gi,
  },
  security: {
    specific:
      /\b(?:encrypt\w*|tls|ssl|https|two-factor|hash\w*|firewalls?|passwords?|audit\w*|access controls?|back-?ups?|pseudonym\w*)\b/gi,
  },
  children: {
    'with-consent': /\b(?:parent\w*|guardians?|consent)\b/gi,
    excluded: /\b(?:not|never|under|only|adults?|older|at least|over|knowingly)\b|n['’]t\b/gi,
  },
};

/** In: a question and its answer. Out: the words that tell the answer; null where those of the question do. */
export const answerTerms = (id: ItemId, answer: string): RegExp | null =>
  ANSWER_TERMS[id]?.[answer] ?? (isRight(id) && answer === 'conditional' ? FOR_SOME : null);

/** Must the clause deny, or must it not? Null: no matter, as where the answer has words of its own. */
export function polarityOf(id: ItemId, answer: string): 'affirmed' | 'denied' | null {
  if (answerTerms(id, answer)) return null;
  if (answer === 'no' || answer === 'ignores') return 'denied';
  return ['yes', 'honours', 'collected'].includes(answer) ? 'affirmed' : null;
}

/** "if you do not agree" denies nothing itself; "not only" and "not limited to" neither. */
const SUBORDINATE =
  /\b(?:if|unless|when|whether|who|those that) (?:[^,;]{0,120}?)(?:\bnot\b|\bnever\b|n['’]t\b|\bno\b)/gi;
const DENYING =
  /\b(?:not(?! (?:only|limited|just|merely))|never|nor|neither|no(?! longer than)|none|nobody|without|cannot|ignor\w+|disregard\w*|refus\w+|unable|impossible)\b|n['’]t\b/i;

/** Names with "not" in them, and what is only excepted from a thing said. */
const NAMES_AND_EXCEPTIONS = /\bDo[- ]Not[- ](?:Track|Sell|Share)\b|\bdo-not-track\b|\bbut (?:not|you)\b.*/g;

/** Do these words deny what they are about? */
export const denies = (clause: string): boolean =>
  DENYING.test(clause.replace(NAMES_AND_EXCEPTIONS, '').replace(SUBORDINATE, ''));
