/**
 * The words that a sentence on a question of the checklist turns on. They mark what the reader of a report should look at,
 * and decide nothing. Not for the questions that names alone answer. ("browsers?": tools take the bare word for a variable.)
 */
import type { ItemId } from '../checklist/item';

export const KEY_TERMS: Readonly<Partial<Record<ItemId, RegExp>>> = {
  'behavioural-ads': /\b(?:ads?|advert\w*|interest-based|targeted|tailored|personali[sz]ed)\b/gi,
  'third-party-trackers':
    /\b(?:third[- ]part(?:y|ies)|cookies?|pixels?|beacons?|trackers?|analytics|partners?|networks?)\b/gi,
  'cross-site-tracking':
    /\b(?:across|over time|cross-(?:site|device|context)\w*|(?:other|third[- ]party) (?:sites?|websites?|apps?|services?|devices?))\b/gi,
  'tracking-choice': /\b(?:cookies?|opt(?:ing|ed)?[- ](?:out|in)|preferences?|consent|settings?|browsers?)\b/gi,
  'dnt-gpc': /\b(?:do[- ]not[- ]track|dnt|global privacy control|gpc|signals?)\b/gi,
  location: /\b(?:location|geo-?location|gps|ip address(?:es)?)\b/gi,
  profiling: /\b(?:profil\w+|infer\w*|automated|decisions?|predict\w*|segments?)\b/gi,
  'ai-training': /\b(?:train\w*|machine[- ]learning|ai|artificial intelligence|models?)\b/gi,
  'data-from-others':
    /\b(?:other sources|third[- ]part(?:y|ies)|partners|publicly|brokers?|from others|other (?:companies|users|services))\b/gi,
  'sensitive-data':
    /\b(?:sensitive|special categor(?:y|ies)|health|biometrics?|religio\w+|racial|ethnic\w*|sexual\w*|political|genetic)\b/gi,
  'sells-data': /\b(?:sell\w*|sold|sale|rent\w*|trade)\b/gi,
  'shares-for-advertising': /\b(?:advert\w*|marketing|ads)\b/gi,
  'service-providers':
    /\b(?:service providers?|vendors?|(?:sub-?)?processors?|contractors?|suppliers?|on our behalf)\b/gi,
  affiliates: /\b(?:affiliat\w+|subsidiar\w+|group|parent compan\w+|corporate family)\b/gi,
  'government-disclosure':
    /\b(?:laws?|legal\w*|courts?|authorit(?:y|ies)|government\w*|subpoenas?|police|enforcement)\b/gi,
  'business-transfer': /\b(?:merge\w*|acqui\w+|sale|sold|bankruptcy|reorgani[sz]\w+|buyer|successor)\b/gi,
  'international-transfer':
    /\b(?:transfer\w*|countr(?:y|ies)|outside|united states|abroad|clauses|adequacy|internationally)\b/gi,
  'aggregated-data': /\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified|statistic\w*)\b/gi,
  access: /\b(?:access\w*|copy|copies|view)\b/gi,
  correct: /\b(?:correct\w*|rectif\w+|updat\w+|amend\w*|inaccurate)\b/gi,
  delete: /\b(?:delet\w+|eras\w+|remov\w+|forgotten)\b/gi,
  portability: /\b(?:portab\w+|machine[- ]readable|transfer\w*|another|export\w*|download\w*)\b/gi,
  object: /\b(?:object\w*|restrict\w*|limit\w*)\b/gi,
  'withdraw-consent': /\b(?:withdraw\w*|revok\w*|consent)\b/gi,
  'marketing-opt-out': /\b(?:unsubscrib\w+|opt(?:ing)?[- ]out|marketing|promotional|newsletters?|e-?mails?)\b/gi,
  'sale-opt-out': /\b(?:opt(?:ing)?[- ]out|sale|sell\w*|sharing)\b/gi,
  complaint: /\b(?:complain\w*|supervisory|authorit(?:y|ies)|commissioner)\b/gi,
  contact: /\b(?:contact|e-?mail|questions|data protection officer|dpo|privacy)\b/gi,
  'change-notice': /\b(?:chang\w+|updat\w+|notif\w+|post(?:ed|ing)?|notice|e-?mail)\b/gi,
  retention: /\b(?:retain\w*|retention|keep|kept|stored?|as long as|days|months|years)\b/gi,
  security: /\b(?:encrypt\w*|tls|ssl|secur\w+|measures|safeguards)\b/gi,
  'breach-notice': /\b(?:breach\w*|notif\w+|unauthori[sz]ed|incidents?)\b/gi,
  children: /\b(?:child\w*|minors?|parent\w*|under (?:the age of )?\w+|knowingly)\b/gi,
  'legal-basis': /\b(?:legal bas[ei]s|legitimate interests?|consent|contract\w*|lawful\w*|legal obligations?)\b/gi,
  'response-time': /\b(?:within|days|months?|respond\w*)\b/gi,
};

/** Doing, being allowed, and denying: with a key term these make a statement. */
export const STATING =
  /\b(?:not|never|nor|cannot|only|unless|may|can|will|must|shar(?:e|es|ed|ing)|giv(?:e|es|en|ing)|pass(?:es|ed|ing)?|sell\w*|disclos\w+|provid\w+|collect\w*|us(?:e|es|ed|ing)|receiv\w+|obtain\w*|combin\w+|track\w*|target\w*|show\w*|serv(?:e|es|ing)|deliver\w*|ask\w*|request\w*|choos\w+|right to|entitled|respond\w*|honou?rs?|respect\w*|direct\w*|lodge|file)\b|n['’]t\b/gi;
