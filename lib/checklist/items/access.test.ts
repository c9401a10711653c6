import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { access } from './access';

describe('access', () => {
  it.each([
    'You have the right to access the data we store about you.',
    'Ask us at any time for a copy of your personal data.',
    'You can view your information by signing in to your account.',
    '# Notice\n\n## Your rights\n\n- Right of access',
    'We let you view the data of your profile.',
    'On request, we will send you details of your personal data.',
    'You may obtain information about the personal data stored about you.',
    'You are welcome to look at the entry we have about you.',
    'Ask to see everything the club holds on file about you.',
    '# For families\n\n## What parents can do\n\nParents may review the information we keep of their child.',
    '# Notice\n\n## Rights\n\n- Right to information (Article 15 GDPR)',
    'We tell you on request whether we hold data about you; write to us to find out what data we process about you.',
  ])('yes: %s', (text) => expectAnswer(access, text, 'yes'));

  it.each([
    'If you live in the European Union, you have these rights:\n\n- to access your data\n- to delete it',
    'Depending on where you live, you may have the right to request access to your data.',
    '# Notice\n\n## For residents of California\n\nYou may ask us for a copy of your personal information.',
    '# Notice\n\n## Rights\n\nIf you are in the EEA, the following rights are yours.\n\nYou may request access to your data.',
    'Residents of California have the right to access their data.\n\nAn access request is answered within a month.',
    // The number of an item does not part it from its introduction.
    'Depending on where you live, you may have the right to:\n\n- 1.1 access your data;\n- 1.2 complain',
    // In a section for some, what they do in their account is theirs alone.
    '# Notice\n\n## For users in Japan\n\nYou can view your data in your account settings.',
    // What readers may do elsewhere does not make it everyone's.
    '# Notice\n\n## Rights under the law of California\n\nYou have the right to access your data.\n\n## Contact\n\nWrite "access request" in the subject line.',
  ])('conditional: %s', (text) => expectAnswer(access, text, 'conditional'));

  it.each([
    'We reserve the right to obtain information about your account.',
    'Only staff who need it may access your data.',
    'You can access our services from any device.',
    'Parents may review the information of their child.',
    "# Notice\n\n## Children's privacy\n\n### Parental rights\n\nParents may review the information of their child.",
    'See what we have done about your suggestions.',
    'To use this feature we request access to your camera.',
    'A copy of the standard clauses can be had from us.',
  ])('not-stated: %s', (text) => expectAnswer(access, text, 'not-stated'));

  it.each(['You cannot see the data that our partners pass on to us.', 'Members are not able to view their records.'])(
    'no: %s',
    (text) => expectAnswer(access, text, 'no'),
  );
});
