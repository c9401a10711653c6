import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { aggregatedData } from './aggregated-data';

describe('aggregated-data', () => {
  it.each([
    'We share aggregated data with our partners.',
    'De-identified information may be disclosed for any purpose.',
    'Statistics that cannot identify you may be published.',
    'Aggregated or de-identified data tells nothing of you, and we may use, disclose and keep it.',
  ])('yes: %s', (text) => expectAnswer(aggregatedData, text, 'yes'));
  it.each(['We do not share anonymised data with anyone.'])('no: %s', (text) =>
    expectAnswer(aggregatedData, text, 'no'),
  );
  it.each([
    'We keep aggregated data as long as we need it to provide the service.',
    'We share your address with the courier.',
    'You may be asked to share anonymous statistics with us.',
    'We make anonymous statistics that we may use for any lawful purpose.',
    'What you provide when you write to us ends in aggregate statistics of ours.',
  ])('not-stated: %s', (text) => expectAnswer(aggregatedData, text, 'not-stated'));
});
