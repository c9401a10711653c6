import { defineItem } from '../item';

export const crossSiteTracking = defineItem({
  id: 'cross-site-tracking',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['CalOPPA § 22575(b)(6)'],
});
