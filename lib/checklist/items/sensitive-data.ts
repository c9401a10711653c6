import { defineItem } from '../item';

export const sensitiveData = defineItem({
  id: 'sensitive-data',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['GDPR Art. 9', 'CCPA § 1798.140(ae)'],
});
