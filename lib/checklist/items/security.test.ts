import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { security } from './security';

describe('security', () => {
  it.each([
    'Data is encrypted in transit by TLS.',
    'Passwords are stored only as salted hashes.',
    '## Security\n\nAccess is limited to employees who need it for their work.',
    'To protect your data we use firewalls and carry out penetration tests.',
    'Our data centre is certified to ISO 27001, for the security of what is stored there.',
    'Your data may only be seen by staff whose job duties require it.',
    'Paper files are kept in a locked cupboard.',
    'All traffic runs over HTTPS.',
    'We run security audits twice a year.',
    'We train our staff to keep your data safe.',
    'Card numbers reach us in encrypted form.',
  ])('specific: %s', (text) => expectAnswer(security, text, 'specific'));

  it.each([
    'We take appropriate technical and organisational measures to protect your data against loss.',
    'We use reasonable safeguards to keep your information secure.',
    'The service has features designed to protect the security of what you entrust to us.',
    'We work hard to protect information about you.',
    'We use commercially reasonable safeguards.',
    'We do what is common in our industry to guard what you tell us.',
    'Your details are kept securely.',
    'To protect what you store here from loss, we maintain reasonable safeguards.',
  ])('general: %s', (text) => expectAnswer(security, text, 'general'));

  it.each([
    'See https://acme.example for more.',
    'We share hashed e-mail addresses with advertising partners.',
    'We collect your MAC address.',
    'You should choose a password that nobody can guess.',
    'We use your data:\n\n- to keep your account secure and enforce our security policies',
    'To protect your privacy we take steps to verify your identity before we answer.',
    'We may add two-factor sign-in in the future.',
  ])('not-stated: %s', (text) => expectAnswer(security, text, 'not-stated'));
});
