import { defineItem } from '../item';

/** Advertisements, in the forms that policies use. */
const ADS = '(?:ads?|adverts?|advertis(?:ing|ements?)|commercials)';
/** Made for one reader. */
const AIM = '(?:target|personali[sz]|tailor|customi[sz]|individuali[sz]|retarget|micro-?target)';
const BASED = `\\b(?:interest|behaviou?r|preference|profile|audience|location)s?[- ]based (?:[a-z-]+ ){0,2}${ADS}\\b`;
const AIMED = `\\b${AIM}(?:ed|e)(?:,| and| or|/)? ?(?:[a-z-]+ ){0,2}${ADS}\\b`;
const BEHAVIOURAL = `\\bbehaviou?ral(?:ly)?(?: targeted)? ${ADS}\\b`;
const NAMED = [BASED, AIMED, BEHAVIOURAL].join('|');
const TO_AIM = `\\b${AIM}(?:es?|ing|s)?\\b.{0,50}\\b${ADS}\\b`;
const INTEREST =
  '(?:relevant|tailored|targeted|personali[sz]ed|customi[sz]ed|(?:of|to|in) (?:[a-z]+ )?(?:your |their )?interests?\\b|your (?:[a-z]+ )?interests|based (?:up)?on (?:your|their|a user|the interests|interests|information about)|interest you|likely to|more specific to)';
/** A right under a law, or a definition of one, does not say that it is done. */
const RIGHT =
  /\b(?:not|n't|never)\b.{0,20}\b(?:sell|share)\b|\b(?:right|rights|entitle\w*)\b|\b(?:request|choose|ask)(?: us)?(?: to)? opt\b|\bdefined (?:by|in|under)\b|\bopt[- ]?out of (?:the )?(?:sales?|sharing|processing)\b/;
const RIGHTS_SECTION = /\b(?:rights|california|state|residents)\b/;

export const behaviouralAds = defineItem({
  id: 'behavioural-ads',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['GDPR Art. 21(2)', 'CCPA § 1798.140'],
  cued: {
    topic:
      /\b(?:ads?|adverts?|advertis\w+|commercials|retarget\w*|re-?market\w*|look-?alike|target audiences?|sponsored|marketing|real-?time bidding|promotions?)\b/,
    cues: [
      {
        answer: 'yes',
        pattern: new RegExp(NAMED),
        also: /\b(?:we|our|they|these|partners|to|us)\b/,
        unless: RIGHT,
        weight: 0.95,
      },
      { answer: 'yes', pattern: new RegExp(NAMED), unless: RIGHT, unlessHeading: RIGHTS_SECTION, weight: 0.85 },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:you|users?) (?:can|may) (?:[a-z]+ )?opt[- ]?out of (?:[a-z]+ ){0,3}(?:${NAMED})`),
        unless: /\b(?:rights?|defined|sales?|sharing|processing)\b/,
        weight: 0.6,
      },
      { answer: 'yes', pattern: new RegExp(NAMED), weight: 0.1 },
      { answer: 'yes', pattern: new RegExp(TO_AIM), unless: RIGHT, weight: 0.94 },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:relevant|of interest|suited|match(?:es|ed)?) (?:[a-z-]+ ){0,2}${ADS}\\b|\\b${ADS}\\b.{0,80}\\b${INTEREST}|\\b${ADS}\\b.{0,180}\\b(?:specific|tailored|relevant|targeted) to your interests|\\b(?:interest-based|targeted) (?:content|offers|information|messages) (?:and|or) ${ADS}\\b`,
        ),
        unless: RIGHT,
        weight: 0.92,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\bbased (?:up)?on\\b.{0,60}\\b(?:visits?|visited|browsing|activit(?:y|ies)|interests?|search history)\\b.{0,80}\\b${ADS}\\b`,
        ),
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:visits?|browsing|interests?|search history|behaviou?r)\\b.{0,100}\\bin order to (?:provide|serve|show|display|deliver)\\b.{0,40}\\b${ADS}\\b`,
        ),
        weight: 0.93,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:retarget\w*|re-?marketing|look-?alike|similar audiences?|custom audiences?|real-?time bidding|target audiences?)\b/,
        unless: RIGHT,
        weight: 0.88,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:sponsored|promoted) (?:[a-z]+ )?(?:content|posts?|messages|results)\b.{0,100}\b(?:interests?|relevant|personali|tailored)/,
        weight: 0.75,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:targeted|location-based|interest-based|behaviou?ral|online personali[sz]ed) (?:and [a-z-]+ |or [a-z-]+ )?marketing\b/,
        unless: /\be-?mails?\b|\bnewsletters?\b/,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:third[- ]party |our )?(?:advertising|ad) (?:partners|networks?|technology partners|exchanges|servers?|cookies|identifiers?|ids?)\b/,
        weight: 0.28,
      },
      {
        answer: 'no',
        pattern: new RegExp(
          `\\b(?:engag(?:e|es|ed|ing) in|do|conduct|perform|use|process|serve|show|enable|target|participate in|personali[sz]e)\\b(?:(?!sell|share).){0,80}(?:${NAMED}|\\bretargeting\\b)`,
        ),
        polarity: 'denied',
        unless: /\b(?:minors|children|sensitive|(?:under|age) 1\d)\b/,
        weight: 0.92,
      },
      {
        answer: 'no',
        pattern: new RegExp(`${NAMED}|${TO_AIM}|\\bretarget\\w*|\\bre-?marketing\\b|\\bad targeting\\b`),
        polarity: 'denied',
        unless: /\b(?:minors|children|sensitive|(?:under|age) 1\d|(?:sell|share)\w*)\b/,
      },
      {
        answer: 'no',
        pattern: new RegExp(
          `\\b(?:we|us|site|website|service|services|app|[a-z]+ does)\\b.{0,40}\\b(?:show|display|serve|run|have|has|host|carry|contain|allow|use|deliver|feature)(?:s|ing)?\\b(?: [a-z-]+){0,4} ${ADS}\\b`,
        ),
        unless:
          /\bcookies?\b|\bchildren|\bminors|\b(?:under|age) 1\d|\bthird[- ]party sites?\b|\bin no way\b|\bdata to serve\b/,
        polarity: 'denied',
        weight: 0.7,
      },
      { answer: 'no', pattern: /\bad-free\b|\bfree (?:of|from) (?:ads|advertising)\b/, weight: 0.7 },
    ],
  },
});
