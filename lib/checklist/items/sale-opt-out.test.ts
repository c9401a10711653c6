import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { saleOptOut } from './sale-opt-out';

describe('sale-opt-out', () => {
  it.each([
    'You may opt out of the sale of your data with one click.',
    'If you do not want us to share your details with third parties for their marketing, tell us.',
    'You can control whether we share your data with partners.',
    'Some of this may count as a sale, and you can opt out of it.',
    'You may oppose the sharing of your data with third parties.',
    'Where data is shared with third parties, you are told and have the option to decline.',
    'You can opt out of our sharing of your data with advertisers.',
  ])('yes: %s', (text) => expectAnswer(saleOptOut, text, 'yes'));

  it.each([
    'California residents have the right to opt out of the sale of their data.',
    'Depending on where you live, you may opt out of the sale or sharing of your data.',
  ])('conditional: %s', (text) => expectAnswer(saleOptOut, text, 'conditional'));

  it.each([
    'We do not sell your data.',
    'Visit the page of the Network Advertising Initiative to opt out of targeted ads.',
    'We share your data with advertisers.',
  ])('not-stated: %s', (text) => expectAnswer(saleOptOut, text, 'not-stated'));

  it.each(['You cannot opt out of the sale of your details.'])('no: %s', (text) =>
    expectAnswer(saleOptOut, text, 'no'),
  );
});
