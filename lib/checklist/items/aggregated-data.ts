import { defineItem } from '../item';

export const aggregatedData = defineItem({
  id: 'aggregated-data',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
