import { defineItem } from '../item';

export const crossSiteTracking = defineItem({
  id: 'cross-site-tracking',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
