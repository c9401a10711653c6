import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { profiling } from './profiling';

describe('profiling', () => {
  it.each([
    'We draw inferences about what you may like to buy.',
    'From your reading we build a profile of you for marketing.',
    'A fraud score is computed for each order by automated decision-making.',
    'We predict which offers your household will like.',
    'The home page is tailored to your interests.',
    'We estimate your age to choose a suitable mode.',
    'We suggest films that you may like.',
    'We analyse your activity so that the feed is tailored to you.',
    'Loans are decided by automated means with the help of a credit score.',
    'We make predictions about your habits.',
    'An algorithm decides whether you get the loan.',
    'We derive your interests from your clicks.',
    'We rate how likely you are to repay.',
    'We create a picture of your preferences from your purchases.',
  ])('yes: %s', (text) => expectAnswer(profiling, text, 'yes'));

  it.each([
    'We do not carry out profiling.',
    'No automated decision-making takes place.',
    'We do not profile visitors.',
    'We build no profiles.',
    'We do not keep any profiles of our members.',
    'No decision that affects you is made by automated means.',
    'Nobody is scored or profiled here.',
  ])('no: %s', (text) => expectAnswer(profiling, text, 'no'));

  it.each([
    'You can edit your profile page and picture.',
    'You have the right to object to profiling.',
    'We infer nothing.',
    'Does automated decision-making take place?',
    'Profiling',
    'You cannot create a profile without an account.',
    'We do not use sensitive data for profiling.',
    'We work out the price of your order.',
    'We do not share profiles of users with others.',
  ])('not-stated: %s', (text) => expectAnswer(profiling, text, 'not-stated'));
});
