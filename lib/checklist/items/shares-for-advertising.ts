import { defineItem } from '../item';

export const sharesForAdvertising = defineItem({
  id: 'shares-for-advertising',
  pillar: 'sharing',
  answers: ['yes', 'with-consent', 'no'],
  topic: /(?!)/,
  cues: [],
});
