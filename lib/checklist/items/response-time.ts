import { defineItem } from '../item';

export const responseTime = defineItem({
  id: 'response-time',
  pillar: 'rights',
  answers: ['yes'],
  topic: /(?!)/,
  cues: [],
});
