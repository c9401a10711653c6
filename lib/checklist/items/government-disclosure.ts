import { defineItem } from '../item';

export const governmentDisclosure = defineItem({
  id: 'government-disclosure',
  pillar: 'sharing',
  answers: ['broad', 'legal-process'],
});
