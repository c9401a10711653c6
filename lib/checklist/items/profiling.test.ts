import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { profiling } from './profiling';

describe('profiling', () => {
  it.each([
    'We draw inferences about what you may like to buy.',
    'From your reading we build a profile of you for marketing.',
    'A fraud score is computed for each order by automated decision-making.',
    'We predict which offers your household will like.',
    'The home page is tailored to your interests.',
    'We estimate your age to choose a suitable mode.',
    'We suggest films that you may like.',
    'We analyse your activity so that the feed is tailored to you.',
  ])('yes: %s', (text) => expect(answerTo(profiling, text)).toBe('yes'));

  it.each(['We do not carry out profiling.', 'No automated decision-making takes place.'])('no: %s', (text) =>
    expect(answerTo(profiling, text)).toBe('no'),
  );

  it.each([
    'You can edit your profile page and picture.',
    'You have the right to object to profiling.',
    'We infer nothing.',
    'Does automated decision-making take place?',
    'Profiling',
  ])('not-stated: %s', (text) => expect(answerTo(profiling, text)).toBe('not-stated'));
});
