import { defineItem } from '../item';

/** Data that names nobody. */
const NAMELESS =
  'aggregat(?:e|ed|es|ion)\\b|anonym(?:ous|ously|i[sz]ed)\\b|de-?identified|pseudonymi[sz]ed|non[- ]?personal(?:ly)?\\b|non-identif\\w+(?!\\w)|non-pii|statistics\\b|statistical (?:data|information|reports?)|not (?:\\w+ ){0,3}(?:personally identif\\w+|identify (?:you|any|individual|users|a )\\w*)(?!\\w)|cannot (?:\\w+ ){0,4}identify (?:you|any|individual|users|a )\\w*(?!\\w)|cannot be linked';
const SHARE =
  'shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|(?<!you |you may |you have |you can )provid(?:e|es|ed|ing)(?! (?:us|you|the|our|these|this|a|better|improved|services?)\\b)|sell|sold|publish\\w*|transfer(?:red|s)?|transmit(?:ted)?(?! back)|releas(?:e|ed|ing)|(?:make|made|making|be) (?:\\w+ )?available|distribut\\w+|licen[sc]e|commerciali[sz]e|supply|communicated?|pass(?:ed)?(?: on)?|give|given|display(?:ed)? publicly|reporting to';
/** The same verb when the data stands before it: "… may be shared", "… and disclose it". */
const SHARED_AFTER = `(?:is|are|be|been|being|and|or|may|will|can|could|might|to|we|which|that|also|then|sometimes|generally|only|use,) (?:(?!provid)(?:${SHARE})|provided?(?= (?:it|them|this|that|such|these|to|by us)\\b))`;

export const aggregatedData = defineItem({
  id: 'aggregated-data',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  cued: {
    topic: /aggregat|anonym|identif|non-?personal|non-pii|statistic|linked/,
    cues: [
      {
        answer: 'no',
        pattern: new RegExp(
          `\\b(?:${SHARE})\\b[^.]{0,60}\\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified) (?:or \\w+ )?(?:data|information)`,
        ),
        polarity: 'denied',
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:${SHARE})\\b[^.]{0,120}\\b(?:${NAMELESS})`),
        unless: /\byou(?:'ll| will| may| can)? (?:be asked|(?:choose|want|wish|agree) to)\b|\bdescribes? how\b/,
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:${NAMELESS})[^.]{0,160}\\b(?:${SHARED_AFTER})\\b`),
        unless: /\byou(?:'ll| will| may| can)? (?:be asked|(?:choose|want|wish|agree) to|need to)\b/,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern: new RegExp(
          `\\b(?:${NAMELESS})[^.]{0,160}\\b(?:(?:to|with) (?:\\w+ ){0,3}(?:third part|partners|advertisers|publishers|sponsors|others\\b|the public))`,
        ),
        weight: 0.85,
      },
    ],
  },
});
