import { defineItem } from '../item';

const SIGNAL =
  '(?:do[- ]?not[- ]?track|dnt|global privacy controls?|gpc|(?:universal |user-enabled |opt[- ]?out )?(?:opt[- ]?out )?(?:preference )?signals?)';
const HEED =
  '(?:respond|responds|responsive|honou?rs?|recogni[sz]es?|support|supports|act|action|react|comply|process|processes|change|alter|alters|adjust|respect|respects|read|detect|detects|follow|follows|designed to|configured to|recognition|monitor|listen|effect|impact|take into account|obey|accommodate)';

export const dntGpc = defineItem({
  id: 'dnt-gpc',
  pillar: 'tracking',
  answers: ['honours', 'ignores'],
  topic:
    /\b(?:do[- ]?not[- ]?track|dnt|global privacy controls?|gpc|(?:preference|opt[- ]?out|universal|such|these|privacy|browser|web browser) signals?)\b/,
  laws: ['CalOPPA § 22575(b)(5)', 'CCPA Regulations § 7025', 'Global Privacy Control'],
  cues: [
    {
      answer: 'honours',
      pattern: new RegExp(
        `\\b(?:we|sites?|websites?|services?|systems?|page|pages|platform|[a-z]+ (?:does|will))\\b.{0,80}\\b(?:respects?|honou?rs?|recogni[sz]es?|responds? to|respond|comply with|complies with|supports?|obeys?|process(?:es)?|accepts?|treats?)\\b.{0,80}\\b${SIGNAL}\\b`,
      ),
      unless: /\bask(?:s|ed)?\b.{0,20}\bto (?:honou?r|respect)|\bhow (?:we|our|to)\b/,
    },
    {
      answer: 'honours',
      pattern: new RegExp(
        `\\b(?:respects?|honou?rs?|recogni[sz]es?|responds to|complies with|supports)\\b.{0,60}\\b${SIGNAL}\\b`,
      ),
      unless:
        /\b(?:standards?|uniform|consensus|how (?:we|our|to)|industry)\b|\bask(?:s|ed)?\b.{0,20}\bto (?:honou?r|respect)/,
      weight: 0.85,
    },
    {
      answer: 'honours',
      pattern: new RegExp(
        `\\b${SIGNAL}\\b.{0,100}\\b(?:(?:is|are|will be|be) (?:[a-z]+ )?(?:honou?red|respected|recogni[sz]ed|processed|treated)|as a(?:n)? (?:valid )?(?:request|opt)|we (?:will )?(?:[a-z]+ )?(?:honou?r|respect|process|treat|recogni[sz]e))`,
      ),
    },
    {
      answer: 'honours',
      pattern:
        /\b(?:opt[- ]?out|opting out|exercise|enabl\w+|turn\w* on|activat\w+|broadcast\w*|us(?:e|ing))\b.{0,120}\b(?:global privacy control|gpc|(?:preference|opt[- ]?out|universal) signals?)\b/,
      weight: 0.85,
    },
    {
      answer: 'ignores',
      pattern: new RegExp(`\\b${HEED}\\b`),
      polarity: 'denied',
    },
    {
      answer: 'ignores',
      pattern:
        /\bno (?:uniform|common|consistent|accepted|agreed|universal|industry|clear|single|current|definitive|established|generally|consensus|standard)\b|\bnot (?:yet )?(?:been )?(?:a |any )?(?:[a-z]+ )?(?:uniform|common|consistent|industry|consensus|standard|adopted|finali[sz]ed|agreed)\b/,
      polarity: 'any',
      weight: 0.6,
    },
    { answer: 'ignores', pattern: /\b(?:ignor(?:e|es|ing)|disregards?)\b/, weight: 0.9 },
  ],
});
