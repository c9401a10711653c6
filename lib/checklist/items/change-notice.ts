import { defineItem } from '../item';

export const changeNotice = defineItem({
  id: 'change-notice',
  pillar: 'rights',
  answers: ['without-notice', 'direct', 'posted'],
  topic: /(?!)/,
  cues: [],
});
