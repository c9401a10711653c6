import { defineItem } from '../item';

export const aiTraining = defineItem({
  id: 'ai-training',
  pillar: 'tracking',
  answers: ['with-choice', 'yes', 'no'],
  topic: /(?!)/,
  cues: [],
});
