import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { sensitiveData } from './sensitive-data';

describe('sensitive-data', () => {
  it.each([
    'For the gym we keep fingerprint data of members.',
    'We may ask about your health conditions before a course.',
    'Your profile can show your religion and sexual orientation, which we then store.',
    'The face scan involves processing of biometric data.',
    'When we process data that is sensitive under the law, we keep it apart.',
  ])('yes: %s', (text) => expectAnswer(sensitiveData, text, 'yes'));

  it.each([
    'We do not collect data on health, religion or ethnicity.',
    'Please do not send us any sensitive personal data.',
    'We never request special categories of personal data.',
    'Forms must not contain any sensitive personal data.',
    'Our terms prohibit the transmission of health data to us.',
  ])('no: %s', (text) => expectAnswer(sensitiveData, text, 'no'));

  it.each([
    'We may process sensitive information in accordance with the law.',
    'Data governed by HIPAA, such as medical records, is outside this notice.',
    'We protect sensitive financial information with encryption.',
    'Doors of the data centre open by biometric scan.',
    'We do not discriminate by race or religion.',
    'This notice is available in another format if you have a disability; it is an alternative format.',
  ])('not-stated: %s', (text) => expectAnswer(sensitiveData, text, 'not-stated'));
});
