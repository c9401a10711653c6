import { defineItem } from '../item';

export const serviceProviders = defineItem({
  id: 'service-providers',
  pillar: 'sharing',
  answers: ['restricted', 'unrestricted', 'no'],
  laws: ['GDPR Art. 28', 'CCPA § 1798.140(ag)'],
});
