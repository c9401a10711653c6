import { expect, test } from 'vitest';
import { parseReport } from './parse-report';

const evidence = { quote: 'We take photos.', heading: '', block: 0 };
const takes = {
  kinds: [{ kind: 'photos', evidence }],
  purposes: [{ purpose: 'train-ai', evidence }],
  asked: [{ id: 'self-delete', answer: 'on-request', evidence: [evidence] }],
  company: { name: 'Acme Ltd', evidence },
  updated: { date: '2024-05-03', evidence },
};
const parsed = (given: unknown) =>
  parseReport({
    ...{
      status: 'graded',
      kind: 'privacy-policy',
      title: 'Privacy',
      language: 'en',
      words: 900,
      items: [],
      standouts: [],
    },
    grades: { overall: null, tracking: null, sharing: null, rights: null },
    ...{ corpusSize: 339, checklistVersion: '1', takes: given },
  })?.takes;

test('what is taken passes whole, and only with the fields that it should have', () => {
  expect(parsed({ ...takes, extra: '<img>' })).toEqual(takes);
});

test.each([
  ['nothing', undefined],
  ['no lists', { kinds: [] }],
  ['an unknown kind', { ...takes, kinds: [{ kind: 'soul', evidence }] }],
  ['no quote', { ...takes, purposes: [{ purpose: 'train-ai' }] }],
  ['an answer of another question', { ...takes, asked: [{ id: 'self-delete', answer: 'both', evidence: [] }] }],
])('%s is none', (_what, given) => expect(parsed(given)).toBeUndefined());

test('a company without a quote is left out', () => {
  expect(parsed({ ...takes, company: { name: 'Acme Ltd' }, updated: 7 })).toEqual({
    kinds: takes.kinds,
    purposes: takes.purposes,
    asked: takes.asked,
  });
});
