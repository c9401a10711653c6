import { defineItem } from '../item';

export const saleOptOut = defineItem({
  id: 'sale-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
