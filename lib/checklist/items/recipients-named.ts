import { defineItem } from '../item';

export const recipientsNamed = defineItem({
  id: 'recipients-named',
  pillar: 'sharing',
  answers: ['named', 'categories'],
  laws: ['GDPR Art. 13(1)(e)'],
});
