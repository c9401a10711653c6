import { defineItem } from '../item';

export const contact = defineItem({
  id: 'contact',
  pillar: 'rights',
  answers: ['dedicated', 'general'],
  laws: ['GDPR Art. 13(1)(b)'],
});
