import { expect, test } from 'vitest';
import { ITEMS } from '../checklist';
import { PILLARS } from '../checklist/item';
import { QUESTIONS } from './questions';

test.each(PILLARS)('%s: the questions are those of the pillar’s items', (pillar) => {
  expect(QUESTIONS[pillar]).toEqual(ITEMS.filter((item) => item.pillar === pillar).map(({ id }) => id));
});
