import { defineItem } from '../item';

export const businessTransfer = defineItem({
  id: 'business-transfer',
  pillar: 'sharing',
  answers: ['with-notice', 'yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
