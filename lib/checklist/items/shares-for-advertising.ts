import { defineItem } from '../item';

export const sharesForAdvertising = defineItem({
  id: 'shares-for-advertising',
  pillar: 'sharing',
  answers: ['yes', 'with-consent', 'no'],
  laws: ['CCPA § 1798.140(ah)'],
});
