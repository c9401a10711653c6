import { defineItem } from '../item';

/** Whom it is about: children, minors, people under some age. */
const CHILD =
  '(?:child(?:ren)?\\b|minors?\\b|kids\\b|(?:under|below|younger than|less than)(?: the)?(?: (?:minimum|legal))?(?: ages? of)? ?\\(?(?:\\d{2}|ten|twelve|thirteen|fourteen|sixteen|eighteen|twenty)|under(?:-| )?age|(?:1[0-7]|twelve|fifteen|seventeen) (?:years? (?:of age|old) )?(?:or|and) (?:under|younger|below)|not (?:yet )?(?:reached|attained|turned)[^.]{0,20}(?:age|1[368])|(?:under|below) (?:the|this|that) (?:minimum |legal )?age)';
const ADULT =
  '(?:adults?\\b|at least (?:the age of )?\\(?(?:\\d{2}|thirteen|sixteen|eighteen)|(?:\\d{2}|thirteen|sixteen|eighteen)(?: \\(\\d{2}\\))? (?:years? (?:of age|old)? ?)?(?:or|and) (?:older|over|above)|(?:over|above)(?: the age of)? (?:\\d{2}|eighteen|sixteen|thirteen)|\\d{2}\\+|(?:of legal age|age of majority))';

/** What a parent has to give. */
const PARENTAL =
  "(?:(?:(?:consent|permission|approval|agreement)s? (?:of|from|by) (?:[\\w']+ ){0,3}?|an? |their |the |his or her )?(?:parent|guardian)s?(?:'s?)?(?: or (?:legal )?guardians?'?)? (?:(?:and|or|has|have|had|first|must|given|gives?|has given|have given) ){0,3}(?:consents?|consented|permission|approval|approves?|approved|agrees?|agreed)|(?:consent|permission|approval|agreement) (?:of|from|by) (?:[\\w']+ ){0,3}?(?:parent|guardian)s?|parental (?:consent|permission|approval))";
/** About older ones, about what went wrong, or advice: says nothing of children. */
const NO_CONSENT =
  /\bif we (?:learn|become|discover|believe)|\b(?:please|between|should|encourage|cookies?|sell|sale|aware that)\b|\bwithout\b|\babove\b/;

/** Who may not sign up alone, but is no child any more: says nothing of children. */
const TEENAGERS = /\b(?:under|below|between)\b[^.]{0,30}\b1[5-8]\b/;

