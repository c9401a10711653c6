import { defineItem } from '../item';

export const contact = defineItem({
  id: 'contact',
  pillar: 'rights',
  answers: ['dedicated', 'general'],
  topic: /(?!)/,
  cues: [],
});
