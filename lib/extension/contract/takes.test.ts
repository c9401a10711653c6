import { expect, test } from 'vitest';
import { read } from '../../schemas';
import { TAKES } from './takes';

const evidence = { quote: 'We take photos.', heading: '', block: 0 };
const takes = {
  kinds: [{ kind: 'photos', optional: true, evidence: [evidence] }],
  purposes: [{ purpose: 'train-ai', optional: true, evidence: [evidence] }],
  gets: [{ who: 'trackers', names: ['Acme'], optional: true, evidence: [evidence] }],
  asked: [{ id: 'self-delete', answer: 'on-request', evidence: [evidence] }],
  company: { name: 'Acme Ltd', evidence },
  updated: { date: '2024-05-03', evidence },
};

test('what is taken passes whole, and only with the fields that it should have', () => {
  expect(read(TAKES, { ...takes, extra: '<img>' })).toEqual(takes);
});

test.each([
  ['an unknown kind', { kinds: [{ kind: 'soul', evidence: [evidence] }] }],
  ['no quote', { purposes: [{ purpose: 'train-ai' }] }],
  ['an empty list of quotes', { gets: [{ who: 'buyers', evidence: [] }] }],
  ['somebody unknown', { gets: [{ who: 'aliens', evidence: [evidence] }] }],
  ['an answer of another question', { asked: [{ id: 'self-delete', answer: 'both', evidence: [evidence] }] }],
  ['an answer to a question without a quote', { asked: [{ id: 'self-delete', answer: 'yes', evidence: [] }] }],
])('%s: that alone is left out', (_what, changed) => {
  const [[name] = []] = Object.entries(changed);
  expect(read(TAKES, { ...takes, ...changed })).toEqual({ ...takes, [String(name)]: [] });
});

test('what an earlier version kept, with one quote each and nobody who gets it, is read', () => {
  const { gets: _, ...earlier } = takes;
  expect(
    read(TAKES, {
      ...earlier,
      kinds: [
        { kind: 'photos', evidence },
        { kind: 'location', evidence: { quote: 7 } },
      ],
      purposes: [{ purpose: 'train-ai', optional: true, evidence }],
    }),
  ).toEqual({ ...takes, kinds: [{ kind: 'photos', evidence: [evidence] }], gets: [] });
});

test('a question on which nothing is said has no quote', () => {
  const silent = { ...takes, asked: [{ id: 'self-delete', answer: 'not-stated', evidence: [] }] };
  expect(read(TAKES, silent)).toEqual(silent);
});

test.each([
  ['nothing', undefined],
  ['no lists', { kinds: [] }],
])('%s is none', (_what, given) => expect(read(TAKES, given)).toBeNull());

test('a company without a quote is left out', () => {
  const { kinds, purposes, gets, asked } = takes;
  expect(read(TAKES, { ...takes, company: { name: 'Acme Ltd' }, updated: 7 })).toEqual({
    ...{ kinds, purposes, gets, asked },
  });
});
