import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { dataFromOthers } from './data-from-others';

describe('data-from-others', () => {
  it.each([
    'We also receive data about you from data brokers and public registers.',
    'If you log in with Facebook, we receive your name and picture.',
    'We combine this with information from other sources.',
    'Other users may give us your address when they invite you.',
    'When you follow us on social media, we may receive your public name.',
    'Apple sends your name to us.',
    'Other members may post photos of you.',
    'Third-party sources: shops that sell our cards.',
  ])('yes: %s', (text) => expect(answerTo(dataFromOthers, text)).toBe('yes'));

  it.each([
    'We do not obtain data about you from third parties.',
    'We collect no data except the information you enter.',
  ])('no: %s', (text) => expect(answerTo(dataFromOthers, text)).toBe('no'));

  it.each([
    'We share your data with third parties who provide services to us.',
    'We collect information from you when you open an account.',
    'You may receive offers from our partners.',
  ])('not-stated: %s', (text) => expect(answerTo(dataFromOthers, text)).toBe('not-stated'));
});
