import { defineItem } from '../item';

export const objectItem = defineItem({
  id: 'object',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 18', 'GDPR Art. 21'],
});
