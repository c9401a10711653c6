import { defineItem } from '../item';

/** "do-not-track" carries a negator, so the patterns look at it without taking it into the match. */
const SIGNAL =
  '(?:do[- ]?not[- ]?track(?! (?:the|your|you|our|users?|any|visitors?|or|individuals?|people|customers?|what|which|this|location)\\b)|dnt|global privacy controls?|gpc|(?:opt[- ]?out|preference|universal|such|these|privacy) (?:[a-z-]+ )?signals?)';
const HEEDS =
  '(?:respects?|honou?rs?|recogni[sz]es?|responds? to|compl(?:y|ies) with|supports?|obeys?|accepts?|processes|treats?)';
const DENIES_OR_POINTS =
  /\b(?:standards?|consensus|how|industry|detect)\b|\bwhether (?:we|the)\b|\?$|\b(?:a|some|many|other|those) web ?sites? that\b|\bbrowsers? that (?:support|offer)s?\b|\blaws? may provide\b|\bask(?:s|ed)?\b.{0,20}\bto (?:honou?r|respect)|\b(?:not(?![- ]track)|never|don't|doesn't) (?:[a-z]+ ){0,3}(?:respond|honou?r|recogni[sz]e|support|respect|alter|act|process)/;

const NOT_HEEDED =
  /\b(?:(?:do|does|did|can|will|is|are|have|has|was|were|may)(?: not(?![- ]track)|n't)|cannot|not (?:currently|presently|yet|designed|configured)|never|without) ?(?:[a-z-]+[, ]+){0,8}?(?:respond|responds|responsive|honou?r|recogni[sz]es?|support|act|action|actions|react|comply|process|change|alter|adjust|respect|read|detect|follow|monitor|listen|effect|impact|obey|accommodate|take into account|adopt|implement\w*|deploy)\b/;
const NAMED = new RegExp(`\\b${SIGNAL}\\b|\\b(?:browser|tracking) signals?\\b`);

export const dntGpc = defineItem({
  id: 'dnt-gpc',
  pillar: 'tracking',
  answers: ['honours', 'ignores'],
  topic:
    /\b(?:do[- ]?not[- ]?track|dnt|global privacy controls?|gpc|(?:preference|opt[- ]?out|universal|such|these|privacy|browser|tracking) (?:[a-z-]+ )?signals?)\b|\b(?:respond|honou?rs?|recogni[sz]es?|respects?|support|alter|react|comply|action)\b/,
  laws: ['CalOPPA § 22575(b)(5)', 'CCPA Regulations § 7025', 'Global Privacy Control'],
  cues: [
    {
      answer: 'honours',
      pattern: new RegExp(`\\b${HEEDS}\\b(?=.{0,80}\\b${SIGNAL}\\b)`),
      unless: DENIES_OR_POINTS,
    },
    {
      answer: 'honours',
      pattern: new RegExp(
        `\\b${SIGNAL}\\b.{0,120}\\b(?:(?:is|are|will be|be) (?:[a-z]+ )?(?:honou?red|respected|recogni[sz]ed|processed|treated)|as an? (?:valid )?(?:request|opt)|we (?:will )?(?:[a-z]+ )?(?:honou?r|respect|treat|recogni[sz]e|respond to|comply))`,
      ),
      polarity: 'any',
      unless: DENIES_OR_POINTS,
    },
    {
      answer: 'honours',
      pattern:
        /\b(?:opt[- ]?out(?! (?:preference )?signals?| preferences?)|opting out|exercise)\b.{0,160}\b(?:global privacy control|gpc|do[- ]not[- ]track|(?:preference|opt[- ]?out|universal) signals?)\b/,
      polarity: 'any',
      unless: DENIES_OR_POINTS,
      weight: 0.85,
    },
    {
      answer: 'honours',
      pattern:
        /\b(?:enabl\w+|turn\w* on|activat\w+|broadcast\w*|us(?:e|ing))\b.{0,80}\b(?:global privacy control|gpc|(?:preference|opt[- ]?out|universal) signals?)\b.{0,120}\b(?:opt(?:ed)?[- ]?out|we will|request)/,
      polarity: 'any',
      unless: DENIES_OR_POINTS,
      weight: 0.8,
    },
    {
      answer: 'honours',
      pattern:
        /\bvisit(?:ing)? (?:our|the|this|[a-z]+)\b.{0,60}\bwith\b.{0,80}\b(?:global privacy control|gpc|(?:preference|opt[- ]?out|universal) signal)\b.{0,60}\benabled\b|\bset the global privacy control to opt out\b/,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'honours',
      pattern: new RegExp(
        `\\b(?:if|when)\\b.{0,80}\\b${SIGNAL}\\b.{0,80}\\b(?:will|do|does) not (?:collect|track|use|utili[sz]e|load|set|place)\\b|\\b(?:if|when)\\b.{0,80}\\b${SIGNAL}\\b.{0,80}\\bwe (?:will )?(?:stop|cease|disable|limit|turn off)\\b`,
      ),
      unless: DENIES_OR_POINTS,
      polarity: 'any',
      weight: 0.85,
    },
    // The signal is named in the sentence before or in the heading.
    {
      answer: 'honours',
      pattern:
        /\b(?:we|site|website|services?) (?:will |do |does |also )?(?:honou?rs?|respects?|compl(?:y|ies) with|responds? to|recogni[sz]es?) (?:these|such|this|those|that|them|it|your)\b/,
      after: new RegExp(`\\b${SIGNAL}\\b`),
      unless: DENIES_OR_POINTS,
      weight: 0.8,
    },
    {
      answer: 'ignores',
      pattern: NOT_HEEDED,
      after: new RegExp(`\\b${SIGNAL}\\b`),
      also: /\b(?:signals?|settings?|requests?|such|these|those|them|this|headers?|mechanisms?|standard)\b/,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'ignores',
      pattern: NOT_HEEDED,
      heading: /\b(?:do[- ]not[- ]track|dnt)\b/,
      also: /\b(?:signals?|settings?|requests?|such|these|those|them|this|headers?|mechanisms?|standard)\b/,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'ignores',
      pattern: NOT_HEEDED,
      polarity: 'any',
      also: NAMED,
    },
    {
      answer: 'ignores',
      pattern:
        /\bno (?:[a-z-]+ ){0,3}(?:standards?|consensus|agreement|definition|guidance)\b|\b(?:not|n't) (?:[a-z-]+ ){0,5}(?:standards?|consensus|finali[sz]ed|agreed|uniform)\b|\b(?:standards?|definition|consensus)\b.{0,60}\bnot\b/,
      polarity: 'any',
      also: NAMED,
      weight: 0.6,
    },
    {
      answer: 'ignores',
      pattern: /\b(?:ignor(?:e|es|ing)|disregards?)\b|\bno (?:action|effect|response)\b/,
      polarity: 'any',
      also: NAMED,
      weight: 0.9,
    },
  ],
});
