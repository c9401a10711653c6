import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { breachNotice } from './breach-notice';

describe('breach-notice', () => {
  it.each([
    'If there is a data breach that concerns you, we will inform you by e-mail.',
    'We will notify you of any security incident that puts your data at risk.',
    'Data breaches are reported to you and to the authority.',
    'We will tell you about any breaches that may be a high risk for you.',
    'If anything leaks, we will tell every affected parent about the breach within two days.',
    'Should your data fall into the wrong hands, we will let you know.',
    'You will be notified if your personal data is compromised.',
    'If our systems are hacked, you will hear from us.',
    'If we are hacked, we will tell you.',
    'We will inform users of any unauthorised access to their files.',
  ])('yes: %s', (text) => expectAnswer(breachNotice, text, 'yes'));

  it.each([
    'We use your data to detect security incidents.',
    'We have a plan for the case of a data breach.',
    'Please notify us if you suspect a breach of security.',
    'If you believe that your data was stolen, tell us.',
    'If you breach our rules, we will notify you.',
    'No data leaks to other companies.',
    'We may close accounts for a breach of our terms.',
    'We share data:\n\n- to prevent and investigate security incidents',
    'Write to us to report a data breach.',
  ])('not-stated: %s', (text) => expectAnswer(breachNotice, text, 'not-stated'));
});
