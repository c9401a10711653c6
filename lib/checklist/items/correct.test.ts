import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { correct } from './correct';

describe('correct', () => {
  it.each([
    'You may correct or update your details in your profile.',
    'If data about you is wrong, ask us to rectify it.',
    'You have the right to have inaccurate data corrected.',
    'Profiles can be edited by logging in.',
    'Under the GDPR you have the right\n\n- to rectification;\n- to erasure.',
    '# For families\n\n## Your choices as a parent\n\nYou can change the nickname of your child.',
    'If a date is wrong, you may request its correction.',
    'You may request changes to the personal details in our files.',
    'Please contact us to update your personal information.',
  ])('yes: %s', (text) => expectAnswer(correct, text, 'yes'));

  it.each([
    'Residents of Virginia have the right to correct inaccurate data.',
    'Where local law grants it to you, you may ask us to rectify your data.',
    'If you live in the European Union, you have these rights:\n\n- rectification of inaccurate data',
  ])('conditional: %s', (text) => expectAnswer(correct, text, 'conditional'));

  it.each([
    'We may update this privacy policy from time to time.',
    'To change whether your profile is shown to strangers, open the settings.',
    'Our checks ensure the correct use of your information.',
    'You can change your cookie settings in the browser.',
    'We correct errors in our software every week.',
  ])('not-stated: %s', (text) => expectAnswer(correct, text, 'not-stated'));

  it.each(['You cannot change your personal data through us or through anybody else.'])('no: %s', (text) =>
    expectAnswer(correct, text, 'no'),
  );
});
