import { defineItem } from '../item';

export const portability = defineItem({
  id: 'portability',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
