import { describe, expect, it } from 'vitest';
import { ITEMS } from './index';
import type { ItemId } from './item';
import { answerTo } from './item.testing';

const answer = (id: ItemId, text: string): string | undefined => {
  const item = ITEMS.find((other) => other.id === id);
  return item && answerTo(item, text);
};

describe('a right refused to everyone', () => {
  it.each<[ItemId, string]>([
    ['access', 'Nobody can inspect their records.'],
    ['access', 'Requests for access to your data will not be answered.'],
    ['access', 'We do not give individuals access to the data that we hold about them.'],
    ['access', 'We do not offer users any means to review their data.'],
    ['access', 'We will not tell you what data we hold about you.'],
    ['correct', 'Entries cannot be corrected.'],
    ['correct', 'We will not amend records even if they are wrong.'],
    ['correct', 'Users have no means of amending their data.'],
    ['delete', 'Accounts cannot be deleted.'],
    ['delete', 'We do not honour deletion requests.'],
    ['delete', 'There is no option to delete an account.'],
    ['delete', 'We never delete data at the request of users.'],
    ['portability', 'It is not possible to transfer your data to another service.'],
    ['portability', 'We do not hand out data in a machine-readable form.'],
    ['object', 'You have no right to object.'],
    ['object', 'Objections to our processing will not be heeded.'],
    ['withdraw-consent', 'There is no way to withdraw your consent.'],
    ['marketing-opt-out', 'Marketing messages cannot be switched off.'],
    ['marketing-opt-out', 'We are not able to stop the marketing that our clients send you.'],
    ['sale-opt-out', 'There is no way to refuse the sale of your data.'],
    ['sale-opt-out', 'It is not possible to stop the disclosure of your data to our partners.'],
  ])('%s: %s', (id, text) => expect(answer(id, text)).toBe('no'));

  it.each<[ItemId, string]>([
    ['access', 'We do not allow anyone to access your information.'],
    ['access', 'Users cannot see your profile.'],
    ['access', 'We cannot provide you with access to your data if we cannot verify who you are.'],
    ['access', 'We do not provide access to your data to advertisers.'],
    ['correct', 'We do not change your data without telling you.'],
    ['correct', 'You cannot change your username, but you can correct other details.'],
    ['delete', 'We cannot delete your information except by also deleting your account.'],
    ['delete', 'Some information cannot be deleted.'],
    ['delete', 'Deleted accounts cannot be restored.'],
    ['portability', 'We do not transfer your data to another country.'],
    ['portability', 'You may not transfer your account to somebody without our consent.'],
    ['object', 'You cannot object to the use of cookies that are strictly necessary.'],
    ['object', 'There is no right to object where we must process by law.'],
    ['withdraw-consent', 'If you withdraw your consent, you cannot use this feature.'],
    ['marketing-opt-out', 'You cannot unsubscribe from transactional e-mails, which are not promotional.'],
    ['sale-opt-out', 'We cannot stop third parties from sharing your data.'],
    ['sale-opt-out', 'You cannot opt out of sharing with our service providers.'],
  ])('%s is not refused: %s', (id, text) => expect(answer(id, text)).not.toBe('no'));
});
