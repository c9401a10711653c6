import { defineItem } from '../item';

export const retention = defineItem({
  id: 'retention',
  pillar: 'rights',
  answers: ['specific', 'limited', 'indefinite'],
  laws: ['GDPR Art. 5(1)(e)', 'GDPR Art. 13(2)(a)'],
});
