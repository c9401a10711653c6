import { defineItem } from '../item';

/** A right, a definition, or what a visitor may be told: no word that it is done. */
const RIGHT =
  /\b(?:right|rights|entitled|request(?:s|ed)? (?:that|us|to)|(?<!(?:automated|automatic|by) )means|shall mean|defin\w+|existence of)\b|\bobject (?:to|at)\b|\bopt[- ]?out of\b|\bwhether we\b/;
/** A heading or a question that only names the subject, and clauses between companies. */
const RIGHT_OR_TITLE = new RegExp(
  `${RIGHT.source}|\\?$|^[\\d.)( ]*(?:[a-z-]+ (?:and|or|/) )?(?:profiling|automated (?:individual )?decision[- ]?making)(?: (?:and|or|/|including) [a-z -]+(?:[^\\w -]|$))?\\W*$|\\bdata (?:im|ex)porter\\b`,
);
const OF_READER = '(?:you|your|users?|visitors|customers?|individuals?|consumers?|members?|people|subscribers?)';

export const profiling = defineItem({
  id: 'profiling',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['GDPR Art. 22', 'CCPA § 1798.140(v)(1)(K)'],
  cued: {
    topic:
      /\b(?:profil\w+|infer\w*|predict\w*|automat\w+|deriv\w+|scor(?:e|es|ing)|segment\w*|likely|predispos\w+|characteristics|algorithm\w*|machine learning|evaluat\w+|interests?|tastes|preferences|recommend\w*|tailor\w*|personali[sz]\w*|categor\w+|demographic\w*|ranking|rating|estimat\w+|detect\w*|assess\w*|suggest\w*|highlight\w*|curat\w+|analy[sz]\w+)\b/,
    cues: [
      {
        answer: 'yes',
        pattern:
          /\binferences? (?:drawn|about|regarding|made|from|of|such|data)\b|\binference data\b|\b(?:draw|drawing|make|making|derive|generate|create) (?:[a-z-]+ ){0,2}inferences?\b|\binferences\b/,
        unless: /\bpurposes? of inferring\b|\bfalls? into\b/,
        weight: 0.92,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:infer|infers|inferring|inferred|deduce|predict|predicts|predicting|predictions?)\\b.{0,80}\\b(?:${OF_READER}|interests?|preferences?|gender|age|demographic\\w*|behaviou?rs?|attributes|traits|data|information|how likely|(?:content|ads?|topics|products|posts|what) )\\b`,
        ),
        unless: /\b(?:location|ip address)\b/,
        weight: 0.93,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:data|information|interests?|attributes|characteristics)\b.{0,20}\b(?:inferred|derived|predicted)\b|\bderive (?:information|data|insights|other metrics)\b/,
        unless:
          /\b(?:ip address|location|aggregate\w*|device|not include|de-?identified|recordings?|conduct)\b|\bderived from (?:your |its |their )?(?:use|products)/,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:build|builds|building|creat(?:e|es|ing)|develop(?:s|ing)?|compil(?:e|es|ing)|generat(?:e|es|ing)|construct(?:s|ing)?|form|assembl(?:e|ing)|enrich(?:es|ing)?|enhancement)\\b.{0,40}\\b(?:(?:user|customer|consumer|interest|marketing|advertising|visitor|personal|behaviou?ral|usage|unique|anonymous|pseudonymous|pseudonymi[sz]ed|detailed) (?:[a-z-]+ )?profiles?|profiles? (?:of|about|on|based|reflecting|that|to|for|with|in order|related to) (?:${OF_READER}|each|the|a|these|can|may|better|more|show|interests))\\b`,
        ),
        unless:
          /\byou (?:can |may |could )?(?:always )?(?:create|build|register)\b|\bwhen (?:you )?creat|\bregister|\baccount\b|\bmanage\b/,
        weight: 0.92,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\bprofiles? (?:about|of|on) ${OF_READER}\\b|\\bprofiles? (?:reflecting|based on)\\b|\\b(?:user|customer|interest|usage) profiles? (?:are|is) (?:created|built|generated|formed)\\b`,
        ),
        unless: /\baccount\b|\bphoto|\bpicture|\bright\b/,
        weight: 0.8,
      },
      {
        answer: 'yes',
        pattern: /\bprofiling\b/,
        unless: RIGHT_OR_TITLE,
        unlessHeading: /\bdefinitions?\b|\brights?\b/,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern: /\b(?:we|may|also|when) (?:[a-z]+ )?(?:use|carry out|conduct|perform|engage in)\b.{0,30}\bprofiling\b/,
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: /\bautomat(?:ed|ic)(?: individual)?[- ]?(?:decisions?(?:[- ]making)?|profiling)\b/,
        unless: RIGHT_OR_TITLE,
        unlessHeading: /\bdefinitions?\b|\brights?\b/,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern:
          /\bautomat(?:ed|ic|ically)\b.{0,40}\b(?:process(?:ing|es)?|means|systems?|algorithms?|analysis|technolog\w+|evaluat\w+)\b.{0,80}\b(?:decisions?|fraud|credit|eligib\w+|evaluat\w+|risk|detect|predict|personal aspects|analy[sz]e)\b|\bautomatically (?:evaluate|assess|analy[sz]e|decide)\b/,
        unless: RIGHT,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:credit|trust|risk|fraud|confidence|propensity|lead|ml)[- ]scor(?:e|es|ing)\b|\bscoring\b|\b(?:calculate|compute|assign|generate)s?\b.{0,40}\b(?:score|rating)\b/,
        unless: RIGHT,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:audience|interest|customer|behaviou?ral|consumer|demographic|marketing|advertising)(?:[- ](?:interest|based)){0,3} (?:segments?|segmentation|profiles)\b|\b(?:create|creating|build|place|divide|assign|group|associate)\w*\b.{0,40}\b(?:segments?|categories with you|interest categories)\b|\bpredispositions?\b|\bassociate categories\b/,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:determine|learn|analy[sz]e|identify|assess|evaluate|track|measure|predict|know)s?\b.{0,40}\b(?:your|users'?|their|visitor's|user|customer|you) (?:[a-z]+ )?(?:interests?|tastes|personal aspects|likes|attributes|habits|interests)\b/,
        unless: RIGHT,
        weight: 0.55,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:similar profile|profile suggesting|profile information suggesting)\b|\b(?:users|people|customers)\b.{0,40}\bsimilar (?:to you|interests|profile|characteristics)\b|\blook-?alike\b/,
        weight: 0.5,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:algorithms?|algorithmic|machine[- ]learning)\b.{0,80}\b(?:personali[sz]\w*|predict\w*|match(?:es|ing)? you|(?:rank|recommend)\w* (?:[a-z]+ ){0,4}(?:content|posts|profiles|products|to you|for you)|your (?:[a-z]+ )?(?:interests|experience|feed))\b|\b(?:recommend\w*|personali[sz]\w*)\b.{0,80}\b(?:algorithms?|algorithmic|machine[- ]learning)\b/,
        unless: /\b(?:code|images?)\b/,
        weight: 0.55,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:guess(?:es|ing)?|work(?:s|ed|ing)? out|figur(?:e|es|ing) out|conclusions? about|deriv\\w+|deduc\\w+|attribut\\w+|picture of|foresee)\\b.{0,40}\\b(?:your|their|users?'?|members?'?|customers?'?) (?:[a-z-]+ (?:and |or )?){0,2}(?:interests?|preferences|tastes?|habits|gender|income|behaviou?r|personality|moods?|traits|needs|routines?)\\b|\\b(?:rate|score|assess|estimate|calculate)s?\\b.{0,20}\\bhow likely\\b.{0,20}\\b(?:${OF_READER}|person|they)\\b|\\b(?:interests?|traits) (?:are )?(?:attributed|ascribed) to you\\b|\\b(?:attribute|ascribe) (?:interests|traits) to you\\b|\\b(?:trust|risk|propensity) (?:ratings?|scores?)\\b`,
        ),
        unless: RIGHT,
        weight: 0.7,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:decid(?:ed?|es|ing)|decisions?|your application is|creditworth\w+)\b.{0,50}\b(?:automatically|(?:by|through|using) (?:an? |the )?(?:automated|automatic|algorithms?|software|computers?|machines?))\b|\b(?:algorithms?|software|computers?|machines?) (?:\w+ )?decides? (?:whether|if|on|who|which of)\b|\b(?:classif|categori[sz]|segment)\w*\b.{0,20}\b(?:users|customers|visitors|you|members|readers|people)\b.{0,30}\b(?:according to|based on|by|on the basis of)\b.{0,30}\b(?:behaviou?r|interests?|habits|characteristics)\b/,
        unless: RIGHT,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: /\b(?:inform|reflect)\w* your (?:likely )?interests\b/,
        weight: 0.5,
      },
      // What the reader does is analysed so as to fit the service to the reader.
      {
        answer: 'yes',
        pattern:
          /\banaly[sz](?:e|es|ing)\b.{0,80}\b(?:your|users'?|their|members?'?s?) (?:[a-z]+ ){0,2}(?:activit(?:y|ies)|behaviou?r|preferences|habits|use of|usage|history|data|interactions?)\b.{0,160}\b(?:tailored|personali[sz]\w*|customi[sz]\w*|recommend\w*|suggest\w*|detect fraud\w*|fraudulent)\b/,
        unless: /\b(?:right|aggregate\w*|opt[- ]?out|google analytics)\b/,
        weight: 0.55,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:estimat|detect|determin|assess)\w*\b.{0,20}\b(?:your|users?'?s?|their|members?'?) (?:age|gender|sex|mood|personality|income|household|spending power)\b/,
        unless: /\b(?:eligib\w+|verif\w+|location|right)\b/,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:suggest|recommend|highlight|personali[sz]|customi[sz]|tailor|curat|select)\w*\b.{0,60}\byou (?:may|might|will|would|could)(?: also)? (?:like|enjoy|be (?:most )?interested in|find (?:[a-z]+ )?(?:interesting|relevant|useful))\b/,
        unless: /\be-?mails?\b|\bnewsletters?\b|\bpromotion\w*|\boffers?\b/,
        weight: 0.55,
      },
      // Content matched to the reader's interests says that these were worked out, though not how.
      {
        answer: 'yes',
        pattern:
          /\b(?:personali[sz]|tailor|customi[sz]|specific|relevant|match|based (?:up)?on|target|appeal)\w*\b.{0,50}\b(?:your|their|users?'?|visitors?'?s?|readers'|customers?'|own) (?:[a-z-]+ (?:and |or )?){0,2}(?:interests?|tastes)\b/,
        unless:
          /\b(?:legitimate|overriding|overridden|vital) |\bopt[- ]?out\b|\bright\b|\b(?:ads?|adverts|advertis\w+)\b/,
        weight: 0.5,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:personali[sz]|tailor|customi[sz]|specific|relevant|match|based (?:up)?on|target|appeal)\w*\b.{0,50}\b(?:your|their|users?'?|visitors?'?s?|readers'|customers?'|own) (?:[a-z-]+ (?:and |or )?){0,2}(?:interests?|tastes)\b/,
        also: /\b(?:ads?|adverts|advertis\w+)\b/,
        unless: /\b(?:legitimate|overriding|overridden|vital) |\bopt[- ]?out\b|\bright\b/,
        weight: 0.2,
      },
      {
        answer: 'no',
        pattern:
          /\bprofiling\b|\bautomat(?:ed|ic)(?: individual)?[- ]?(?:decisions?|processing)\b|\bevaluating (?:certain )?personal aspects\b|\bdecisions based (?:solely |exclusively )?on automated\b|\bprofiles? (?:of|about|on) (?:you|our users|users)\b|\bwe\b.{0,30}\b(?:profile (?:you|our|users|players|visitors|customers|people|anyone|individuals|children|members|readers)|(?:build|create|make|compile|keep) (?:no |any |user |personal |customer |detailed ){0,2}profiles?)\b|\b(?:is|are|being) (?:scored or |tracked or )?profiled\b|\bdecisions?\b.{0,60}\b(?:by|through|using) (?:\w+ )?(?:automated|automatic|algorithms?|machines?|computers?)\b/,
        polarity: 'denied',
        unless:
          /\bright\b|\bsubject to\b|\bobject\b|\bcookies\b|\bsensitive\b|\b(?:unless|without|share|disclose|sell)\b|\byou (?:\w+ ){0,3}(?:build|create|make|keep)\b/,
      },
    ],
  },
});
