import { defineItem } from '../item';

export const breachNotice = defineItem({
  id: 'breach-notice',
  pillar: 'rights',
  answers: ['yes'],
  laws: ['GDPR Art. 33/34'],
});
