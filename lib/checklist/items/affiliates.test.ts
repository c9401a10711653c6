import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { affiliates } from './affiliates';

describe('affiliates', () => {
  it.each([
    'We may share your data with our affiliates and subsidiaries.',
    'Data is passed to other companies of our group.',
    'Our parent company has access to your account data.',
    'We share data between and among ourselves and any current or future parent, subsidiary or affiliated company.',
  ])('yes: %s', (text) => expectAnswer(affiliates, text, 'yes'));
  it.each(['We do not share your data with our group companies.'])('no: %s', (text) =>
    expectAnswer(affiliates, text, 'no'),
  );
  it.each([
    'We earn a fee when you buy through affiliate links.',
    'We are not affiliated with the shops we list.',
    'Your parents can share the account.',
    'You can join a group and share photos.',
    '## Sharing\n\nWe act to protect our rights or those of our affiliates.',
  ])('not-stated: %s', (text) => expectAnswer(affiliates, text, 'not-stated'));
});
