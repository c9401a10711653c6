import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { children } from './children';

describe('children', () => {
  it.each([
    'Our service is not intended for children under 13.',
    'We do not knowingly collect data from anyone under the age of 16.',
    'You must be at least 18 years old to open an account.',
    'If you are under 14, please do not use this site.',
    'Children under 13 are not allowed to register.',
    'Anyone aged 16 or older may open an account.',
    'Children below the age of consent in their country, whom we call juniors here, are not permitted to register.',
  ])('excluded: %s', (text) => expect(answerTo(children, text)).toBe('excluded'));

  it.each([
    'We ask for the consent of a parent before a child may open an account.',
    'We do not knowingly collect data from children under 13 without the permission of a parent.',
    'If you are under 18, you may use the shop only with the involvement of a parent or guardian.',
  ])('with-consent: %s', (text) => expect(answerTo(children, text)).toBe('with-consent'));

  it.each(['We collect data about your children, such as their age.'])('collected: %s', (text) =>
    expect(answerTo(children, text)).toBe('collected'),
  );

  it.each([
    'We do not sell the data of consumers under 16.',
    'We work against the abuse of children.',
    'We pick out products by your age.',
  ])('not-stated: %s', (text) => expect(answerTo(children, text)).toBe('not-stated'));
});
