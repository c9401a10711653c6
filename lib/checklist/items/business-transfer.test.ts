import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { businessTransfer } from './business-transfer';

describe('business-transfer', () => {
  it.each([
    'If we merge with another company, your data may be transferred; we will notify you before that.',
    'Should we sell our business, your data passes to the buyer. We will inform you by e-mail beforehand.',
    'In an acquisition the buyer stays bound and must comply with this privacy policy; your data is transferred to it.',
    'We may be bought in a merger. The use of data after a merger will be governed by this policy.',
    'Our policy will apply to data that is transferred to the new entity.',
  ])('with-notice: %s', (text) => expect(answerTo(businessTransfer, text)).toBe('with-notice'));
  it.each([
    'Your data may be transferred in a merger, sale of assets or bankruptcy.',
    'We may share data with a successor if our company is sold.',
    'In a bankruptcy your data may be passed on without notice.',
    'In a merger your data may go to the buyer: it is transferred. We cannot promise that the buyer honours this policy.',
  ])('yes: %s', (text) => expect(answerTo(businessTransfer, text)).toBe('yes'));
  it.each([
    'We will notify you of changes to this policy.',
    'Payment data goes to the card acquirer.',
    'We share data with couriers.',
  ])('not-stated: %s', (text) => expect(answerTo(businessTransfer, text)).toBe('not-stated'));
});
