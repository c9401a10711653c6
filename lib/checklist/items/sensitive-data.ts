import { defineItem } from '../item';

const KINDS =
  '(?:biometrics?|bio-?metric (?:data|information|identifiers?)|face ?prints?|facial (?:recognition|geometry)|face recognition|fingerprints? (?:data|scan)|voice ?prints?|racial|race|ethnic(?:ity)?|ethnic origin|religio(?:n|us)|philosophical beliefs|political (?:opinions?|views?|beliefs?|affiliations?|leanings?|exposure)|sexual (?:orientation|life|preferences?)|sex life|genetic|trade[- ]union|union membership|health(?:[- ]related)? (?:data|information|conditions?|status|records?|insurance)|medical (?:data|information|conditions?|history|records?)|disabilit(?:y|ies)|allerg(?:y|ies)|dietary (?:requirements|restrictions))';
const GENERAL =
  '(?:sensitive (?:[a-z-]+ )?(?:data|information)|special[- ]categor(?:y|ies)(?: of)?(?: personal)?(?: data| information)?|protected (?:class(?:ification)?|characteristics?))';
const REFUSED =
  /\b(?:do not|don't|should not|must not|shall not|may not|avoid|refrain|asks? (?:that )?you|request that you|never|not) (?:[a-z]+ ){0,4}(?:provid\w+|send\w*|submit\w*|disclos\w+|shar\w+|includ\w+|upload\w*|post\w*|enter\w*|transmit\w*|contain\w*)\b/;

export const sensitiveData = defineItem({
  id: 'sensitive-data',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:biometrics?|bio-?metric|face ?prints?|facial|face|fingerprints?|voice ?prints?|rac(?:e|ial)|ethnic\w*|religio\w+|philosophical|political|sex\w*|genetic|union|health\w*|medical|disabilit\w+|allerg\w+|dietary|sensitive|special[- ]categor\w+|protected)\b/,
  laws: ['GDPR Art. 9', 'CCPA § 1798.140(ae)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:collect|process|receive|obtain|use|store|provide|disclose|ask|contain|share|reveal)\\w*\\b.{0,160}\\b${KINDS}\\b`,
      ),
      unless: REFUSED,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${KINDS}\\b`),
      unless: REFUSED,
      weight: 0.55,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:collect|process|receive|obtain|provide|post)\\w*\\b.{0,80}\\b${GENERAL}\\b`),
      unless: REFUSED,
      weight: 0.5,
    },
    {
      answer: 'no',
      pattern: new RegExp(`\\b(?:${KINDS}|${GENERAL})`),
      polarity: 'denied',
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:avoid|refrain from|forbidden|prohibited)\\b.{0,80}\\b(?:${KINDS}|${GENERAL})|\\b(?:${KINDS}|${GENERAL}).{0,80}\\b(?:forbidden|prohibited)`,
      ),
      polarity: 'any',
    },
  ],
});
