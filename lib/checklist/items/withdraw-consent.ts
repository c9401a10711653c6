import { defineItem } from '../item';
import { refusals } from '../rights';

const PARENT = "\\b(?:parents?|parental|guardians?|child(?:ren|s|'s)?|minors?)\\b";
const WITHDRAW =
  '(?:withdraw(?:n|s|al|ing)?|revo(?:ke[ds]?|king|cation)|tak(?:e|ing) back|retract(?:ing|ed)?|cancel(?:l?ing)?|rescind|remov(?:e|ing)|chang(?:e|ing))';
const WITHDRAW_ONLY =
  '(?:withdraw(?:n|s|al|ing)?|revo(?:ke[ds]?|king|cation)|tak(?:e|ing) back|retract(?:ing|ed)?|rescind)';
const CONSENT = '(?:consents?|permissions?|authori[sz]ations?|agreement|approval)';

export const withdrawConsent = defineItem({
  id: 'withdraw-consent',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 7(3)'],
  topic:
    /withdr|revok|revoc|take back|retract|rescind|change your mind|(?:cancel|remove|change|changing) [^.]{0,20}consent|consent/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'withdraw|revoke|take back|retract',
      object: '(?:(?:your|their|this|that|the|any|given|a) ){0,2}(?:\\w+ )?consent',
      done: 'withdrawn|revoked|taken back|retracted',
      noun: '(?:withdrawal|revocation) of (?:your |the |a )?consent',
    }),
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:you|users?|rights?|entitled|customers?|individuals?|may|can)\\b[^.]{0,160}?\\b${WITHDRAW_ONLY}\\b(?:(?:[,/]? |/)[\\w-]+){0,11}? consents?\\b`,
      ),
      polarity: 'any',
      unless: new RegExp(
        `${PARENT}|\\b(?:cannot|can not|may not|can't|unable to) (?:withdraw|revoke)|\\b(?:withdraw\\w*|revo\\w+)[^.]{0,40}\\b(?:does|will|shall|would|may|do) not (?:affect|prejudice)|^(?:[^.]{0,30})\\b(?:if|when|once|where|should) (?:you|users?) (?:choose to |decide to |do |have )?(?:withdr|revok)\\w+|\\bunless you (?:otherwise )?(?:withdraw|revoke)|\\buntil you (?:withdraw|revoke)|exercis\\w+|to request withdrawal`,
      ),
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bconsents?\\b[^.]{0,160}?\\b(?:you (?:can|may|have|are|will|also)|right to|which (?:you|may|can)|(?:can|may) be|be|always|at any time|free to|entitled to)\\b[^.]{0,80}?\\b${WITHDRAW_ONLY}\\b`,
      ),
      polarity: 'any',
      unless: new RegExp(
        `${PARENT}|\\b(?:cannot|can not|may not|can't|unable to) (?:withdraw|revoke)|(?:will|does|shall|do) not affect the lawfulness[^.]{0,60}before (?:its|the|your) withdrawal$`,
      ),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `^(?:\\W|\\d)*(?:the |your )?(?:rights? (?:of|to) )?${WITHDRAW_ONLY} (?:[\\w-]+ ){0,3}consents?\\b|\\bright (?:to|of) ${WITHDRAW_ONLY} (?:of )?(?:[\\w-]+ ){0,3}consent|\\bconsent withdrawal\\b`,
      ),
      unless: new RegExp(`${PARENT}|not affect`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:cancel|remove|change|changing|modify|manage and withdraw|opt[- ]out of) (?:or (?:withdraw|revoke|cancel) |and (?:withdraw|revoke) )?(?:your|this|any|such|that) (?:[\w-]+ )?consent\b/,
      unless: new RegExp(PARENT),
      weight: 0.55,
    },
    {
      answer: 'yes',
      pattern: /\brequest (?:the )?(?:withdrawal|revocation) of\b[^.]{0,40}\bconsent/,
      unless: new RegExp(PARENT),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: /\b(?:withdraw|revoke) your (?:choices?|(?:cookie )?preferences)\b/,
      weight: 0.75,
    },
    // In passing: what follows from it.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${WITHDRAW_ONLY})\\b[^.]{0,40}\\bconsents?\\b|\\bconsents?\\b[^.]{0,60}\\b(?:withdraw(?:n|al|ing)?|revo(?:ked|king|cation))\\b`,
      ),
      unless: new RegExp(PARENT),
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:you|users?) (?:can|may) (?:always |also |later |at any time )?${WITHDRAW} (?:your|this|that|such|the) ${CONSENT}\\b|\\bchange your mind\\b[^.]{0,40}\\b(?:consent|stop using)`,
      ),
      unless: new RegExp(
        `${PARENT}|(?:permissions?|access) (?:to|for) (?:your|the) (?:device|camera|location|photos|contacts)|device|operating system|settings of your (?:phone|device)`,
      ),
      weight: 0.6,
    },
  ],
});
