import { defineItem } from '../item';

export const objectItem = defineItem({
  id: 'object',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
