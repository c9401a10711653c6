import { defineItem } from '../item';

export const correct = defineItem({
  id: 'correct',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 16', 'CCPA § 1798.106'],
});
