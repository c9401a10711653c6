import { defineItem } from '../item';

const MONEY =
  '(?:sell|sells|selling|sold|sale|sales|rent|rents|rented|renting|lease[sd]?|trade[sd]?(?! secret)|trading|barter\\w*|monetiz\\w+)';
/** What readers may ask, not what is done. */
const ASKED =
  /\b(?:right to|rights?\b|you (?:may|can|could) request|request(?:s|ed|ing)?\b|to know|whether|if we|if, |list of|authori[sz]ed agent|opt[- ]?out (?:of|from) (?:the|any)|minors?|(?:under|less than) (?:the age of )?1[3-8]|actual knowledge|in the future|merger|acquisition|bankruptcy|assets|purchasing|line of business|products?|tickets?|goods)\b/;
/** The object is one kind of data, or the data of some people alone. */
const PART =
  /\b(?:sell|rent|sold|share|selling|trade)\b(?:(?: or|,| and|\/) \w+){0,3} (?:\w+ ){0,3}(?:phone|mobile|telephone|location|payment|health|sensitive|biometric|number|credit|sms|text|children|child|student|browsing|recordings?|google|your contacts|contacts)|\b(?:of|about|from) (?:\w+ ){0,4}(?:eu|uk|eea|minors|children|consumers? (?:under|who|we))\b|\b(?:it|them) to anyone\b|\b(?:you (?:may|can|will|must|agree|should|shall) not|number)\b/;

export const sellsData = defineItem({
  id: 'sells-data',
  pillar: 'sharing',
  laws: ['CCPA § 1798.120', 'CCPA § 1798.140(ad)'],
  answers: ['yes', 'no'],
  topic:
    /\b(?:sell|sold|sale|selling|rent|leas|trad|barter|monetiz|cross-context|engage in|targeted advertis|opt[- ]?out of)|"shar/,
  cues: [
    {
      // In so many words: nothing else in a policy takes that back.
      answer: 'yes',
      pattern:
        /\bwe (?:(?:now|also|may|can|will|do|regularly|sometimes|collect|use|share|or|and|and\/or),? ){0,4}(?:sell|rent|trade) (?:(?:your|the|their|users'?|members'?|customers'?|some|certain) ){0,2}(?:personal |customer |user |member )?(?:data|information|details|profiles?) (?:to|with)\b/,
      unless: new RegExp(
        `${ASKED.source}|${PART.source}|\\b(?:not|never|no|nor|nobody|without|n't|buyers?|purchasers?|acquir\\w+|successors?|aggregate\\w*|anonym\\w+|de-?identified)\\b`,
      ),
      weight: 1,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:considered|deemed|constitut\w+|qualif(?:y|ies)|treated as|regarded as|characteri[sz]ed|viewed as|classified|falls? (?:under|within)|amount(?:s|ing)? to|interpreted|defined)\b[^.]{0,100}"?(?:sale|sales|selling|sell|sold)\b/,
      unless:
        /\b(?:right to (?:know|request|delete)|avoid activities|if we|in the future|merger|whether certain|for the purposes of this section,? "?sale|means\b|not (?:\w+ )?(?:been )?(?:sell|sold)|as (?:those|these|such|the) terms? (?:are|is) defined[^.]{0,40}$)/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:definitions?|meaning)\b[^.]{0,60}\b(?:sell|sale|selling)\b[^.]{0,120}\b(?:broad|may include|includes?|we|our)\b|\b(?:may|might|could|can|would|to have) (?:be |have )?(?:\w+ )?"?(?:sold|selling)\b[^.]{0,60}\b(?:identifiers|information|ccpa|law)/,
      unless: ASKED,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:we|us|company|partners?|inc)\b(?: \w+){0,4}(?: also| may| have| and\/or| or| and|\/)* "?(?:sell|sold|rent|sells)"?\b(?! (?:to you|you |products?|goods|our (?:products|services|business)|tickets|all or))[^.]{0,160}\b(?:information|data|details|identifiers|following|lists?)\b/,
      unless: new RegExp(
        `${ASKED.source}|\\b(?:where (?:we|the company)|not|never|n't|third part\\w+ (?:may|who|that))\\b`,
      ),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\bwe (?:have |may have )?(?:sold|shared|disclosed)?(?:,| or| and| and\/or|\/)* ?(?:sold|sell)\b[^.]{0,60}\b(?:in the )?(?:previous|past|last|preceding) (?:12|twelve)/,
      unless: /\b(?:not|never|if any|right to|request)\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|sold|provid\w+|processing)\b[^.]{0,140}\bcross-context(?:ual)?\b/,
      unless: new RegExp(`${ASKED.source}|\\bmeans\\b|\\bis the disclosure\\b|\\bdefined as\\b`),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:we|company|inc|may|do|also)(?: \w+){0,2} "?(?:share|disclose)"?[^.]{0,160}\b(?:for|purposes? of) (?:[\w-]+ ){0,2}(?:cross-context\w*|targeted advertis\w+)/,
      unless:
        /\b(?:whether|means|how we|if we|aggregate\w*|non-personal\w*|consent|opt[- ]?out of|you (?:may|can) (?:request|ask)|right to)\b/,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: /\bwe(?: \w+){0,2} "(?:share|shared|sell|sold)"/,
      unless: /\b(?:not|never|n't|whether|means|if we|opt[- ]?out of|request|right to|definition of)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\bopt[- ]?(?:ing )?out of (?:this|such|our|these) (?:\w+ )?(?:sharing|disclosures?)\b[^.]{0,120}\b(?:targeted|cross-context|personali[sz]ed) (?:or targeted )?(?:behaviou?ral )?advertis/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern: /\bopt[- ]?(?:ed |ing )?out of (?:our|such|this|these|activities)\b[^.]{0,50}\b(?:sale|selling|sales)\b/,
      unless: /\bif (?:we|a business)\b|\bwhere applicable\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:click\w*|link|links|button|select|visit|here)\b[^.]{0,60}"?do not sell|\bdo not sell\b[^.]{0,60}\b(?:link|button|page|here)\b/,
      polarity: 'any',
      weight: 0.295,
    },
    {
      answer: 'yes',
      pattern: /\b(?:sale|selling|sell) (?:or|and|\/|&) (?:sharing|share) of (?:personal )?(?:data|information)\b/,
      unless: new RegExp(`${ASKED.source}|\\bnot\\b`),
      weight: 0.295,
    },
    {
      answer: 'no',
      pattern: new RegExp(`\\b${MONEY}\\b`),
      polarity: 'denied',
      unless: new RegExp(
        `${PART.source}|^"?do not (?:sell|share)|"do not sell|\\bdo not (?:sell|share) (?:or \\w+ )?my\\b|\\b(?:you (?:(?:can|may|could|might) )?(?:also )?(?:request|ask|direct|tell|instruct)|right to (?:tell|direct|ask|say|instruct)|opted[- ]out|minors?|(?:under|less than) (?:the age of )?1[3-8]|actual knowledge|products?|tickets|goods|(?:devices? )?you (?:sell|rent)|merger|assets|they (?:are|may|will|must) not)\\b`,
      ),
      weight: 0.9,
    },
    {
      answer: 'no',
      pattern: /\bengage in (?:such|this|these|any such|any of these) (?:activit\w+|practices?)/,
      polarity: 'denied',
      after: /\bsell/,
      weight: 0.8,
    },
  ],
});
