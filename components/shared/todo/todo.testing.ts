/** For the tests of what stands around it: nothing is offered, nobody said where they live. */
import { letterFor } from '../../../lib/actions/letters';
import type { Todo } from './ways';

/** In: what the test is about. Out: the rest with it. */
export const todoWith = (changes: Partial<Todo> = {}): Todo => ({
  offers: [],
  letters: {
    law: 'none',
    to: null,
    load: async () => (kind, law) =>
      letterFor(kind, law, { to: 'shop.example', address: null, date: new Date(2026, 2, 5) }),
    onCopy: async () => true,
  },
  rights: null,
  place: 'unsaid',
  onPlace: async () => true,
  gpc: 'firefox',
  ...changes,
});
