import { defineItem } from '../item';

export const changeNotice = defineItem({
  id: 'change-notice',
  pillar: 'rights',
  answers: ['without-notice', 'direct', 'posted'],
  laws: ['GDPR Art. 12'],
});
