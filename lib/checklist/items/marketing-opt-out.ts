import { defineItem } from '../item';

export const marketingOptOut = defineItem({
  id: 'marketing-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
