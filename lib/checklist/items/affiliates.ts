import { defineItem } from '../item';

const GROUP =
  "affiliates?(?! (?:program|link|network|market|partner|site|fee|commission))|affiliated (?:compan|entit|business|organi[sz]ation|brand)\\w+|subsidiar(?:y|ies)|parent (?:compan\\w+|organi[sz]ation|entity|corporation)|holding compan\\w+|group (?:compan\\w+|entit\\w+|members?)|(?:corporate|company) (?:group|family|affiliates)|family of (?:compan|brand|business)\\w*|sister compan\\w+|related (?:compan|entit)\\w+|common (?:control|ownership)|(?:compan\\w+|entit\\w+|controllers|members?|part|businesses|brands) (?:of|in|within) (?:the |our |the same )?(?:[\\w.'-]+ ){0,3}(?:group|family)\\b|within (?:the |our )(?:[\\w.'-]+ ){0,3}group";
const SHARING =
  'shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|provid(?:e|es|ed|ing)|pass(?:ed)?|sen[dt]|transmit\\w*|giv(?:e|en)|exchang\\w+|communicat\\w+|make available|made available|combin\\w+|access\\w*|receiv\\w+|releas\\w+';

export const affiliates = defineItem({
  id: 'affiliates',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  cued: {
    topic:
      /\b(?:affiliat|subsidiar|parent|group|family of|sister|related (?:compan|entit)|common (?:control|ownership)|members? of)/,
    cues: [
      {
        answer: 'no',
        pattern: new RegExp(
          `\\b(?:${SHARING})\\b[^.]{0,60}\\b(?:subsidiar\\w+|group compan\\w+|our affiliates|our (?:corporate )?group)\\b`,
        ),
        polarity: 'denied',
        unless: /\b(?:only|except|other than|unless|without|outside)\b/,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:${SHARING})\\b[^.]{0,220}\\b(?:${GROUP})\\b`),
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:${GROUP})\\b[^.]{0,100}\\b(?:${SHARING})\\b`),
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`(?:^|\\b(?:with|to|by|our|between|among) )(?:[\\w,'/]+ ){0,9}(?:${GROUP})\\b`),
        heading:
          /\b(?:shar|disclos|recipients?|transfer|third[- ]part|who (?:has|have|can|gets|receives|do we)|with whom|affiliat|group)/,
        unless:
          /\b(?:protect|enforc|defend|liab|rights, (?:privacy|property|safety)|those of (?:any of )?our affiliates)\w*\b/,
        weight: 0.7,
      },
    ],
  },
});
