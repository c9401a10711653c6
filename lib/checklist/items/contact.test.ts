import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { contact } from './contact';

describe('contact', () => {
  it.each([
    'Questions about this policy? Write to privacy@acme.example.',
    'We have appointed a data protection officer, whom you reach by post.',
    'Please contact our privacy team about your data.',
    'Our representative in the EU for data protection is Acme Europe.',
    '## Contact\n\nAttn: Privacy, 1 Main Street, Springfield',
    'Please visit this page to submit a request about your data.',
    'Use the following link to exercise any of your rights.',
  ])('dedicated: %s', (text) => expectAnswer(contact, text, 'dedicated'));

  it.each([
    'If you have questions about this policy, contact us at hello@acme.example.',
    'To exercise your rights, please e-mail us at info@acme.example.',
  ])('general: %s', (text) => expectAnswer(contact, text, 'general'));

  it.each([
    'When you contact us, we keep your message for a while.',
    'We may use your personal information to contact you about our goods.',
    'The supervisory authority watches over us.',
  ])('not-stated: %s', (text) => expectAnswer(contact, text, 'not-stated'));
});
