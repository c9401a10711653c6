import { defineItem } from '../item';

export const children = defineItem({
  id: 'children',
  pillar: 'rights',
  answers: ['collected', 'with-consent', 'excluded'],
  topic: /(?!)/,
  cues: [],
});
