import { defineItem } from '../item';

const NAMELESS =
  'aggregat(?:e|ed|es|ion)\\b|anonym(?:ous|ously|i[sz]ed|ised)\\b|de-?identified|pseudonymi[sz]ed|non[- ]?personal(?:ly)?\\b|non-personally|non-identif\\w+|non-pii|statistic(?:s|al)?\\b|not (?:\\w+ ){0,3}identif\\w+|cannot (?:\\w+ ){0,4}identif\\w+|cannot be linked';
const SHARED =
  'shar(?:e|es|ed|ing)\\b|disclos\\w+|provid(?:e|es|ed|ing)\\b|sell|sold|publish\\w*|publicly|transfer\\w*|releas\\w+|(?:make|made|making|be) (?:\\w+ )?available|distribut\\w+|licen[sc]e|commerciali[sz]e|supply|communicat(?:e|ed)|pass(?:ed)?\\b|giv(?:e|en)\\b|report(?:s|ing)? to';

export const aggregatedData = defineItem({
  id: 'aggregated-data',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  topic: /aggregat|anonym|identif|non-?personal|statistic|linked/,
  cues: [
    {
      answer: 'no',
      pattern: new RegExp(`\\b(?:${SHARED})[^.]{0,80}(?:aggregate[d]?|anonymi[sz]ed|anonymous|de-?identified)\\b`),
      polarity: 'denied',
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${SHARED})[^.]{0,120}\\b(?:${NAMELESS})`),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${NAMELESS})[^.]{0,160}\\b(?:${SHARED})`),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${NAMELESS})[^.]{0,160}\\b(?:for any (?:\\w+ )?purpose|without restriction|third part|to (?:our )?(?:partners|advertisers))`,
      ),
      weight: 0.8,
    },
  ],
});
