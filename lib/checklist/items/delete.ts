import { defineItem } from '../item';
import { byParents, HELD, refusals } from '../rights';

const DELETE =
  '(?:delet(?:e|ed|es|ing|ion)|eras(?:e|ed|ing|ure)|remov(?:e|ed|ing|al)|destroy(?:ed|ing)?|destruction|forgotten|expunge|purge)';
const DELETE_ONLY = '(?:delet(?:e|ed|ing|ion)|eras(?:e|ed|ing|ure)|forgotten)';
/** Data about the reader, or the account that holds it. */
const DATA =
  "(?:(?:personal(?:ly)?|your|the|any|all|certain|some|most|of|account|profile|registration|contact|identifiable|customer|user|such|this|that|their|own|private|entire|and|or|about|user's|individual|full|other|associated) ){0,6}(?:data|information|details|info|accounts?|profiles?|records|pii|membership)";
const PARENT = "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?|kids?|under (?:the age|1[3-8]))\\b";
/** Not the reader's data by the reader: cookies, posts, the service's own housekeeping. */
const NOT_READER = new RegExp(
  `${PARENT}|\\b(?:delet\\w+|eras\\w+|remov\\w+|clear\\w*|block\\w*|disabl\\w+|reject\\w*) (?:or (?:block|disable|reject|refuse|control) |and (?:block|disable|reject) )?(?:any |all |your |these |the |our |existing |stored |such |some |browser |certain |flash |third[- ]party |tracking )*(?:cookies?|browser|history|cache|app\\b|application|local storage|pixels?|identifiers)|\\bcookies?\\b[^.]{0,60}\\b(?:delete|remove|erase)|\\breserves? the right|\\bbefore we can (?:delete|erase)|\\bit (?:also )?(?:tells|explains|describes)\\b|once (?:it is|they are) no longer (?:needed|necessary)`,
);
const IN_PASSING =
  '\\b(?:exercis\\w+(?![^.]{0,120}: )|authori[sz]ed agents?|prior to requesting|verif(?:y|iable|ication|ied)\\w* (?:your|the|consumer|that|identity|you|request)|(?:your|the) identity|to respond|subject line|gives you an easy way|unauthori[sz]ed)\\b';
const NOT_GRANTED = new RegExp(`${NOT_READER.source}|${IN_PASSING}`);
const RIGHT = new RegExp(
  `\\b(?:rights?(?: include| are)?|entitled|entitlement)\\b[^.]{0,220}?\\b(?:${DELETE_ONLY}|(?:remov(?:e|al)|destroy) (?:of )?${DATA})\\b`,
);
const WE_DELETE =
  /\bwe (?:may |will |shall |might |can |do |also |automatically |then |promptly |securely )*(?:delete|erase|remove|destroy)\b/;

