import { defineItem } from '../item';

export const thirdPartyTrackers = defineItem({
  id: 'third-party-trackers',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['ePrivacy Directive Art. 5(3)'],
});
