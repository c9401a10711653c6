import { defineItem } from '../item';

export const portability = defineItem({
  id: 'portability',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 20', 'CCPA § 1798.130'],
});
