import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { portability } from './portability';

describe('portability', () => {
  it.each([
    'You have the right to data portability.',
    'You may receive your data in a machine-readable format.',
    'You can ask us to transfer your data to another provider.',
    'You can export your data from the account page.',
    'You can view your history and export everything as a CSV file.',
    'Members may download all messages and photos in a standard format.',
  ])('yes: %s', (text) => expectAnswer(portability, text, 'yes'));

  it.each([
    'If you live in the European Union, you have these rights:\n\n- data portability',
    'Depending on your location, you may receive your information in a portable format.',
  ])('conditional: %s', (text) => expectAnswer(portability, text, 'conditional'));

  it.each([
    'We may transfer your data to another country.',
    'You may download our price list as a CSV file.',
    'Your data is sent to another company that mails our letters.',
    'We are entitled to transfer your data to a third party.',
  ])('not-stated: %s', (text) => expectAnswer(portability, text, 'not-stated'));

  it.each(['Users cannot export their data.'])('no: %s', (text) => expectAnswer(portability, text, 'no'));
});
