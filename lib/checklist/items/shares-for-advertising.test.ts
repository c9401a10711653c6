import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { sharesForAdvertising } from './shares-for-advertising';

describe('shares-for-advertising', () => {
  it.each([
    'We share your e-mail address with our advertising partners.',
    'Third parties place cookies in your browser to show you targeted ads.',
    'We give your name to business partners for their own marketing.',
    'We allow ad networks to collect data for personalised advertising.',
    'Third parties store cookies here: some cookies come from third parties that advertise.',
    'Firms with which we run joint promotions get your data: we share it for joint marketing.',
    'We use your e-mail address to show you our ads on sites such as Facebook.',
    'Our advertisers are told which pages you read.',
    'We rent our mailing list to other merchants.',
    'Ad exchanges receive your IP address.',
  ])('yes: %s', (text) => expectAnswer(sharesForAdvertising, text, 'yes'));
  it.each([
    'We share your details with third parties for their marketing only if you have agreed.',
    'We do not give your data to third parties for marketing without your consent.',
    'With your consent, we and our partners may process your data for the aims below.',
    'With your opt-in, we share your address with partner brands for their marketing.',
    'We share your data with advertisers only with your permission.',
    'Our sponsors receive your address for marketing if you have opted in.',
    'We ask for your consent before we share your details with third parties for marketing.',
  ])('with-consent: %s', (text) => expectAnswer(sharesForAdvertising, text, 'with-consent'));
  it.each([
    'We do not share your data with third parties for their direct marketing.',
    'We do not sell, trade or otherwise share your information with outside parties.',
    'We never share your data with advertisers.',
    'No personal data is given to advertisers.',
    'Data is not made available to ad networks.',
  ])('no: %s', (text) => expectAnswer(sharesForAdvertising, text, 'no'));
  it.each([
    'We send you our newsletter once a month.',
    'We share your address with the courier.',
    'We do not sell your phone number.',
    'Our partners carry out marketing tasks for us, and we share your data with these third parties.',
    'We will not sell your data to third parties unless you agree.',
    'You can choose not to provide us with your address, but then we cannot send you marketing.',
    'Companies that help us to send newsletters receive your e-mail address.',
    'With your consent we share your data with your doctor.',
  ])('not-stated: %s', (text) => expectAnswer(sharesForAdvertising, text, 'not-stated'));
});
