import { defineItem } from '../item';

export const legalBasis = defineItem({
  id: 'legal-basis',
  pillar: 'rights',
  answers: ['yes'],
  topic: /(?!)/,
  cues: [],
});
