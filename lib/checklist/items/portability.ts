import { defineItem } from '../item';
import { byParents, HELD, refusals } from '../rights';

const PARENT = "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?)\\b";
const IN_PASSING =
  '\\b(?:exercis\\w+(?![^.]{0,120}: )|submit\\w*|authori[sz]ed agents?|prior to requesting|verif(?:y|iable|ication|ied)\\w* (?:your|the|consumer|that|identity|you|request)|(?:your|the) identity|to respond|subject line)\\b';
/** Not the reader's copy: number porting, the service's own formats and transfers. */
const NOT_READER = new RegExp(
  `${PARENT}|\\b(?:phone |mobile )?number port(?:ability|ing)|insurance portability|we (?:may |will |also |are entitled to )+(?:transfer|share|export|download)\\b|\\bwho can (?:see|view)|other countr|outside (?:of )?(?:the|your)|international(?:ly)? transfer|\\bportable devices?|\\bdownload (?:our|this)\\b`,
);
const NOT_GRANTED = new RegExp(`${NOT_READER.source}|${IN_PASSING}`);
const FORMAT =
  '(?:machine[- ]?readable|portable (?:and|,|format|form|copy|manner|way|electronic)|in a portable|(?:commonly|widely|readily)[- ](?:used|useable|usable)(?:,? [\\w-]+){0,8} (?:format|form|manner)|structured,? (?:and )?(?:commonly|standard)|electronic (?:format|form|copy)|interoperable|usable format|(?:digital|standard|common|open|csv|json|xml) (?:file )?format|(?:as|into|to|in) (?:an? )?(?:csv|json|xml|zip|spreadsheet)\\b)';

export const portability = defineItem({
  id: 'portability',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 20', 'CCPA § 1798.130'],
  topic: /portab|\bport\b|transfer|transmi|machine|format|export|download|elsewhere|another|archive|electronic|move /,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'export|transfer|take|download|move|port',
      object: HELD,
      done: 'exported|transferred|downloaded|ported',
      noun: '(?:data )?(?:portability|exports?|downloads?)(?: of (?:your|their|the) (?:data|information|account|records))?',
      withOthers: true,
      unless: 'accounts?|of others|prior written',
      service:
        '(?:provide|offer|hand out|supply|issue|give) (?:\\w+ ){0,3}?(?:cop(?:y|ies)|exports?|data) (?:[\\w-]+ ){0,4}?(?:for (?:re-?)?use (?:elsewhere|with|by|in)|(?:in|as) an? (?:[\\w-]+ ){0,3}(?:format|file|form)\\b|to take (?:away|along|elsewhere))',
    }),
    byParents('(?:export|download|take)\\b[^.]{0,60}\\b(?:format|file|copy|archive)\\b'),
    // The right, by its name.
    {
      answer: 'yes',
      pattern:
        /\bdata portability\b|\bportability\b|\bright to port\b|\bto port (?:your|the)\b|\bdata transferability\b/,
      unless: NOT_GRANTED,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: /\brights?\b[^.]{0,200}?\b(?:portability|to port\b|,? port,|transferability)/,
      unless: NOT_GRANTED,
      weight: 0.95,
    },
    { answer: 'yes', pattern: /\bportability\b/, unless: NOT_READER, weight: 0.6 },
    // A usable format.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:rights?|entitled|requests?|ask|obtain|receive|get|provide|provided|copy|copies|deliver(?:ed)?|you (?:can|may)|download|export(?:ed)?|disclosed)\\b[^.]{0,140}?\\b${FORMAT}`,
      ),
      unless: NOT_GRANTED,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:rights?|entitled|requests?|receive|provide|copy|deliver(?:ed)?|you (?:can|may)|download)\\b[^.]{0,160}?\\b${FORMAT}`,
      ),
      unless: new RegExp(`${PARENT}|\\bdownload (?:our|this)\\b`),
      weight: 0.55,
    },
    // To another service.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled|request|ask|require|want us|like us)\b[^.]{0,100}?\b(?:transfer(?:red)?|transmit(?:ted)?|transmission|move|moved|sent|port|forward)\b[^.]{0,100}?\b(?:another|other|third[- ]part(?:y|ies)|different|a new) ?(?:[\w-]+ ){0,3}?(?:controllers?|compan(?:y|ies)|organi[sz]ations?|services?|providers?|part(?:y|ies)|entit(?:y|ies)|business(?:es)?|of your choice|person)?/,
      unless: new RegExp(
        `${NOT_GRANTED.source}|\\bsell\\b|\\bsale\\b|opt[- ]out of|(?:not|stop|prevent|limit|restrict)\\b[^.]{0,30}\\btransfer`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\brights?\b[^.]{0,60}\b(?:request|to) (?:the |a )?transfer (?:of )?(?:your|the) (?:personal )?(?:data|information)\b|\b(?:data|information)\b[^.]{0,30}\bbe (?:corrected|erased|deleted)[^.]{0,30}\btransferred\b/,
      unless: NOT_GRANTED,
      weight: 0.8,
    },
    // Export tools.
    {
      answer: 'yes',
      pattern:
        /\b(?:you|users?|customers?|members?)\b[^.]{0,60}\b(?:can|may|able to|request|option to|ability to)\b[^.]{0,60}\b(?:export|download|archive of|take out|back ?up)\b[^.]{0,40}\b(?:your|their|all|personal|account|a copy|an archive|full|the|we)\b[^.]{0,40}\b(?:data|information|content|profile|notes|account|projects|archive|history|photos|files|messages|drawings|records)\b/,
      unless: new RegExp(`${NOT_READER.source}|\\b(?:add-?on|browser|plug-?in|polic(?:y|ies)|app\\b)`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:export|download) (?:a copy of |an archive of |of )?(?:all )?(?:your|my|their) (?:personal |account |own |user )?(?:data|information)\b|\bdata (?:export|download) (?:tool|feature|function|option)|\bfull export of\b/,
      unless: NOT_READER,
      weight: 0.75,
    },
  ],
});
