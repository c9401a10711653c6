import { defineItem } from '../item';

export const behaviouralAds = defineItem({
  id: 'behavioural-ads',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['GDPR Art. 21(2)', 'CCPA § 1798.140'],
});
