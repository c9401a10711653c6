import { defineItem } from '../item';

export const deleteItem = defineItem({
  id: 'delete',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
