import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { complaint } from './complaint';

describe('complaint', () => {
  it.each([
    'You may lodge a complaint with the supervisory authority of the country where you work.',
    "If our answer does not satisfy you, you can write to the Information Commissioner's Office.",
    'If we leave a complaint unsettled, an independent dispute resolution body hears it at no cost to you.',
    'Residents may complain to the attorney general of their state.',
    'You have these rights:\n\n- to see your data\n- to complain to a regulator',
  ])('yes: %s', (text) => expectAnswer(complaint, text, 'yes'));

  it.each([
    'We take every complaint to heart and answer it ourselves.',
    'We may report crimes to the competent authorities.',
    'Complaints go to our data protection officer, please contact her.',
    'We disclose data to authorities where a court orders it.',
  ])('not-stated: %s', (text) => expectAnswer(complaint, text, 'not-stated'));
});
