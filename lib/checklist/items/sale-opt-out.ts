import { defineItem } from '../item';

export const saleOptOut = defineItem({
  id: 'sale-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['CCPA § 1798.120'],
});
