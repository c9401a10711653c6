import { defineItem } from '../item';

export const retention = defineItem({
  id: 'retention',
  pillar: 'rights',
  answers: ['specific', 'limited', 'indefinite'],
  topic: /(?!)/,
  cues: [],
});
