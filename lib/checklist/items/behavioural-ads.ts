import { defineItem } from '../item';

/** Advertisements, in the forms that policies use. */
const ADS = '(?:ads?|adverts?|advertis(?:ing|ements?)|commercials)';
/** Made for one reader. */
const AIMED = '(?:target|personali[sz]|tailor|customi[sz]|individuali[sz]|retarget|micro-?target)';
const KINDS = `(?:interest|behaviou?r|preference|profile|audience)[- ]based (?:and [a-z]+ |or [a-z]+ |online |third[- ]party |on-?line )?${ADS}`;
const AIMED_ADS = `\\b${AIMED}(?:ed|e)(?:,| and| or|/)? ?(?:[a-z-]+ ){0,2}${ADS}\\b`;
const BEHAVIOURAL = `\\b(?:online |cross-contextu?a?l? |cross-context )?behaviou?ral(?:ly)?(?: targeted)? ${ADS}\\b`;
const TO_AIM = `\\b${AIMED}(?:es?|ing|s)?\\b.{0,50}\\b${ADS}\\b`;

const NAMED = new RegExp(`\\b${KINDS}\\b|${AIMED_ADS}|${BEHAVIOURAL}`);
const RELEVANT = new RegExp(
  [
    `\\b(?:relevant|of interest|suited|match(?:es|ed)?) (?:[a-z-]+ ){0,2}${ADS}\\b`,
    `\\b${ADS}\\b.{0,80}\\b(?:relevant to you|more relevant|are relevant|tailored|targeted|personali[sz]ed|customi[sz]ed|(?:of|to|in) (?:(?:specific|particular|potential|greater|more) )?(?:your )?interests?\\b|your interests|based (?:up)?on (?:your|their|a user)|interest you|likely to)`,
    `\\b(?:relevant|interest-based|targeted) (?:content|offers|information|messages) (?:and|or) ${ADS}\\b`,
  ].join('|'),
);
const RIGHT =
  /\b(?:right|rights|request|entitle\w*)\b|\bas (?:those |that |such )?terms? (?:is|are)? ?defined\b|\bdefined (?:by|in|under)\b/;

export const behaviouralAds = defineItem({
  id: 'behavioural-ads',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /\b(?:ads?|adverts?|advertis\w+|commercials|retarget\w*|re-?market\w*|look-?alike|target audiences?)\b/,
  laws: ['GDPR Art. 21(2)', 'CCPA § 1798.140'],
  cues: [
    { answer: 'yes', pattern: NAMED, unless: RIGHT, weight: 0.95 },
    { answer: 'yes', pattern: new RegExp(TO_AIM), unless: RIGHT, weight: 0.92 },
    { answer: 'yes', pattern: RELEVANT, unless: RIGHT, weight: 0.92 },
    {
      answer: 'yes',
      pattern: /\b(?:retarget\w*|re-?marketing|look-?alike|similar audiences?)\b/,
      unless: RIGHT,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\bopt(?:ing|ed)?[- ]?(?:out|in)\\b.{0,60}(?:\\b${KINDS}|${AIMED_ADS}|${BEHAVIOURAL})`),
      unless: RIGHT,
      weight: 0.85,
    },
    { answer: 'yes', pattern: NAMED, weight: 0.4 },
    {
      answer: 'no',
      pattern: new RegExp(`\\b${KINDS}\\b|${AIMED_ADS}|${BEHAVIOURAL}|${TO_AIM}|\\bretarget\\w*|\\bre-?marketing\\b`),
      polarity: 'denied',
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:show|display|serve|run|have|host|carry|contain|sell|place|allow|use|deliver|offer|feature)(?:s|ing)?\\b(?: [a-z-]+){0,4} ${ADS}\\b`,
      ),
      unless: /\bcookies?\b|\bchildren|\bminors|\bunder (?:the age|1\d)/,
      polarity: 'denied',
      weight: 0.7,
    },
    { answer: 'no', pattern: /\bad-free\b|\bfree (?:of|from) (?:ads|advertising)\b/, weight: 0.7 },
  ],
});
