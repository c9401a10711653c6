import { defineItem } from '../item';

const KINDS =
  '(?:biometrics?|bio-?metric (?:data|information|identifiers?)|face ?prints?|facial (?:recognition|geometry)|face recognition|face (?:data|scans?)|fingerprint (?:data|scans?|information)|faces? (?:detected|grouping)|voice ?prints?|racial|race|ethnic(?:ity)?|ethnic origin|religio(?:n|us (?:beliefs?|views?|affiliations?|or))|philosophical beliefs|political (?:opinions?|views?|beliefs?|affiliations?|leanings?|exposure|or)|sexual (?:orientation|life|preferences?)|sex life|sexuality|pregnanc(?:y|ies)|medications?|special needs|genetic|trade[- ]union|union membership|health(?:[- ]related)? (?:data|information|conditions?|status|records?|insurance)|your health|medical (?:data|information|conditions?|history|records?|needs)|disabilit(?:y|ies)|allerg(?:y|ies)|dietary (?:requirements|restrictions))';
const GENERAL =
  '(?:["\']?sensitive["\']? (?:and|or|\\() ?[a-z-]+ [a-z-]+\\)? ?(?:data|information)|["\']?sensitive["\']? categories|["\']?sensitive["\']?,? (?:[a-z-]+ )?(?:data|information|nature)|special[- ]categor(?:y|ies)(?: of)?(?: or sensitive)?(?: personal)?(?: data| information)?)';
const GETS =
  '(?:collect|process|receive|obtain|use|store|stored|generate|request|ask|provide|submit|disclose|include|analy[sz]e|hold|require|share)';
/** Asked not to be sent, guarded buildings, definitions and laws, other people's data. */
const OTHERWISE =
  /\b(?:not|don't|never|avoid|refrain|remove or hide) (?:[a-z]+ ){0,4}(?:provid\w+|send\w*|submit\w*|disclos\w+|shar\w+|includ\w+|upload\w*|post\w*|enter\w*|transmit\w*|contain\w*|collect\w*|hide)\b|\b(?:data ?cent(?:er|re)s?|facility|facilities|cctv|premises|discriminat\w+|we use the term|referring to|shall mean|means|various categories|right to limit|organi[sz]ations that|prohibited from|prohibiting|segments|alternative format|accommodat\w+ (?:a|your) disabilit\w+|accessib\w+|violence|bias|particular category|designed or intended|account log-in information and|(?:ccpa|law) defines|hipaa|covered entity|identifiable natural person|health data privacy (?:policy|notice))\b/;
const NOT_SENSITIVE =
  /\b(?:inferring|infer|financial|segments?|credit card|payment|social security number, driver|sell|sold|limit|advertis\w+|access to any|target\w*|except|in a manner|other than)\b/;

export const sensitiveData = defineItem({
  id: 'sensitive-data',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:biometrics?|bio-?metric|face ?prints?|fingerprint|pregnan\w+|medications?|special needs|facial|faces?|voice ?prints?|rac(?:e|ial)|ethnic\w*|religio\w+|philosophical|political|sex\w*|genetic|union|health\w*|medical|disabilit\w+|allerg\w+|dietary|sensitive|special[- ]categor\w+|protected)\b/,
  laws: ['GDPR Art. 9', 'CCPA § 1798.140(ae)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:we|you|your|us|our|may)\\b.{0,60}\\b${GETS}\\w*\\b.{0,160}\\b${KINDS}\\b`),
      unless: OTHERWISE,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${KINDS}.{0,100}\\b(?:collect|process|stor|provid|generat|involv)\\w*\\b`),
      unless: OTHERWISE,
      weight: 0.85,
    },
    { answer: 'yes', pattern: new RegExp(`\\b${KINDS}\\b`), unless: OTHERWISE, weight: 0.55 },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:we|us|which|will)\\b.{0,40}\\b(?:collect|process|receive|obtain|disclose)\\w*\\b.{0,60}\\b${GENERAL}|\\b${GENERAL}.{0,40}\\b(?:we|that we|is|are|may be) (?:may )?(?:collect|process|receive|obtain)\\w*`,
      ),
      unless:
        /\b(?:right|rights|limit|except|if|financial|payment|card|consent|law|secure|encrypt\w*|password|(?:in accordance|compliance) with)\b/,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: /\b(?:could|may|might|can) be (?:deemed|considered|qualified as|regarded as) ["']?sensitive\b/,
      unless: /\brights?\b|\bnot\b|\blog-?in\b/,
      unlessHeading: /\brights?\b/,
      weight: 0.75,
    },
    // What is done only in some cases is done.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bonly (?:[a-z]+ ){0,3}(?:collect|process|use|disclose)\\w*\\b.{0,60}\\b${GENERAL}.{0,60}\\b(?:for|to) (?:the |these |those )?(?:following|purposes|provide|permitted|limited)\\b`,
      ),
      polarity: 'any',
      unless: /\b(?:rights?|consent|ask|sell|financial|payment)\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern: /\bwhen we (?:do )?(?:collect|process|receive|obtain|handle)\b.{0,60}\b["']?sensitive\b/,
      unless: /\b(?:financial|payment|card|password)\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\bprotected (?:class(?:ification)?s?)\b.{0,60}\b(?:race|religion|disabilit|orientation|ethnic|national origin)/,
      unless: /\bdiscriminat/,
      weight: 0.6,
    },
    {
      answer: 'no',
      pattern: /\bcollect\w*\b.{0,60}\bsensitive\b(?! (?:information|data) (?:exchanged|entered|stored|in ))/,
      polarity: 'denied',
      unless: NOT_SENSITIVE,
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:collect|process|seek|request|ask|require|gather|receive|store|obtain|want|provide|send|submit|disclose|share|include|upload|enter|post)\\w*\\b.{0,120}\\b(?:${KINDS}|${GENERAL})`,
      ),
      polarity: 'denied',
      unless: NOT_SENSITIVE,
      weight: 0.9,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:avoid|refrain from|remove or hide|forbidden|prohibited)\\b.{0,80}\\b(?:${KINDS}|${GENERAL})|\\b(?:${KINDS}|${GENERAL}).{0,80}\\b(?:forbidden|prohibited|none)\\b`,
      ),
      polarity: 'any',
      unless: NOT_SENSITIVE,
      weight: 0.8,
    },
    // The reader is asked to keep such data back, or others are forbidden to send it.
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:do not|don't|should not|must not|may not|shall not|not to|never|please avoid) (?:[a-z]+ ){0,6}(?:provide|send|submit|disclose|share|include|upload|enter|post|transmit|store|contain)\\b.{0,80}\\b(?:${KINDS}|${GENERAL})|\\b(?:prohibit|forbid)s?\\b.{0,80}\\b(?:transmi\\w+|send\\w*|submi\\w+|collect\\w*|upload\\w*|shar\\w+|provi\\w+)\\b.{0,40}\\b(?:${KINDS}|${GENERAL})`,
      ),
      polarity: 'any',
      unless: /\b(?:unless|except|other than|purposes|sell|advertis\w+|limit)\b/,
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:collect|process|seek|handle|receive)\w*\b.{0,40}\b(?:data|information) (?:that is |which is |that are )?(?:considered|deemed|regarded as|classified as) (?:to be )?["']?sensitive/,
      polarity: 'denied',
      weight: 0.8,
    },
  ],
});
