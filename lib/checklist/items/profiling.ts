import { defineItem } from '../item';

export const profiling = defineItem({
  id: 'profiling',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
