import { defineItem } from '../item';

export const complaint = defineItem({
  id: 'complaint',
  pillar: 'rights',
  answers: ['yes'],
  laws: ['GDPR Art. 77'],
});
