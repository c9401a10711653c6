import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { sharesForAdvertising } from './shares-for-advertising';

describe('shares-for-advertising', () => {
  it.each([
    'We share your e-mail address with our advertising partners.',
    'Third parties place cookies in your browser to show you targeted ads.',
    'We give your name to business partners for their own marketing.',
    'We allow ad networks to collect data for personalised advertising.',
  ])('yes: %s', (text) => expect(answerTo(sharesForAdvertising, text)).toBe('yes'));
  it.each([
    'We share your details with third parties for their marketing only if you have agreed.',
    'We do not give your data to third parties for marketing without your consent.',
  ])('with-consent: %s', (text) => expect(answerTo(sharesForAdvertising, text)).toBe('with-consent'));
  it.each([
    'We do not share your data with third parties for their direct marketing.',
    'We do not sell, trade or otherwise share your information with outside parties.',
  ])('no: %s', (text) => expect(answerTo(sharesForAdvertising, text)).toBe('no'));
  it.each([
    'We send you our newsletter once a month.',
    'We share your address with the courier.',
    'We do not sell your phone number.',
    'Companies that help us to send newsletters receive your e-mail address.',
  ])('not-stated: %s', (text) => expect(answerTo(sharesForAdvertising, text)).toBe('not-stated'));
});
