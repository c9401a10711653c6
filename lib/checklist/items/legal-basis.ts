import { defineItem } from '../item';

export const legalBasis = defineItem({
  id: 'legal-basis',
  pillar: 'rights',
  answers: ['yes'],
  laws: ['GDPR Art. 6'],
});
