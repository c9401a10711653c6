import { defineItem } from '../item';

export const sensitiveData = defineItem({
  id: 'sensitive-data',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
