import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { correct } from './correct';

describe('correct', () => {
  it.each([
    'You may correct or update your details in your profile.',
    'If data about you is wrong, ask us to rectify it.',
    'You have the right to have inaccurate data corrected.',
    'Please contact us to update your personal information.',
  ])('yes: %s', (text) => expect(answerTo(correct, text)).toBe('yes'));

  it.each([
    'Residents of Virginia have the right to correct inaccurate data.',
    'Where local law grants it to you, you may ask us to rectify your data.',
    'If you live in the European Union, you have these rights:\n\n- rectification of inaccurate data',
  ])('conditional: %s', (text) => expect(answerTo(correct, text)).toBe('conditional'));

  it.each([
    'We may update this privacy policy from time to time.',
    'You can change your cookie settings in the browser.',
    'We correct errors in our software every week.',
  ])('not-stated: %s', (text) => expect(answerTo(correct, text)).toBe('not-stated'));
});
