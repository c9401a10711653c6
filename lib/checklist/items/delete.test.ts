import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { deleteItem } from './delete';

describe('delete', () => {
  it.each([
    'You can delete your account at any time in the settings.',
    'Write to us and ask us to erase your personal data.',
    'You have the right to be forgotten.',
    'When you close your account, we will remove your data within a month.',
    'All data will be erased when the user closes the account.',
    'If you choose to delete your account, nobody can restore it.',
    'You can delete your search history whenever you like.',
    'We keep your data until you ask us to delete it.',
  ])('yes: %s', (text) => expectAnswer(deleteItem, text, 'yes'));

  it.each([
    'Californian consumers have the right to request deletion of their data.',
    'Subject to applicable law, you may have the right to have your data erased.',
    '# Notice\n\n## Additional information for the United Kingdom\n\nYou may request that we erase your data.',
  ])('conditional: %s', (text) => expectAnswer(deleteItem, text, 'conditional'));

  it.each([
    '# Notice\n\n## Your choices\n\nYou can delete your account in the settings.\n\n## For California\n\nYou have the right to request deletion of your data.',
  ])('yes: %s', (text) => expectAnswer(deleteItem, text, 'yes'));

  it.each([
    'We may retain some records even after you close your account.',
    'You can delete cookies in your browser.',
    'If we learn that a child sent us data, we delete it.',
    'We delete server logs once they are no longer needed.',
  ])('not-stated: %s', (text) => expectAnswer(deleteItem, text, 'not-stated'));

  it.each(['You cannot delete your account.', 'It is not possible to erase your data from our books.'])(
    'no: %s',
    (text) => expectAnswer(deleteItem, text, 'no'),
  );
});
