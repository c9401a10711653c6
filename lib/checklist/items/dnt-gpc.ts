import { defineItem } from '../item';

export const dntGpc = defineItem({
  id: 'dnt-gpc',
  pillar: 'tracking',
  answers: ['honours', 'ignores'],
  topic: /\b(?:do[- ]not[- ]track|dnt|global privacy control|gpc|opt-out preference signal)\b/,
  cues: [
    {
      answer: 'ignores',
      pattern: /\b(?:respond|honou?r|recogni[sz]e|support|act on|react|comply|process|change|alter)\b/,
      polarity: 'denied',
    },
    { answer: 'honours', pattern: /\b(?:respect|honou?r|recogni[sz]e|respond to|comply with|treat)s?\b/ },
  ],
});
