import { defineItem } from '../item';

export const complaint = defineItem({
  id: 'complaint',
  pillar: 'rights',
  answers: ['yes'],
  topic: /(?!)/,
  cues: [],
});
