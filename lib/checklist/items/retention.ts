import { defineItem } from '../item';

const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six|forty-eight|sixty|seventy-two|ninety|(?:one|two|three) hundred(?: and)?(?: \\w{1,8}(?:-\\w{1,6})?)?|a few|few|several)(?: ?\\(\\w{1,12}\\))?';
const PERIOD = `${NUMBER}(?: ?[-–] ?\\d{1,3}| to \\d{1,3}| additional| more| full| calendar| business| working)?[- ](?:days?|weeks?|months?|years?|hours?|minutes?)`;
const KEEP =
  '(?:retain\\w*|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|sav(?:e|es|ed)|hold|held|preserv\\w*|archiv\\w*|remains?|expir\\w*|duration|lifespan|persist)';
const ERASE =
  '(?:delet\\w+|eras\\w+|remov(?:e|es|ed|al|ing)|purg\\w+|destroy\\w*|destruct\\w*|anonymi[sz]\\w+|de-?identif\\w+|discard\\w*|wip(?:e|ed)|overwrit\\w+|vanish\\w*|dispos\\w+|disassociat\\w+|clear(?:ed)?)';
/** Times that are about something else: answering, notices, what a law looks back on, the reader's own acts. */
const OTHER =
  /\b(?:respond|respons\w+ to (?:your|a) request|reply|preceding|prior to the request|past|previous|last (?:twelve|12)|(?:12|twelve)[- ]month period|notice|notify|notified|years? (?:old|of age)|under the age|opt[- ]out|effective|grievance|appeal|object within|business days of (?:receiving|receipt)|unsubscri\w+|criteria|(?:process|honou?r|complet|handl|fulfil|acknowledg|comply with|action|submit|verif)\w*[^.;]{0,40} requests?|(?:deletion|access|opt-?out|privacy|rights|your) requests?\b(?![^.;]{0,120}\b(?:delet|remov|eras|purg)(?:e|ed|es)\b)|right to delete|access to any|allow|more than \d{3} years|once (?:a|every|per) (?:year|month|day)|browser (?:is|session)|your browser|your device|reactivate|hours (?:a|per) day|contract terms?|unless you withdraw|non-personally|password|verif\w+ (?:link|code)|(?:session cookies?|per session))\b/;
const ACCOUNT_END = '(?:delet\\w+|clos(?:e|es|ed|ing|ure)|terminat\\w+|cancel\\w*|deactivat\\w+|remov(?:e|es|ed|al))';
const WHEN = '(?:when|if|once|after|upon|by|following|as soon as)';
/** "You close your account", "your account is deleted", "the termination of their membership". */
const ACCOUNT_GOES = `(?:${ACCOUNT_END}\\b[^.;]{0,30}\\b(?:accounts?|profiles?|membership)|(?:accounts?|profiles?|membership) (?:is |has been |have been |are |gets? |was )?(?:\\w+ )?${ACCOUNT_END})\\b`;
/** Storing as one of the things done with data, or the safety of what is stored: nothing is said of how long. */
const NO_TERM =
  /\b(?:collect\w*|us(?:e[sd]?|ing)|process(?:e[sd]|ing)?|access\w*|shar(?:e|ed|ing)|transfer\w*|disclos\w+|host(?:ed|ing)?|transmit\w*)(?:,| and| or|, and|, or)? (?:otherwise )?stor(?:e|ed|age|ing)\b|\bstor(?:ed|age|ing)?,? (?:and|or|,) (?:us(?:e|ed|ing)|process\w*|shar\w+|transfer\w*|maintain\w*)\b|\bstored (?:securely|in (?:\w+ )?(?:countr|data cent|server|the (?:us|united|eu)))|\bservice providers? (?:are|is) (?:bound|required)|\bcopies of (?:your|the|such)|\b(?:obtain|request|receive|provide) (?:a )?cop(?:y|ies)\b/;
/** Not erased for sure, or not because of this. */
const NO_ERASURE =
  /\b(?:cannot|not be able|not be (?:\w+ )?(?:deleted|erased|removed)|as described|according to|save|anonymi[sz]ed|inactiv\w+)\b|\b(?:may|might|can)\b[^.;]{0,30}\b(?:delete|remove)\b|\b(?:will|shall|may|do|does) not (?:\w+ )?(?:delete|remove|erase)/;

