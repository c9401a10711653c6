import { defineItem } from '../item';

export const access = defineItem({
  id: 'access',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
