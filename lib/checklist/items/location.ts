import { defineItem } from '../item';

export const location = defineItem({
  id: 'location',
  pillar: 'tracking',
  answers: ['precise', 'approximate', 'no'],
  topic: /(?!)/,
  cues: [],
});
