import { defineItem } from '../item';

export const security = defineItem({
  id: 'security',
  pillar: 'rights',
  answers: ['specific', 'general'],
  laws: ['GDPR Art. 32'],
});
