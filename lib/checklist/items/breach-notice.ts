import { defineItem } from '../item';

/** What has gone wrong: a breach of data or security, not of terms, law or contract. */
const BREACH =
  "(?:(?:data|security|privacy|information|systems?)(?: security| protection| systems?)?'?s? (?:breach|incident|compromise)\\w*|breach(?:es)? (?:of|in|to) (?:the |our |your |any )?(?:security|confidentiality|personal|data|information|systems?|database)|breach notification|notifiable breach)";

export const breachNotice = defineItem({
  id: 'breach-notice',
  pillar: 'rights',
  answers: ['yes'],
  topic: /breach|incident|compromis|unauthori[sz]ed (?:access|disclosure)|security (?:event|problem)|leak/,
  laws: ['GDPR Art. 33/34'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `${BREACH}[^.]{0,160}\\b(?:notif(?:y|ied|ies|ying)|inform|alert|tell|contact|let you know|disclosed to|communicate)\\b[^.]{0,100}\\b(?:you|users?|customers?|individuals?|subjects?|persons?|members?|people|those|parties)\\b`,
      ),
      unless: /notify us|contact us|inform us|alert us|let us know|we may be required/,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:notif(?:y|ied|ies|ying)|inform|alert|tell|contact|disclos\\w+|report(?:ed)?)\\b[^.]{0,100}${BREACH}`,
      ),
      unless:
        /\b(?:notify|contact|inform|alert) us\b|\b(?:detect|prevent|investigat\w+|resist)\b[^.]{0,40}\bincident|to detect|(?:reporting|to report|how to report) (?:a|any)|data (?:importer|exporter)/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`${BREACH}[^.]{0,60}\\b(?:will be|are|is) (?:reported|notified|disclosed|communicated)\\b`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\bthe breach\b[^.]{0,120}\b(?:notify|inform|tell)\b[^.]{0,60}\b(?:you|users|individuals|customers|subjects)\b/,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:notify|inform|tell|alert) (?:you|users|customers|members|(?:the )?affected \w+|those affected)\b[^.]{0,60}\b(?:breach(?:es)?|unauthori[sz]ed (?:access|disclosure)|security (?:events?|problems?)|leaks?)\b/,
      unless: /\bbreach (?:of|to) (?:the |our |these |any )?(?:terms|agreement|contract|rules|polic)|\bto detect\b/,
      weight: 0.8,
    },
    { answer: 'yes', pattern: /\bbreach will be disclosed\b/, weight: 0.6 },
  ],
});
