import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { marketingOptOut } from './marketing-opt-out';

describe('marketing-opt-out', () => {
  it.each([
    'Click on the unsubscribe link in any newsletter.',
    'You can opt out of promotional e-mail at any time.',
    'If you do not wish to receive marketing messages, let us know.',
    'Opt out of our mailings whenever you wish.',
    'It is your choice whether or not to receive promotional letters.',
    'You may object to the use of your data for direct marketing.',
    '# Notice\n\n## For California\n\nUse the unsubscribe link in our messages.',
  ])('yes: %s', (text) => expectAnswer(marketingOptOut, text, 'yes'));

  it.each(['Residents of the EEA may object to direct marketing.'])('conditional: %s', (text) =>
    expectAnswer(marketingOptOut, text, 'conditional'),
  );

  it.each([
    'We send you a message when your parcel has arrived.',
    'You can opt out of interest-based advertising on the pages of the networks.',
    'To make an opt-out request about your profile, send an e-mail to our office.',
    'If you unsubscribe your account, we close it.',
    'We use your address to send you our newsletter.',
  ])('not-stated: %s', (text) => expectAnswer(marketingOptOut, text, 'not-stated'));

  it.each(['You cannot unsubscribe from our weekly marketing letter.'])('no: %s', (text) =>
    expectAnswer(marketingOptOut, text, 'no'),
  );
});