export const deleteItem = defineItem({
  id: 'delete',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 17', 'CCPA § 1798.105'],
  topic: /delet|eras|remov|destr|forgotten|purge|clos(?:e|ing|ure)|uninstall/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'delete|erase|remove|close|have|deleting|erasing',
      object: `(?:${HELD}|(?:(?:your|their) )?(?:nick|user)?names|scores)(?: (?:deleted|erased|removed|closed))?`,
      done: 'deleted|erased|removed|closed',
      noun: '(?:account |data )?(?:deletion|erasure|removal)(?: of (?:your|their|the) (?:data|information|account|records))?',
      service: `(?:(?:delete|erase|remove|destroy) ${HELD}[^.,;]{0,40}\\b(?:(?:up)?on request|at (?:your|their|the) request|even (?:if|when)|when (?:you |users |they |people )?(?:are )?ask(?:ed)?)|delete (?:your|their|user) (?:data|information|accounts?)$)`,
    }),
    byParents(
      '(?:delet\\w+|eras\\w+|remov(?:e|al))\\b[^.]{0,40}\\b(?:data|information|details|records?|accounts?|profile|it|them)\\b',
    ),
    // The right, by its name.
    { answer: 'yes', pattern: RIGHT, unless: NOT_GRANTED, weight: 0.95 },
    { answer: 'yes', pattern: RIGHT, unless: NOT_READER, weight: 0.6 },
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:the |your |data )?(?:rights? (?:of|to) (?:[a-z]+,? (?:and |or |or to )?){0,3})?(?:delet(?:e|ion|ing)|eras(?:e|ure)|be forgotten)\b/,
      heading: /rights|choices|control|access|correct|delet|your (?:data|information|privacy)/,
      unless: NOT_READER,
      weight: 0.8,
    },
    // By asking.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:(?<!\\bbid )request(?:ing|s)?|ask(?:ing)?(?: us)?|require|demand|contact(?:ing)? us|notify us|let us know|e-?mail(?:ing)? us|write to us|call us|(?:contact|email|writing|message) (?:[\\w-]+ ){0,3}at)\\b[^.]{0,120}?\\b(?:${DELETE_ONLY}|(?:remov(?:e|ed|al)|destroy) (?:of |from )?${DATA})\\b`,
      ),
      unless: new RegExp(`${NOT_GRANTED.source}|\\bwe (?:may |will )?(?:also )?(?:ask|request|contact)(?: that)? you`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:if|should|when|once|in case|wish|want|would like|like us|like to have)\\b[^.]{0,60}\\b(?:you|us|users?)\\b[^.]{0,60}\\b${DELETE}\\b(?: [a-z]+){0,2}? ${DATA}\\b[^.]{0,80}\\b(?:contact|e-?mail|write|please|you (?:can|may)|click|visit|send|follow|go to|log|submit|call)\\b`,
      ),
      unless: NOT_READER,
      weight: 0.85,
    },
    // The reader's own account.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:you|users?|customers?|members?|individuals?|visitors?|subscribers?|registrants)\\b[^.,;:]{0,60}?\\b(?:can|may|could|able to|option to|ability to|opportunity to|entitled to)\\b[^.;]{0,80}?\\b${DELETE}\\b(?:[,/]? (?:and/or |and |or |and to )?[a-z]+){0,4}? ${DATA}\\b`,
      ),
      unless: NOT_GRANTED,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bto (?:permanently |completely |have )?(?:[a-z]+, |[a-z]+ (?:and|or) ){0,3}${DELETE} (?:your|their|an?|the) (?:[\\w-]+ ){0,3}(?:account|profile|data|information|records)\\b[^.]{0,80}\\b(?:contact|e-?mail|write|please|you (?:can|may)|click|visit|send|follow|go to|log|submit|call|simply|page|settings|here)\\b`,
      ),
      unless: NOT_READER,
      weight: 0.85,
    },
    // What follows when the reader closes the account.
    {
      answer: 'yes',
      pattern:
        /\b(?:you|users?) (?:[a-z]+ ){0,3}(?:delet\w+|clos\w+|terminat\w+|cancel\w*|remov\w+) (?:your|their|the|an) (?:[\w-]+ ){0,2}(?:account|profile|membership|registration)\b[^.]{0,120}\b(?:delet\w+|eras\w+|remov\w+|anonymi[sz]\w+|destroy\w*)/,
      unless: new RegExp(`${PARENT}|will not (?:be )?(?:delete|remove)|not (?:be )?deleted`),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:delet(?:e|ing|ion of)|clos(?:e|ing)) (?:your|their) (?:[\w-]+ ){0,2}account\b[^.]{0,80}\b(?:delet|eras|remov|permanent)\w*/,
      unless: new RegExp(`${PARENT}|will not (?:be )?(?:delete|remove)`),
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:data|information|content)\b[^.]{0,40}\b(?:will|shall|is|are) (?:be )?(?:[a-z]+ ){0,2}(?:deleted|destroyed|erased|removed)\b[^.]{0,40}\b(?:when|if|after|once|upon)\b[^.]{0,30}\b(?:you|users?|your)\b[^.]{0,30}\b(?:delet|clos|terminat|cancel)\w*[^.]{0,40}\b(?:account|profile|registration)\b|\byou (?:choose|decide|elect|opt) to (?:permanently )?delete your (?:[\w-]+ ){0,2}account\b|\b(?:enabl|allow|help)\w* you to\b[^.]{0,140}\b(?:deleting|erasing) (?:your|the|any) (?:[\w-]+ ){0,2}(?:data|information|profile|account)\b|\b(?:you|users?)\b[^.]{0,40}\b(?:can|may)\b[^.]{0,40}\b(?:delet|eras)(?:e|ing)\b (?:[\w-]+ ){0,4}?(?:recordings|footage|conversations|chats|(?:chat|search|activity|conversation|watch|browsing|voice|location) history)\b/,
      unless: new RegExp(`${NOT_READER.source}|will not (?:be )?(?:delete|remove)|not (?:be )?deleted`),
      weight: 0.8,
    },
    // Kept until the reader asks or leaves.
    {
      answer: 'yes',
      pattern:
        /\b(?:delet\w+|eras\w+|remov\w+|destroy\w*)\b[^.]{0,80}\b(?:up)?on (?:your |a |receiving (?:your |a )?|(?:the )?user's )?(?:written )?request\b|\b(?:(?:up)?on|at) (?:your|a|the user's) (?:written |express |specific )?request\b[^.]{0,60}\b(?:delet|eras|remov|destroy)\w*|\b(?:until|unless|after|when|once) (?:you|users?) (?:[a-z]+ ){0,3}(?:delete (?:it|them|your)|request(?:s|ed)? (?:that we |us to |its |the |their |your )?(?:delet\w+|eras\w+|remov\w+)|close your|ask(?:s|ed)? us to (?:delete|remove|erase)|(?:valid )?deletion request)\b|\buntil (?:your|the|an?) (?:[\w-]+ )?account is (?:deleted|closed|terminated)\b|\bfollowing (?:an?|your) (?:account )?deletion request\b/,
      unless: new RegExp(
        `${PARENT}|\\bcookies?\\b|\\bmarketing\\b|\\b(?:retain|keep|kept|stor)\\w*[^.]{0,80}\\b(?:even )?after (?:you|your)\\b`,
      ),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:after|when|once|if|upon|following)\b[^.,]{0,30}\b(?:clos|delet|terminat|cancel)\w*[^.,]{0,20}\b(?:account|registration|profile)\b[^.]{0,80}\b(?:we(?: will| shall|'ll)?|will be|is|are) (?:[a-z]+ ){0,3}(?:delet|eras|remov|anonymi|destroy)\w*/,
      unless: new RegExp(`${PARENT}|\\bcookies?\\b|not (?:be )?(?:delete|remove)`),
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:(?:up)?on (?:your )?request|at your request|after (?:your|a) (?:deletion )?request|(?:account|data) deletion requests?|deletion requests?|requests? (?:for )?(?:deletion|erasure|to delete)|right to (?:delete|deletion|erasure|be forgotten))\b/,
      unless: new RegExp(`${NOT_READER.source}|${WE_DELETE.source} (?:it|them) when`),
      weight: 0.3,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:deletion|erasure|data removal) requests?\b|\brequests? (?:for )?(?:deletion|erasure|to delete)\b|\bright to (?:delete|deletion|erasure|be forgotten)\b|\bdelete your account\b|\b(?:delet\w+|eras\w+|remov\w+)\b[^.]{0,60}\b(?:up)?on (?:your )?request\b|\bat your request\b[^.]{0,40}\b(?:delet|eras|remov)\w+/,
      unless: NOT_READER,
      weight: 0.6,
    },
    // A link or a line of its own: "Delete your account".
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:(?:access|view|see|manage|port|download|export|correct|edit|update|review|delete),? (?:and |or )?){0,3}?(?:delete|erase) (?:your|the personal|my) (?:own |personal |account )?(?:information|data|details|account|profile)\b(?! (?:with|from|on|to (?:us|create|provide)))|\b(?:tools|possible for you|ways|controls|features) (?:that (?:let|allow|enable) you )?to\b[^.]{0,60}\b(?:delete|erase)\b[^.]{0,30}\b(?:information|data|account)\b/,
      unless: new RegExp(`${NOT_READER.source}|\\bwe\\b`),
      weight: 0.7,
    },
  ],
});
