import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { internationalTransfer } from './international-transfer';

describe('international-transfer', () => {
  it.each([
    'Data is transferred to the United States under standard contractual clauses.',
    'We certify to the Data Privacy Framework.',
    'Transfers outside the EEA rest on an adequacy decision.',
  ])('with-safeguards: %s', (text) => expectAnswer(internationalTransfer, text, 'with-safeguards'));
  it.each([
    'Your data is stored on servers in the United States.',
    'Data may be processed outside your country with an adequate level of protection.',
    'Our servers stand in many countries.',
    'Your data may leave your country.',
    'Data may be held in countries with weaker laws.',
  ])('without-safeguards: %s', (text) => expectAnswer(internationalTransfer, text, 'without-safeguards'));
  it.each([
    'Your data is stored only within the European Union.',
    'We do not transfer your data to third countries.',
    'Your data never leaves Switzerland.',
    'We do not send your information to any other country.',
    'Our servers are located exclusively in Iceland.',
    'Data stays within Norway.',
  ])('no: %s', (text) => expectAnswer(internationalTransfer, text, 'no'));
  it.each([
    'You can transfer your account to a friend.',
    'We process the data you send us.',
    'Players from around the world meet here.',
    'We do not send messages to other countries.',
  ])('not-stated: %s', (text) => expectAnswer(internationalTransfer, text, 'not-stated'));
});
