import { defineItem } from '../item';
import { byParents, HELD, refusals } from '../rights';

/** To correct, as readers' verb and as noun. */
const CORRECT =
  '(?:correct(?:ed|ing|ion|ions)?|rectif(?:y|ied|ying|ication)|amend(?:ed|ing|ment)?|updat(?:e|es|ed|ing)|edit(?:ed|ing)?|modif(?:y|ied|ying|ication)|chang(?:e|ed|ing))';
/** Words for correcting alone; "update" and "change" need an object. */
const CORRECT_ONLY = '(?:correct(?:ed|ing|ion|ions)?|rectif(?:y|ied|ying|ication)|amend(?:ed|ing|ment)?)';
/** Data about the reader, however it is called. */
const DATA =
  "(?:(?:personal(?:ly)?|your|the|any|all|certain|some|most|account|profile|registration|contact|identifiable|customer|user|such|this|that|its|their|own|private|specific|and|or|of|about|user's|individual|basic|inaccurate|incorrect|incomplete|billing|payment|email|e-mail|other) ){0,6}(?:data|information|details|info|account|profile|records|pii|address|name|password|errors?|inaccurac(?:y|ies))";
const PARENT = "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?|kids?)\\b";
/** The policy changes, or speaks about itself. */
const ITSELF =
  '\\b(?:chang\\w+|updat\\w+|amend\\w*|modif\\w+|edit\\w*) (?:to |of |and )?(?:this|our|the|these) (?:[\\w-]+ ){0,2}(?:polic\\w+|notices?|statements?|terms)|\\b(?:this|our|the) (?:privacy |cookie )?(?:policy|notice|statement)\\b[^.]{0,60}\\b(?:explains?|describes?|tells?|covers?|informs?|may (?:be )?(?:change|update|amend|modif)\\w*)\\b|\\bit (?:also )?(?:tells|explains|describes)\\b';
const NOT_READER = new RegExp(
  `${PARENT}|${ITSELF}|\\b(?:the|is|are) correct (?!errors)[\\w-]+|\\bcorrect (?:errors|problems|bugs) (?:in|on|with) (?:our|the) (?:services?|site|websites?|software)|\\breserves? the right|\\bwe (?:may |will )?(?:also )?(?:change|update|correct|modify) (?:our|the|these|this)|(?:cookie|browser|advertising|device|tracking|notification|communication|marketing|email|consent|ad) (?:settings|preferences|choices)`,
);
/** The right in passing: how it is exercised, how the reader is known. */
const IN_PASSING =
  '\\b(?:exercis\\w+(?![^.]{0,120}: )|submit\\w*|authori[sz]ed agents?|prior to requesting|verif(?:y|iable|ication|ied)\\w* (?:your|the|consumer|that|identity|you|request)|(?:your|the) identity|your requests?|to respond|subject line|gives you an easy way)\\b';
const RIGHT = new RegExp(
  `\\b(?:rights?(?: include| are)?|entitled|entitlement)\\b[^.]{0,200}?\\b(?:${CORRECT_ONLY}|(?:updat(?:e|ing)|edit|modify|change) ${DATA})\\b`,
);

