import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTERFACE_TAGS, regionalTag } from './languages';

test('each language of the interface has its catalogue, and each catalogue its language', () => {
  expect(readdirSync('locales').toSorted()).toEqual(INTERFACE_TAGS.map((tag) => `${tag}.json`).toSorted());
});

test('dates and numbers follow the variety that the reader prefers, within the language of the messages', () => {
  expect(regionalTag('en', ['fr-CH', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(regionalTag('de', ['en-GB'])).toBe('de');
});