export const children = defineItem({
  id: 'children',
  pillar: 'rights',
  answers: ['with-consent', 'excluded', 'collected'],
  topic:
    /child|parent|guardian|minors?\b|kids\b|\bage\b|aged\b|under (?:\d\d|thirteen|sixteen|eighteen)|years old|years of age|adults?\b|infant|younger|older|(?:over|below|above) \d\d|juniors?\b/,
  laws: ['COPPA', 'GDPR Art. 8'],
  cues: [
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:knowingly|intentionally|deliberately|intend to|purposely|wish to|seek to|want to|consciously|actively|wittingly)\\b[^.]{0,60}\\b(?:collect|solicit|request|accept|market|process|gather|maintain|obtain|store|target|use|receive|allow|permit|offer|contact|keep|hold|provide)\\w*\\b[^.]{0,120}${CHILD}`,
      ),
      polarity: 'denied',
      unless:
        /\bwithout\b[^.]{0,60}\b(?:parent|guardian|consent)|\b(?:sell|sale)\b(?!, or|[^.]{0,40}collect)[^.]{0,60}\b1[368]\b/,
      weight: 0.95,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:collect|solicit|request|accept|gather|obtain|store|process)\\w*\\b[^.]{0,80}(?:\\bfrom\\b|\\bof\\b|\\babout\\b|\\bregarding\\b)[^.]{0,40}${CHILD}`,
      ),
      polarity: 'denied',
      unless: /\bwithout\b[^.]{0,60}\b(?:parent|guardian|consent)|\b(?:sell|sale)\b|\bif (?:we|you)\b/,
      weight: 0.85,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `(?:\\b(?:not|no|neither|nor|never)\\b|n't\\b)[^.]{0,80}\\b(?:intended|directed|designed|aimed|targeted|target|available|meant|address(?:ed)?|offered|permit(?:ted)?|allow(?:ed)?|suitable|open|direct|eligible|marketed|geared|attract|provided|developed|sell|use)\\b[^.]{0,100}${CHILD}`,
      ),
      polarity: 'any',
      unless:
        /\bsell\w*\b[^.]{0,40}\b(?:data|information)\b|\bsell(?:ing)? or shar|\bsales?\b|personal (?:data|information) (?:of|about) (?:consumers|residents)|specifically|\bwithout (?:parent|the consent|consent|verif|permission)|\bunless (?!otherwise)/,
      weight: 0.85,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `${CHILD}[^.]{0,80}\\b(?:use|access|register|submit|provide|send|sign up|create|have an account|permitted|allowed|eligible|be members?)\\b`,
      ),
      polarity: 'denied',
      unless: /\bif (?:we|you (?:believe|learn|become|think|are a (?:parent|guardian)))\b|\bwithout\b/,
      weight: 0.75,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `${CHILD}[^.]{0,40}\\b(?:are|is|may|must|shall|should)(?: not| prohibited)\\b[^.]{0,30}\\b(?:allowed|permitted|eligible|authori[sz]ed|use|access|register|sign|create|provide|submit|open|join|play|have|buy|order|from)\\b`,
      ),
      polarity: 'any',
      unless: /\bif (?:we|you)\b/,
      weight: 0.8,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `${CHILD}[^.]{0,200}\\b(?:are|is|be) (?:not|never) (?:permitted|allowed|authori[sz]ed|eligible) to (?:use|access|register|sign|create|have|open|join)\\b|\\b(?:anyone|everyone|people|persons|users|customers|individuals) (?:who (?:are|is) )?(?:aged )?${ADULT}[^.]{0,30}\\b(?:can|may) (?:use|access|register|create|open|join|sign)\\b`,
      ),
      polarity: 'any',
      unless: /\bwithout\b|\bif (?:we|you)\b|parent|guardian/,
      weight: 0.75,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\bif you are\\b[^.]{0,20}${CHILD}[^.]{0,80}\\b(?:do not|don't|must not|may not|should not|cannot|not permitted)\\b`,
      ),
      polarity: 'any',
      weight: 0.8,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:do not|don't|must not|may not|should not|cannot) (?:use|submit|provide|send|access|register|give)\\b[^.]{0,60}\\bif you(?: are|'re)\\b[^.]{0,20}${CHILD}`,
      ),
      polarity: 'any',
      weight: 0.8,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:only|restricted|aimed at|suitable for|users must|reserved|limited|available to|offered to|open to|must be|have to be|has to be|minimum age|must confirm|be at least|require\\w*|represent\\w*|designed for|intended for|exclusively)\\b[^.]{0,60}${ADULT}`,
      ),
      unless: /parent|guardian|consent of/,
      weight: 0.75,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:no intention (?:of|to)|not (?:meant )?for(?: use by)?|prohibit\\w*|forbid\\w*|do not want)\\b[^.]{0,60}${CHILD}|${CHILD}[^.]{0,60}\\b(?:prohibited|forbidden|not our (?:target|audience))\\b`,
      ),
      polarity: 'any',
      unless: /\bsell|\bsale|\bif (?:we|you)\b|\bwithout\b|pornograph|abuse|exploit|content/,
      weight: 0.7,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(
        `\\b(?:no ?(?:body|one|person|user|player|customer)s? ${CHILD}[^.]{0,20}\\b(?:may|can|is allowed)|for adults only|adults only\\b|minimum age (?:\\w+ ){0,6}is (?:\\d{2}|thirteen|sixteen|eighteen))`,
      ),
      polarity: 'any',
      unless: /\bwithout\b|parent|guardian|consent|content/,
      weight: 0.75,
    },
    {
      answer: 'excluded',
      pattern: new RegExp(`\\b(?:accept|admit|register|serve|open accounts? for)\\b[^.]{0,30}${CHILD}`),
      polarity: 'denied',
      unless: /\bwithout\b|\b(?:sell|sale)\b|\bif (?:we|you)\b|parent|guardian|consent/,
      weight: 0.7,
    },
    // Only where a parent agrees.
    {
      answer: 'with-consent',
      pattern: new RegExp(
        `${CHILD}[^.]{0,80}\\b(?:only|until|unless)\\b[^.]{0,40}\\b${PARENTAL}|\\bonly\\b[^.]{0,30}\\b${PARENTAL}[^.]{0,40}${CHILD}`,
      ),
      polarity: 'any',
      unless: NO_CONSENT,
      weight: 0.75,
    },
    {
      answer: 'with-consent',
      pattern: new RegExp(
        `\\b(?:${PARENTAL}|parents?|guardians?)\\b[^.]{0,20}\\b(?:is|are|must|has to|have to|needs? to)\\b[^.]{0,20}\\b(?:required|needed|necessary|consent|agree|approve|create|set up|open)\\b[^.]{0,60}(?:${CHILD})|(?:${CHILD})[^.]{0,60}\\b(?:parent|guardian)s?\\b[^.]{0,20}\\b(?:must|has to|have to|needs? to) (?:first )?(?:consent|agree|approve|create|give|sign|open)\\b|${CHILD}[^.]{0,50}\\b(?:needs?|requires?|(?:may|can) [^.]{0,20}with)\\b[^.]{0,20}${PARENTAL}`,
      ),
      unless: new RegExp(`${NO_CONSENT.source}|${TEENAGERS.source}`),
      weight: 0.75,
    },
    {
      // Collected, though no parent agreed.
      answer: 'collected',
      pattern: new RegExp(
        `\\b(?:collect|process|gather|obtain)\\w*\\b[^.]{0,120}${CHILD}[^.]{0,80}\\bwithout\\b[^.]{0,40}\\b(?:parents?|parental|guardians?)\\b`,
      ),
      polarity: 'any',
      unless: /\b(?:not|never|no|cannot|if|may have|has been|inadvertently|delete)\b|n't\b/,
      weight: 0.8,
    },
    {
      answer: 'with-consent',
      pattern: new RegExp(
        `\\b(?:collect|process|gather|obtain|solicit)\\w*\\b[^.]{0,120}${CHILD}[^.]{0,80}\\bwithout\\b[^.]{0,60}\\b(?:parent\\w*|guardian\\w*|consent|approval|permission)`,
      ),
      polarity: 'denied',
      unless: /\bif (?:we|you)\b|\bwe (?:become|discover|learn)|\bthat has been collected|take (?:appropriate )?steps/,
      also: /\b(?:not|never|no|cannot|neither|nor)\b|n't\b/,
      weight: 0.85,
    },
    {
      answer: 'with-consent',
      pattern:
        /\b(?:we|and)(?: will| may| also| first| must)*(?: ask| require| obtain| seek| get| request| need| collect)\b[^.]{0,60}\b(?:consent|permission|approval)\b[^.]{0,60}\b(?:parents?|guardians?)\b|\b(?:we|and)(?: will| may| also| first| must|'ll)*(?: ask| require| obtain| seek| get| request| need)\b[^.]{0,50}\b(?:parent|guardian)\w*(?:'s?| or guardian'?s?| or legal guardian'?s?)? (?:consent|permission|approval)\b/,
      unless: TEENAGERS,
      weight: 0.7,
    },
    {
      answer: 'with-consent',
      pattern:
        /\b(?:ask|need|require|obtain|get|seek)\b[^.]{0,40}\b(?:your|their|an?|the|his or her) (?:parent|guardian)\b[^.]{0,25}\b(?:consent|permission|approval)\b/,
      unless: new RegExp(
        `\\bif we (?:learn|become|discover)|\\bshould (?:ask|get)\\b|\\bplease\\b|${TEENAGERS.source}`,
      ),
      weight: 0.6,
    },
    {
      // Together with a parent only.
      answer: 'with-consent',
      pattern: new RegExp(
        `${CHILD}[^.]{0,80}\\b(?:use|access|register|visit|eligible|sign up|create)\\b[^.]{0,60}\\b(?:only (?:with|under)|under (?:the )?)[^.]{0,40}\\b(?:involvement|supervision|consent|permission|approval)\\b[^.]{0,30}\\b(?:parent|guardian)`,
      ),
      polarity: 'any',
      unless: /\babove the\b|\bbetween\b/,
      weight: 0.75,
    },
    {
      answer: 'with-consent',
      pattern: /\bknowingly\b[^.]{0,160}\bunless\b[^.]{0,120}\b(?:parents?|guardians?|parental)\b/,
      polarity: 'any',
      weight: 0.9,
    },
    {
      answer: 'with-consent',
      pattern: /\bobtaining\b[^.]{0,20}\bconsent\b[^.]{0,20}\bparents?\b/,
      weight: 0.8,
    },
    {
      answer: 'collected',
      pattern:
        /\bwe (?:may )?(?:also )?collect\b[^.]{0,120}\b(?:about|of|from) (?:your )?(?:child|children|minors|kids)\b/,
      unless: /\b(?:only (?:with|if|after)|consent|permission|parental)\b/,
      weight: 0.6,
    },
  ],
});
