import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { governmentDisclosure } from './government-disclosure';

describe('government-disclosure', () => {
  it.each([
    'We disclose data to the police if we believe in good faith that it is necessary to protect our rights or property.',
    'We may share information to enforce our terms or to investigate fraud.',
    'We release data when we think it appropriate to protect the safety of others.',
    'We may give it to the police if we think it proper to do so.',
    'We may report users to the authorities as we see fit.',
    'The firm discloses data to the police where it considers it appropriate.',
    'If we suspect a crime, we tell the police and give them your details.',
    'We may release information to protect ourselves.',
  ])('broad: %s', (text) => expectAnswer(governmentDisclosure, text, 'broad'));
  it.each([
    'We disclose data only when a court order or subpoena requires it.',
    'Data is handed to authorities where we are legally obliged to do so.',
    'We do not share data with third parties except where required by law.',
    'We only disclose data when compelled by law, to help the prosecution and prevention of crime.',
    'We give data to the authorities only if a judge orders us to.',
    'We do not give data to governments unless the law forces us to.',
    'We may be compelled to hand data to the tax office.',
  ])('legal-process: %s', (text) => expectAnswer(governmentDisclosure, text, 'legal-process'));
  it.each([
    'We protect your data with encryption.',
    'You have the right to complain to an authority.',
    'We share data with couriers.',
    'You may provide us with suggestions, which we use as we see fit.',
    'You are required to hand in proof of age.',
  ])('not-stated: %s', (text) => expectAnswer(governmentDisclosure, text, 'not-stated'));
});