export const correct = defineItem({
  id: 'correct',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 16', 'CCPA § 1798.106'],
  topic: /correct|rectif|amend|updat|\bedit|modif|chang(?:e|ing)/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'correct|change|edit|update|amend|rectify|modify|alter|changing|updating',
      object: HELD,
      done: 'corrected|changed|edited|updated|amended|rectified|modified|altered',
      noun: 'corrections?|rectification|amendments?',
      service: `(?:(?:correct|rectify|amend) ${HELD}|(?:edit|modify|change|alter|update) ${HELD}[^.;]{0,40}\\b(?:on request|at (?:your|their) request|even (?:if|when)|when (?:you )?ask))`,
      unless: 'without|polic(?:y|ies)|tamper|materially|purposes?|this notice',
    }),
    byParents(
      '(?:correct|change|update|edit|amend|rectify)\\b[^.]{0,30}\\b(?:data|information|details|records?|account|profile|it|them|\\w*name)\\b',
    ),
    // The right, by its name.
    { answer: 'yes', pattern: RIGHT, unless: new RegExp(`${NOT_READER.source}|${IN_PASSING}`), weight: 0.95 },
    { answer: 'yes', pattern: RIGHT, unless: NOT_READER, weight: 0.6 },
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:the |your |data )?(?:rights? (?:of|to) (?:[a-z]+,? (?:and |or )?){0,3})?(?:rectif|correct(?:ion|ing)?\b|amend)/,
      heading: /rights|choices|control|access|correct|your (?:data|information|privacy)/,
      unless: NOT_READER,
      weight: 0.8,
    },
    // By asking.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:request(?:ing|s)?|ask(?: us)?|require|demand|contact(?:ing)? us|notify us|let us know|email(?:ing)? us|e-mail(?:ing)? us|write to us|call us)\\b[^.]{0,100}?\\b(?:${CORRECT_ONLY}|(?:updat(?:e|ing)|edit(?:ing)?|modify(?:ing)?|chang(?:e|es|ing)) (?:to )?${DATA})\\b`,
      ),
      unless: new RegExp(
        `${NOT_READER.source}|${IN_PASSING}|\\bwe (?:may |will )?(?:also )?(?:ask|request|contact) you`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:inaccurate|incorrect|incomplete|out[- ]of[- ]date|outdated|wrong|erroneous|errors?|inaccuracies)\\b[^.]{0,80}\\b(?:${CORRECT_ONLY}|updated?|complet(?:e|ed|ion))\\b|\\b(?:${CORRECT_ONLY}|updat(?:e|ing)|complet(?:e|ion of)) (?:or (?:update|amend|complete) |and (?:update|amend) )?(?:any |of |the |your |their |our records|personal |data |information |that |is |which |are |factual ){0,5}(?:inaccurate|incorrect|incomplete|out[- ]of[- ]date|outdated|errors?|inaccurac(?:y|ies))`,
      ),
      unless: new RegExp(`${NOT_READER.source}|${IN_PASSING}`),
      weight: 0.8,
    },
    // The reader's own account.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:you|users?|customers?|members?|individuals?|visitors?|subscribers?|registrants|recipients)\\b[^.,;:]{0,60}?\\b(?:can|may|could|able to|right to|option to|ability to|opportunity to|entitled to|wish to|want to|would like to|need to)\\b[^.;]{0,80}?\\b${CORRECT}\\b(?:(?:[,/]? |/)[a-z]+){0,7}? ${DATA}\\b`,
      ),
      unless: new RegExp(`${NOT_READER.source}|${IN_PASSING}`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:allow(?:s|ing)? you to|enables? you to|lets? you|able to|ability to|option to|tools to|giv(?:e|es|ing) you|how (?:you can|to)|in order to|please|log ?in(?: to your account)? (?:and|to)|sign in (?:and|to)|to) (?:[a-z]+[,/]? (?:and |or )?){0,4}?${CORRECT}\\b(?:[,/]? (?:and |or )?[a-z]+){0,3}? (?:your|their|personal|the|any|certain|account|profile)\\b[^.]{0,30}\\b(?:data|information|details|info|profile|records)\\b`,
      ),
      unless: new RegExp(
        `${NOT_READER.source}|\\bwe (?:may |will )?use\\b|we (?:use|process|collect)|\\bchang(?:e|ing) (?:whether|how|who|which)\\b`,
      ),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:edit|updat|modif|chang|correct)\w*\b[^.]{0,60}\b(?:account|profile) (?:settings|page|information)\b|\b(?:account|profile) (?:settings|page|information)\b[^.]{0,60}\b(?:edit|update|modify|change|correct)\b/,
      unless: NOT_READER,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:right (?:to|of) (?:rectification|correct\w*)|(?:correction|rectification) requests?|requests? (?:for )?(?:correction|rectification|to correct))\b/,
      unless: NOT_READER,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:accounts?|profiles?|data|information|details)\b[^.]{0,40}\b(?:can|may) (?:also |always )?be (?:[\w-]+,? (?:and |or )){0,2}(?:edited|changed|updated|corrected|modified|amended)\b[^.]{0,60}\b(?:by|via|through|in|at|from) (?:you|the (?:user|attendee|customer)|your|following|logging|signing|contacting|visiting|going|us)\b/,
      unless: NOT_READER,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:want|wish|like|right|entitled|can|may)\b[^.]{0,40}\b(?:request|ask for) (?:its |the |their |a )?(?:rectification|correction)\b|\b(?:request|make|submit|notify us of|inform us of|tell us about)(?: any)? changes (?:to|in) (?:[\w-]+ ){0,5}?(?:personal|your|contact) (?:personal |contact |account )?(?:data|information|details)\b/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER.source}|${IN_PASSING}|\\bwe (?:may |will )?make\\b`),
      weight: 0.8,
    },
    // A link or a line of its own: "Delete your account".
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:(?:access|view|see|manage|port|download|export|correct|edit|update|review|delete),? (?:and |or )?){0,3}?(?:correct|update|rectify|edit|amend) (?:your|the personal|my) (?:own |personal |account )?(?:information|data|details|account|profile)\b(?! (?:with|from|on|to (?:us|create|provide)))|\b(?:tools|possible for you|ways|controls|features) (?:that (?:let|allow|enable) you )?to\b[^.]{0,60}\b(?:correct|update|rectify|edit|amend)\b[^.]{0,30}\b(?:information|data|account)\b/,
      unless: new RegExp(`${NOT_READER.source}|\\bwe\\b`),
      weight: 0.7,
    },
  ],
});
