import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { responseTime } from './response-time';

describe('response-time', () => {
  it.each([
    'We answer your request within one month.',
    'You will receive a reply no later than 30 days after we get your request.',
    'We respond to requests within the time that the law sets.',
    'Requests are dealt with, as a rule, within fifteen (15) business days.',
    'Please allow 30 days for a response.',
    'We have one (1) month to reply to you.',
    'Our privacy officer replies within five working days.',
    'Expect an answer in ten days.',
  ])('yes: %s', (text) => expectAnswer(responseTime, text, 'yes'));

  it.each([
    'We answer requests promptly.',
    'We reply within a reasonable time.',
    'We keep your request for 30 days.',
    'In ten days you will get a parcel.',
    'You may ask for what we collected in the preceding 12 months.',
    'Log files are deleted within 30 days.',
    'Should your data be violated, we will inform the authority within the legal deadline.',
    'You have 30 days to respond to our decision.',
  ])('not-stated: %s', (text) => expectAnswer(responseTime, text, 'not-stated'));
});
