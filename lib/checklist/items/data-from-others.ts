import { defineItem } from '../item';

export const dataFromOthers = defineItem({
  id: 'data-from-others',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  laws: ['GDPR Art. 14'],
});
