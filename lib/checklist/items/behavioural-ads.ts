import { defineItem } from '../item';

export const behaviouralAds = defineItem({
  id: 'behavioural-ads',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
