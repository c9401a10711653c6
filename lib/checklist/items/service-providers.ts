import { defineItem } from '../item';

export const serviceProviders = defineItem({
  id: 'service-providers',
  pillar: 'sharing',
  answers: ['restricted', 'unrestricted', 'no'],
  topic: /(?!)/,
  cues: [],
});