export const retention = defineItem({
  id: 'retention',
  pillar: 'rights',
  answers: ['specific', 'limited', 'indefinite'],
  topic:
    /\b(?:retain|retention|forever|stays?\b|no (?:time )?limit|keep|kept|stor|sav|hold|held|preserv|maintain|archiv|delet|eras|remov|purg|destroy|anonymi|expir|log|as long as|longer|until|indefinite|backup|back-up|duration|remains?|\d ?(?:days?|weeks?|months?|years?|hours?)\b|(?:month|year)s?\b)/,
  laws: ['GDPR Art. 5(1)(e)', 'GDPR Art. 13(2)(a)'],
  cues: [
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b${KEEP}\\b[^.;]{0,120}\\b(?:for|of|to|until|within|after|every|is|are|than|minimum|maximum|:)[^.;]{0,30}\\b${PERIOD}`,
      ),
      polarity: 'any',
      unless: OTHER,
      weight: 0.9,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b${ERASE}\\b[^.;]{0,120}\\b(?:within|after|in|every|for|no later than|following|over)\\b[^.;]{0,30}\\b${PERIOD}`,
      ),
      polarity: 'any',
      unless: OTHER,
      weight: 0.88,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:for|after|within|of|than|to|every|until|following)\\b[^.;]{0,20}\\b${PERIOD}\\b[^.;]{0,60}\\b(?:${ERASE}|retained|stored|kept)\\b`,
      ),
      polarity: 'any',
      unless: OTHER,
      weight: 0.75,
    },
    {
      answer: 'specific',
      pattern: new RegExp(`\\b${PERIOD}\\b`),
      polarity: 'any',
      heading: /\bretention|how long|retain|storage period|keep your/,
      unless: OTHER,
      weight: 0.75,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b${ERASE}\\b[^.;]{0,100}\\b${PERIOD} (?:later|after|from|following)\\b|\\bperiods?\\b[^.;]{0,60}\\b(?:from|between|varies|is|of|:)[^.;]{0,20}\\b${PERIOD}`,
      ),
      polarity: 'any',
      unless: OTHER,
      heading: /retention|retain|how long|stor|keep|delet|eras|data|information|privacy/,
      weight: 0.8,
    },
    {
      // As long as there is an account, or until it goes.
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:${KEEP}|${ERASE})\\b[^.;]{0,140}\\b(?:as long as|so long as|while|until|unless|for the (?:\\w+ )?(?:duration|life|lifetime|term) of)\\b[^.;]{0,40}\\b(?:you (?:have (?:an?|your|the|\\w+) (?:\\w+ )?account|maintain|keep|hold|delete|remove|close|terminate|unsubscribe|withdraw|revoke|choose to (?:delete|remove)|are an? (?:\\w+ )?(?:user|member|customer|subscriber)|(?:send|make|submit) [^.;]{0,20}delet\\w+|(?:ask|tell|request|instruct) (?:us |that we |\\w+ )?to (?:delete|stop|remove|erase)|request (?:its |their )?(?:deletion|removal|erasure))|(?:your|the|an?|user'?s?) (?:consent is |consent )?(?:withdrawal|revocation|withdrawn|revoked)|(?:your|the|an?|user'?s?|customer|member)(?: \\w+){0,2} (?:accounts?|membership|profile|subscription)\\b)`,
      ),
      polarity: 'any',
      unless:
        /\b(?:cookies?|browser|password|opt(?:ed)?[- ]out|unless you withdraw|responsible|notice|changes? to|criteria|length of time|depend\w*|relationship)\b/,
      weight: 0.7,
    },
    {
      // Until the reader says stop.
      answer: 'specific',
      pattern:
        /\b(?:process|use|retain|keep|store)\w*\b[^.;]{0,80}\buntil (?:such time as )?you (?:withdraw|revoke|unsubscribe|object|opt out|ask us|tell us|request)|\buntil you (?:withdraw|revoke) (?:your|that|the) consent\b/,
      unless: /\b(?:cookies?|browser|criteria)\b|^you /,
      weight: 0.6,
    },
    {
      // When the account goes, so does the data.
      answer: 'specific',
      pattern: new RegExp(
        `\\b${WHEN}\\b[^.;]{0,60}\\b${ACCOUNT_GOES}\\b[^.;]{0,140}\\b(?:will|shall|is|are|be|we|begin)\\b[^.;]{0,40}\\b${ERASE}|\\b${WHEN}\\b[^.;]{0,60}\\b${ACCOUNT_GOES}\\b[^.;]{0,80}\\b(?:data|information|content) (?:is|are|will be) ${ERASE}`,
      ),
      unless: NO_ERASURE,
      weight: 0.65,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:will|is|are|be|we|gets?)(?: \\w+)? ${ERASE}\\b[^.;]{0,100}\\b${WHEN}\\b[^.;]{0,30}\\b${ACCOUNT_GOES}`,
      ),
      unless: NO_ERASURE,
      weight: 0.65,
    },
    {
      answer: 'specific',
      pattern:
        /\bdelet(?:e|ing) (?:your|the|an) accounts?\b[^.;]{0,30}\b(?:permanently |also |will )?(?:delet|eras|remov)\w+|\baccount\b[^.;]{0,60}\b(?:immediately|permanently|automatically) (?:delet|eras|remov|purg)(?:ed|es)\b|\b(?:permanently|immediately|automatically) (?:delet|eras|remov)(?:ed|es|e|ing)\b[^.;]{0,40}\b(?:your|the) account\b/,
      unless: /\b(?:may|might)\b[^.;]{0,30}\b(?:delete|remove|retain)/,
      weight: 0.6,
    },
    {
      // Gone when its one use is over.
      answer: 'specific',
      pattern:
        /\b(?:deleted|erased|destroyed|discarded|purged) (?:\w+ )?(?:as soon as|immediately (?:after|following|upon|once)|after|upon|once|following)\b[^.;]{0,60}\b(?:complet\w+|verif\w+|process(?:ed|ing)|delivered|delivery|sent|transcri\w+|redaction|comparison|analysis|check|conversion)\b/,
      unless: /\b(?:may|might|can|cannot|requests?|no longer)\b|\bcookies?\b/,
      weight: 0.6,
    },
    {
      answer: 'limited',
      pattern:
        /\b(?:(?:as|so) long as|only (?:for )?(?:as long|the time|the period|for)|(?:no|not|any) longer than|period (?:of time )?(?:that is )?(?:\w+ ){0,3}|time (?:period )?|length of time|until)\b[^.;]{0,100}\b(?:necess\w+|need(?:s|ed)?|requir\w+|permitted|purposes?|fulfil\w*|legal|law|consistent|relevant)\b/,
      polarity: 'any',
      unless: /\b(?:cookies? (?:are|remain)|opt[- ]out)\b/,
      weight: 0.5,
    },
    {
      answer: 'limited',
      pattern: new RegExp(
        `\\b${KEEP}\\b[^.;]{0,160}\\b(?:(?:as|so) long as|only for|longer than|period|length of time|until|ongoing|where)\\b[^.;]{0,80}\\b(?:necess\\w+|need(?:s|ed)?|requir\\w+|permitted|purposes?|fulfil\\w*|legal|law|relevant|appropriate)\\b`,
      ),
      polarity: 'any',
      weight: 0.9,
    },
    {
      answer: 'limited',
      pattern:
        /\b(?:retain\w*|retention|keep(?! (?:you|track|in touch|in mind|(?:\w+ ){1,4}(?:secure|safe|confidential|private|up[- ]to[- ]date|informed|current|accurate|running))\b)|kept|stored|storage|archiv\w*|copies)\b[^.;]{0,120}\b(?:for (?:legal|archival|record|backup|security|tax|business|legitimate|our|a reasonable|a limited|a certain)|as (?:is )?(?:\w+ )?(?:necessary|needed|required|permitted|appropriate)|business (?:purposes|needs|reasons)|reasonable (?:period|time|amount)|statutory|to comply|comply with|legal (?:obligations?|reasons?|requirements?)|resolve disputes|enforce|required by|limited (?:period|time)|in line with|in accordance with)\b/,
      polarity: 'any',
      unless: NO_TERM,
      weight: 0.6,
    },
    {
      answer: 'limited',
      pattern:
        /\bfor (?:legal|tax|security|archival|accounting) (?:reasons|purposes)\b[^.;]{0,40}\b(?:retain|keep|store)\b/,
      weight: 0.6,
    },
    {
      answer: 'limited',
      pattern: new RegExp(
        `\\b${ERASE}\\b[^.;]{0,80}\\b(?:when|once|as soon as|if|after|where)\\b[^.;]{0,80}\\b(?:no longer|necessary|needed|required|purpose)\\b`,
      ),
      polarity: 'any',
      unless:
        /\b(?:right to|you (?:may|can|have)|ask us|asking us|request(?:ing)? (?:us|that|the|to|erasure|deletion))\b/,
      weight: 0.7,
    },
    {
      answer: 'indefinite',
      pattern: new RegExp(
        `\\b${KEEP}\\b[^.;]{0,120}\\b(?:indefinite\\w*|forever|permanently|perpetu\\w+|unlimited (?:time|period)|without (?:any )?(?:time )?limit)`,
      ),
      unless: /anonym|aggregat|de-?identif|cookie/,
      weight: 0.85,
    },
    {
      answer: 'indefinite',
      pattern: new RegExp(`\\b(?:indefinite\\w*|forever|perpetu\\w+)\\b[^.;]{0,80}\\b(?:${KEEP})\\b`),
      unless: /anonym|aggregat|de-?identif|cookie|licen[cs]e/,
      weight: 0.8,
    },
    {
      answer: 'indefinite',
      pattern: new RegExp(
        `\\b(?:names?|data|information|details|records?|entr(?:y|ies)|accounts?|photos?)\\b[^.;]{0,30}\\b(?:stays?|${KEEP})\\b[^.;]{0,60}\\b(?:forever|for ever|indefinitely|permanently|for good|in perpetuity)\\b|\\b${KEEP}\\b[^.;]{0,60}\\b(?:as|so) long as we (?:wish|like|want|choose|please|see fit)\\b`,
      ),
      unless: /anonym|aggregat|de-?identif|cookie|public|delet|posted|visible|licen[cs]e/,
      weight: 0.75,
    },
    {
      answer: 'indefinite',
      pattern:
        /\bno (?:time )?limits? (?:on|to|for) (?:how long|the time|the period|retention|storage)|\b(?:keep|retain|store|kept|retained|stored)\b[^.;]{0,40}\bwith no time limit|\bwe (?:never|do not|don't) (?:delete|erase|remove|destroy) (?:(?:your|any|old|user|personal|the|our|of) ){0,3}(?:data|information|records|details)\b(?! (?:that|which|from|without|about))/,
      polarity: 'any',
      unless: /\b(?:unless|until|without|requests?|back-?ups?|if|when|where|while|because|immediately|ask)\b/,
      weight: 0.6,
    },
    {
      // The right to keep it after deletion, with no reason given.
      answer: 'indefinite',
      pattern:
        /\b(?:(?:we|company|right to|may)\b[^.;]{0,40}\b(?:retain|keep|store|maintain|continue to (?:use|store))|(?:information|data|copies|content|records)\b[^.;]{0,40}\b(?:may|will|might) (?:\w+ )?(?:be (?:retained|kept|stored)|remain))\b[^.;]{0,120}\b(?:after|following|even (?:if|when|where|though|once)|although|despite|notwithstanding)\b[^.;]{0,60}\b(?:terminat|delet|clos|cancel|deactivat|remov|leav)\w*/,
      unless:
        /\b(?:necess\w+|legal|law|laws|comply|disputes?|fraud|purposes?|period|required|needed|long as|backups?|obligations?|days|months?|years?|reasons?|limited|enforce|anonym\w*|aggregat\w*|posts?|public\w*|posted)\b/,
      weight: 0.6,
    },
  ],
});
