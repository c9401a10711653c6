import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { businessTransfer } from './business-transfer';

describe('business-transfer', () => {
  it.each([
    'If we merge with another company, your data may be transferred; we will notify you before that.',
    'Should we sell our business, your data passes to the buyer. We will inform you by e-mail beforehand.',
    'In an acquisition the buyer stays bound and must comply with this privacy policy; your data is transferred to it.',
    'We may be bought in a merger. The use of data after a merger will be governed by this policy.',
    'Our policy will apply to data that is transferred to the new entity.',
    'If someone buys our studio, they must keep to this policy.',
    'If the company is sold, we will let you know before your data is handed over.',
    'If we are acquired, we will ask you whether your data may be passed on.',
  ])('with-notice: %s', (text) => expectAnswer(businessTransfer, text, 'with-notice'));
  it.each([
    'Your data may be transferred in a merger, sale of assets or bankruptcy.',
    'We may share data with a successor if our company is sold.',
    'In a bankruptcy your data may be passed on without notice.',
    'In a merger your data may go to the buyer: it is transferred. We cannot promise that the buyer honours this policy.',
    'If we sell the game, the list of players will be sold with it.',
    'Should we be acquired, our database will go to the buyer.',
    'If somebody buys us, they get your data too.',
    'If the company changes hands, your data goes with it.',
    'In the course of a takeover we may disclose data to the other side.',
  ])('yes: %s', (text) => expectAnswer(businessTransfer, text, 'yes'));
  it.each([
    'We will notify you of changes to this policy.',
    'Payment data goes to the card acquirer.',
    'We share data with couriers.',
    'If you sell an item, the buyer sees your name.',
    'When we transfer data to other countries, we share it under contracts.',
    'In a merger we will not share more data than this policy allows, unless you agree.',
    'We do not sell your data.',
    'When a customer buys our services, we do not share its data.',
  ])('not-stated: %s', (text) => expectAnswer(businessTransfer, text, 'not-stated'));
  it.each([
    'Should we ever sell the shop, your data will not be transferred.',
    'If the company is sold, all user data will be deleted first.',
    'Your data will never be part of a sale of our business.',
    'We would erase the database before any sale of the business.',
  ])('no: %s', (text) => expectAnswer(businessTransfer, text, 'no'));
});
