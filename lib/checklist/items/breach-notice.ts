import { defineItem } from '../item';

export const breachNotice = defineItem({
  id: 'breach-notice',
  pillar: 'rights',
  answers: ['yes'],
  topic: /(?!)/,
  cues: [],
});
