import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { withdrawConsent } from './withdraw-consent';

describe('withdraw-consent', () => {
  it.each([
    'You can withdraw your consent at any time.',
    'Where we rely on consent, you may revoke it whenever you like.',
    'Consent once given may be withdrawn in the settings.',
  ])('yes: %s', (text) => expectAnswer(withdrawConsent, text, 'yes'));

  it.each([
    'If you live in the European Union, you have these rights:\n\n- to withdraw your consent',
    'Where the law of your country so provides, local law may permit you to revoke your consent.',
  ])('conditional: %s', (text) => expectAnswer(withdrawConsent, text, 'conditional'));

  it.each([
    'By using the site you give your consent to this policy.',
    'A parent may withdraw consent for a child.',
    'You can switch off the location on your phone.',
  ])('not-stated: %s', (text) => expectAnswer(withdrawConsent, text, 'not-stated'));

  it.each(['Consent once given cannot be withdrawn.'])('no: %s', (text) => expectAnswer(withdrawConsent, text, 'no'));
});
