import { defineItem } from '../item';

export const withdrawConsent = defineItem({
  id: 'withdraw-consent',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 7(3)'],
});
