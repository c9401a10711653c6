import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { legalBasis } from './legal-basis';

describe('legal-basis', () => {
  it.each([
    'The legal basis for this is your consent.',
    'We process your order data because it is necessary for the performance of our contract with you.',
    'We do so on the basis of Art. 6(1)(f) GDPR.',
    'We use visit logs for our legitimate interests in a safe site.',
  ])('yes: %s', (text) => expectAnswer(legalBasis, text, 'yes'));

  it.each([
    'We may keep copies for legal reasons.',
    'Article 6 (Corrections)',
    'Our contract with couriers binds them.',
    'We disclose data where the law requires it.',
    'You consent to the terms of this agreement.',
    'On the basis of our agreement with them, these firms may see your name.',
    'We may keep records for our legitimate interests or disclose them.',
  ])('not-stated: %s', (text) => expectAnswer(legalBasis, text, 'not-stated'));
});
