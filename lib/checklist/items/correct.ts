import { defineItem } from '../item';

export const correct = defineItem({
  id: 'correct',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
