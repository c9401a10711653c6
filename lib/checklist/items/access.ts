import { defineItem } from '../item';

export const access = defineItem({
  id: 'access',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 15', 'CCPA § 1798.110'],
});
