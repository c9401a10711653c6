import { defineItem } from '../item';

export const dntGpc = defineItem({
  id: 'dnt-gpc',
  pillar: 'tracking',
  answers: ['honours', 'ignores'],
  laws: ['CalOPPA § 22575(b)(5)', 'CCPA Regulations § 7025', 'Global Privacy Control'],
});
