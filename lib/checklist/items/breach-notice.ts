import { defineItem } from '../item';

/** What has gone wrong: a breach of data or security, not of terms, law or contract. */
const BREACH =
  "(?:(?:data|security|privacy|information|systems?)(?: security| protection| systems?)?'?s? (?:breach|incident|compromise)\\w*|breach(?:es)? (?:of|in|to) (?:the |our |your |any )?(?:security|confidentiality|personal|data|information|systems?|database)|breach notification|notifiable breach)";

/** What has gone wrong, in plainer words. */
const LOSS =
  '(?:(?:an?|any|the|such|of|all|these) (?:[\\w-]+ )?breach(?:es)?(?! (?:of|in|by)\\b| (?:terms|rules))|(?:data|information|details|anything|something|records?|accounts?|passwords?)\\b[^.,;]{0,40}\\b(?:leaks?|leaked|stolen|compromised|exposed|hacked|lost|breached|wrong hands)|(?:we|our (?:[\\w-]+ )?(?:systems?|servers?|databases?)) (?:are|is|were|get|have been|has been|should be) (?:ever )?(?:hacked|breached|attacked|compromised)|(?:data|information) (?:leaks?|theft|loss)|(?:loss|leak|theft) of (?:(?:your|any|personal|the) ){0,3}(?:data|information)|unauthori[sz]ed (?:persons?|people|part(?:y|ies)|access|disclosure|acquisition))';
const AFFECTED =
  '(?:you|(?:our |all |every |each |any |the |those )*(?:affected |concerned )*(?:users?|customers?|members?|parents?|individuals?|persons?|people|everyone|everybody|subjects?|those|account holders?)(?: affected| concerned)?)';
const TELL = '(?:notify|inform|alert|tell|contact|e-?mail|write to|warn|communicate (?:it|this|that) to)';

/** The reader tells the service, or somebody's terms are breached. */
const NOT_OURS =
  /\b(?:notify|contact|inform|alert|tell|e-?mail|write to) us\b|\blet us know\b|\b(?:terms|agreement|contract|rules)\b|\bif you (?:believe|suspect|think|breach)\b|\bto detect\b|\bmay (?:contact|use)\b/;

export const breachNotice = defineItem({
  id: 'breach-notice',
  pillar: 'rights',
  answers: ['yes'],
  topic:
    /breach|incident|compromis|hacked|stolen|exposed|wrong hands|(?:loss|theft) of|data (?:loss|theft)|unauthori[sz]ed |security (?:event|problem)|leak/,
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
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${LOSS}\\b[^.]{0,100}\\b(?:we|and|to)(?:'ll| will| shall| must| would)? (?:also |promptly |immediately |then )?(?:${TELL} ${AFFECTED}|let ${AFFECTED} know)\\b|\\b${LOSS}\\b[^.]{0,80}\\byou(?:'ll| will| shall) (?:hear|learn of it) from us\\b|\\b(?:report|disclose|announce|communicate)\\w* ${LOSS} to ${AFFECTED}\\b`,
      ),
      unless: NOT_OURS,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:we(?:'ll| will| shall| must)? (?:also |promptly |immediately )?(?:${TELL} ${AFFECTED}|let ${AFFECTED} know)|${AFFECTED} (?:will|shall|are|must) (?:also |promptly )?(?:be )?(?:notified|informed|told|alerted|contacted|warned))\\b[^.]{0,60}\\b(?:if|when|of|about|should|in case|where|once)\\b[^.]{0,30}\\b${LOSS}`,
      ),
      unless: NOT_OURS,
      weight: 0.85,
    },
    { answer: 'yes', pattern: /\bbreach will be disclosed\b/, weight: 0.6 },
  ],
});
