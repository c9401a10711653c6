import { defineItem } from '../item';

export const thirdPartyTrackers = defineItem({
  id: 'third-party-trackers',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
