import { expect, test } from 'vitest';
import { cutQuote } from '../../evidence/short-quote';
import { read } from '../../schemas';
import type { ReportItem } from '../../types';
import { wordsOf } from '../background/quoted';
import { TAB_STATE } from '../contract/tab-state';
import { fakeReport, fakeReported } from '../extension.testing';
import { quotesOfTab } from './quotes-of-tab';

const sentence = (quote: string): ReportItem['evidence'][number] => ({ quote, heading: '', block: 0 });
const SOLD =
  'When you buy something in one of our shops or on this site, we may sell your personal data to data brokers, unless you have told us in your account, by letter or by telephone that you object to it.';
const item = (id: ReportItem['id'], answer: string, quotes: string[], nearest?: string): ReportItem => ({
  ...{ id, answer, pillar: 'sharing', tone: 'concern', confidence: 1, prevalence: 0.5 },
  evidence: quotes.map(sentence),
  ...(nearest && { nearest: sentence(nearest) }),
});
const items = [
  item('sells-data', 'yes', [SOLD, 'We sell your data.']),
  item('delete', 'not-stated', [], 'You may ask us to delete your account.'),
];
const report = fakeReport({ items, standouts: ['sells-data'] });

test('popup and panel show of each quote what the background has found out, over the border and back', () => {
  const state = read(TAB_STATE, JSON.parse(JSON.stringify(fakeReported({ report, words: wordsOf(report) }))));
  if (!state) throw new Error('the state did not come over the border');
  const cut = quotesOfTab(state);
  for (const one of items)
    for (const { quote } of [...one.evidence, ...(one.nearest ? [one.nearest] : [])])
      expect(cut(one, quote, null)).toEqual(cutQuote(one, quote, null));
  for (const lines of [1, 2] as const) {
    const [stands] = items;
    if (!stands) throw new Error('no item');
    expect(cut(stands, SOLD, lines)).toEqual(cutQuote(stands, SOLD, lines));
    expect(cut(stands, SOLD, lines).length).toBeGreaterThan(1);
  }
});

test('a quote of which nothing is known is shown whole', () => {
  const whole = [{ text: SOLD, marked: false }];
  expect(quotesOfTab(fakeReported({ report }))({ id: 'sells-data', answer: 'yes' }, SOLD, 2)).toEqual(whole);
  expect(quotesOfTab({ status: 'loading' })({ id: 'sells-data', answer: 'yes' }, SOLD, null)).toEqual(whole);
});
