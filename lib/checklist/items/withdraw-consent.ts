import { defineItem } from '../item';

export const withdrawConsent = defineItem({
  id: 'withdraw-consent',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  topic: /(?!)/,
  cues: [],
});
