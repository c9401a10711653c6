import { defineItem } from '../item';

export const responseTime = defineItem({
  id: 'response-time',
  pillar: 'rights',
  answers: ['yes'],
  laws: ['GDPR Art. 12(3)'],
});
