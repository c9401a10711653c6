import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { behaviouralAds } from './behavioural-ads';

describe('behavioural-ads', () => {
  it.each([
    'Our partners use your visits here to show you interest-based advertising.',
    'We tailor the adverts in the app to what you looked at before.',
    'Advertisers may reach you again elsewhere by retargeting.',
    'The ads on our pages are chosen to match your interests.',
  ])('yes: %s', (text) => expectAnswer(behaviouralAds, text, 'yes'));

  it.each([
    'We do not use your data for targeted advertising.',
    'Our site does not show any ads.',
    'The app is ad-free.',
  ])('no: %s', (text) => expectAnswer(behaviouralAds, text, 'no'));

  it.each([
    'We send a newsletter to subscribers each month.',
    'We advertise our shop in local papers.',
    'You have the right to opt out of targeted advertising as defined in state law.',
  ])('not-stated: %s', (text) => expectAnswer(behaviouralAds, text, 'not-stated'));
});
