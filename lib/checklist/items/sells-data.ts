import { defineItem } from '../item';

export const sellsData = defineItem({
  id: 'sells-data',
  pillar: 'sharing',
  answers: ['yes', 'no'],
  laws: ['CCPA § 1798.120', 'CCPA § 1798.140(ad)'],
});
