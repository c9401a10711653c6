import { defineItem } from '../item';

export const affiliates = defineItem({
  id: 'affiliates',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
