import { defineItem } from '../item';

export const children = defineItem({
  id: 'children',
  pillar: 'rights',
  answers: ['with-consent', 'excluded', 'collected'],
  laws: ['COPPA', 'GDPR Art. 8'],
});
