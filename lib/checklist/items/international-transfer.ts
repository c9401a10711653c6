import { defineItem } from '../item';

export const internationalTransfer = defineItem({
  id: 'international-transfer',
  pillar: 'sharing',
  answers: ['with-safeguards', 'without-safeguards', 'no'],
  laws: ['GDPR Art. 44–49'],
});
