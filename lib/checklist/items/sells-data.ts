import { defineItem } from '../item';

export const sellsData = defineItem({
  id: 'sells-data',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
