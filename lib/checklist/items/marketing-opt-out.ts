import { defineItem } from '../item';

export const marketingOptOut = defineItem({
  id: 'marketing-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 21(2)', 'CAN-SPAM Act', 'ePrivacy Directive Art. 13'],
});
