import { defineItem } from '../item';

export const trackingChoice = defineItem({
  id: 'tracking-choice',
  pillar: 'tracking',
  answers: ['opt-in', 'opt-out', 'browser-only', 'none'],
  laws: ['ePrivacy Directive Art. 5(3)', 'GDPR Art. 7'],
});
