import { defineItem } from '../item';

export const deleteItem = defineItem({
  id: 'delete',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 17', 'CCPA § 1798.105'],
});
