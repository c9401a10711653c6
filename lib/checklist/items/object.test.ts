import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { objectItem } from './object';

describe('object', () => {
  it.each([
    'You may object to the processing of your data at any time.',
    'You have the right to restrict the processing of your data.',
    'Ask us to limit the use of your personal data.',
    '# Notice\n\n## Your rights\n\n- Right to object',
    'You have the right to: (i) object to our processing of your data; or (ii) restrict it.',
  ])('yes: %s', (text) => expectAnswer(objectItem, text, 'yes'));

  it.each([
    'Users in the EEA may object to our processing of their data.',
    'If you live in the European Union, you have these rights:\n\n- to object to the processing of your data',
    // A right mentioned in passing elsewhere grants it to nobody else.
    'Users in the EEA may object to our processing of their data.\n\nWe rely on our interests, subject to your right to object.',
  ])('conditional: %s', (text) => expectAnswer(objectItem, text, 'conditional'));

  it.each([
    'You can object to direct marketing by mail.',
    'If you object to changes of this policy, stop using the site.',
    'We restrict access to your data to a few people.',
    'You may limit ad tracking on your phone.',
  ])('not-stated: %s', (text) => expectAnswer(objectItem, text, 'not-stated'));

  it.each(['You may not object to this use of your data.'])('no: %s', (text) => expectAnswer(objectItem, text, 'no'));
});
