import { defineItem } from '../item';

const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|twenty|twenty-one|thirty|forty|forty[- ]five|sixty|seventy-two|ninety)(?: ?\\(\\w{1,12}\\))?';
const UNIT = '(?:calendar |business |working |full |consecutive |complete )?-?(?:days?|months?|weeks?|hours?)';
const AT_MOST =
  '(?:within|inside|no later than|not later than|no longer than|no more than|not exceed(?:ing)?|at most|in less than|in under|maximum(?: period| delay| time)? of|up to|(?:usually|typically|normally|generally|takes?) (?:in |within |around |about )?|allow|term of)';
/** A limit in time: "within thirty (30) days", "no later than one month". */
const LIMIT = `${AT_MOST}(?: an?| the| us)?(?: maximum| maximum period| period| term| time ?limit| deadline| delay| timeframe)?(?: of)?(?: maximum| up to| at most| approximately| about)? ?${NUMBER}[- ]${UNIT}`;
/** A limit that the law sets: "within the period that the law prescribes", "within the statutory deadline". */
const LEGAL =
  '(?:(?:within|in|by|in line with|according to|subject to)(?: the| any| all| such| a)? ?(?:\\w+ )?(?:time(?:s|scales?|frames?|lines?| frames?| periods?| limits?)?|periods?|deadlines?|terms?)\\b[^.;]{0,50}\\b(?:law|laws|legal(?:ly)?|legislation|regulations?|gdpr|ccpa|statut\\w+|required|prescribed)\\b|(?:within|in|by|in line with|according to|subject to)(?: the| any)? (?:legal|legally|statutory|statutorily|regulatory|law|applicable|required|relevant|\\w+-(?:prescribed|mandated|required))\\b[^.;]{0,30}\\b(?:time\\w*|periods?|deadlines?|terms?|limits?)\\b)';
const REQUEST =
  '(?:requests?|inquir\\w+|enquir\\w+|complaints?|appeals?|opt-?outs?|opt out|unsubscri\\w+|questions?|concerns?|preferences?|rights?)';
const HANDLE =
  '(?:respon(?:d|ds|ded|se|ses|ding)|repl(?:y|ies|ied)|answer(?:s|ed)?|compl(?:y|ied|ies)|fulfil\\w*|handl\\w+|process(?:ed|es|ing)?|provide[ds]?|give you|inform(?:ed)?|receive|act(?:ed)? (?:on|upon)|take action|action|dealt with|deal with|correct(?:ed)?|honou?r(?:ed)?|get back|acknowledge[ds]?|confirm|take effect|effective|complete[ds]?|satisf(?:y|ied)|resolved?|redress(?:ed)?|notif\\w+|address(?:ed)?|meet|implement(?:ed)?|execut\\w+|effectuate[ds]?|fulfilment|feedback)';
/** About how long data is kept, how often one may ask, what the reader must do: no promise of a time to answer. */
const OTHER =
  /\b(?:retain|retained|retention|stored|kept|keep|backups?|back-ups?)\b|\b(?:preceding|prior|previous|last|past) (?:twelve|12|\w+ \(12\)) ?-?months?|\b(?:12|twelve)-month period|\btwice\b|\bgrace period\b|\bappeal by\b|\byou (?:must|should) (?:respond|reply|appeal|submit)|\bfree requests\b|\bparent|\bbreach|\bfor (?:the|a) period|\bhistory\b|\baudit\b/;

export const responseTime = defineItem({
  id: 'response-time',
  pillar: 'rights',
  answers: ['yes'],
  topic: /\b(?:days?|months?|weeks?|hours?|time|times|timeframes?|timelines?|timescales?|periods?|deadlines?)\b/,
  laws: ['GDPR Art. 12(3)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:respon(?:d|ds|ded|se|ses|ding)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|get back to you)\\b[^.;]{0,140}\\b${LIMIT}`,
      ),
      polarity: 'any',
      unless: OTHER,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${LIMIT}[^.;]{0,60}\\b(?:of|after|from|following|upon|since)\\b[^.;]{0,60}\\b(?:requests?|inquir\\w+|enquir\\w+|complaint|appeal|receipt|receiv\\w+)\\b`,
      ),
      polarity: 'any',
      unless: OTHER,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${REQUEST}\\b[^.;]{0,100}\\b${HANDLE}\\b[^.;]{0,80}\\b${LIMIT}`),
      polarity: 'any',
      unless: OTHER,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${HANDLE}\\b[^.;]{0,60}\\b${REQUEST}\\b[^.;]{0,60}\\b${LIMIT}`),
      polarity: 'any',
      unless: OTHER,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${LIMIT}[^.;]{0,40}\\b${HANDLE}\\b[^.;]{0,50}\\b${REQUEST}\\b`),
      unless: OTHER,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:your|you|deletion|erasure|opt-out)\\b[^.;]{0,20}\\brequests?\\b[^.;]{0,80}\\b(?:delete[ds]?|erased?|remove[ds]?)\\b[^.;]{0,60}\\b${LIMIT}`,
      ),
      unless: OTHER,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\byou (?:should|will|can expect to)(?: usually| normally)? (?:receive|get|have|hear)\\b[^.;]{0,60}\\b${LIMIT}`,
      ),
      unless: OTHER,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${LIMIT}[^.;]{0,20}, (?:we|you|the \\w+) will\\b[^.;]{0,60}\\b(?:respond|reply|answer|response)\\b`,
      ),
      unless: OTHER,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:expect|receive|get|have|send)\\b[^.;]{0,20}\\b(?:answer|reply|response)\\b[^.;]{0,30}\\bin (?:about |around )?${NUMBER}[- ]${UNIT}|\\b(?:${HANDLE})\\b[^.;]{0,40}\\b${REQUEST}\\b[^.;]{0,30}\\bin ${NUMBER}[- ]${UNIT}\\b[^.;]{0,4}\\b(?:at the latest|or less|at most)\\b`,
      ),
      unless: OTHER,
      weight: 0.75,
    },
    {
      // "We have one month to answer", "please allow 30 days for a reply".
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:have|has|allow|need|takes?|longer than)(?: us)?(?: up to| about| around| at least)?(?: the)? ?${NUMBER}[- ]${UNIT}\\b[^.;]{0,60}\\b(?:to|for (?:a|our|us to)|if your request|(?:of|from) (?:the )?(?:receipt|date))\\b[^.;]{0,60}\\b(?:respon(?:d|se)|reply|answer|process|inform|resolve|complex)`,
      ),
      unless: new RegExp(`${OTHER.source}|\\buser will have|\\byou (?:will )?have\\b`),
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${REQUEST}[^.;]{0,80})?\\b${HANDLE}\\b[^.;]{0,80}\\b${LEGAL}`),
      polarity: 'any',
      unless:
        /\b(?:retain|retained|retention|stored|kept|keep|store|breach|violat\w*|expires?)\b|\b(?:storage|reasonable) (?:period|time)/,
      weight: 0.75,
    },
  ],
});
