import { defineItem } from '../item';

export const aiTraining = defineItem({
  id: 'ai-training',
  pillar: 'tracking',
  answers: ['with-choice', 'yes', 'no'],
  laws: ['GDPR Art. 6'],
});
