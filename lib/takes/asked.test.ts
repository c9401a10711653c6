import { describe, expect, it, test } from 'vitest';
import type { AskedId } from '../values';
import { companyIn } from './company';
import { takesOf } from './takes.testing';
import { dateIn } from './updated';

const answerOf = (id: AskedId, text: string) => takesOf(text).asked.find((one) => one.id === id);

describe('what lay readers ask first', () => {
  it.each<[AskedId, string, string]>([
    ['staff-reads', 'yes', 'Our employees may read your messages to learn how people write.'],
    ['staff-reads', 'yes', 'Human reviewers look at a part of all recordings.'],
    ['staff-reads', 'limited', 'Our staff may access your messages only if you report a problem.'],
    ['staff-reads', 'no', 'Our staff never read your messages.'],
    [
      'staff-reads',
      'yes',
      'To make the search better, people who work for our vendors listen to samples of your voice.',
    ],
    ['staff-reads', 'yes', 'We may, as we see fit, monitor the conversations in our rooms.'],
    ['staff-reads', 'yes', 'We look at your data to improve the tool, including by reviewing user content.'],
    ['staff-reads', 'yes', 'Some prompts are read by trained annotators.'],
    ['staff-reads', 'limited', 'A team of moderators reviews messages that break the rules.'],
    ['staff-reads', 'limited', 'Our moderators may check messages that others reported.'],
    ['staff-reads', 'limited', 'We review your messages to stop fraud.'],
    ['staff-reads', 'limited', 'With your permission, our support team may look at your files.'],
    ['staff-reads', 'limited', 'Staff do not open or view your files unless the law demands it.'],
    ['staff-reads', 'limited', 'When you ring us, calls may be recorded or monitored.'],
    ['staff-reads', 'limited', 'We keep recordings of calls with the help desk to train our staff.'],
    ['staff-reads', 'limited', 'We and our service providers may monitor voice chat to stop abuse.'],
    ['staff-reads', 'limited', 'What filters find goes to a human moderator, who decides about the message.'],
    ['staff-reads', 'limited', 'Personnel may view private boards for repairs.'],
    ['staff-reads', 'no', 'We have no technical means to read the content of your notes.'],
    ['staff-reads', 'no', 'We do not read or listen to your calls.'],
    ['staff-reads', 'no', 'Nobody here can decrypt your files: we cannot read your messages.'],
    ['staff-reads', 'not-stated', 'You may ask for human review of an automated decision.'],
    ['staff-reads', 'not-stated', 'We encourage you to review the content of this page.'],
    ['staff-reads', 'not-stated', 'You can review and delete your messages.'],
    ['staff-reads', 'not-stated', 'Other users can read your posts.'],
    ['staff-reads', 'not-stated', 'We monitor how our content is used.'],
    ['staff-reads', 'not-stated', 'To review, improve and develop our services, we count messages.'],
    ['staff-reads', 'not-stated', 'We review messages by automated means.'],
    ['staff-reads', 'not-stated', 'We know whether you read our emails.'],
    ['staff-reads', 'not-stated', 'Our staff have access to personal data only where they need it.'],
    ['staff-reads', 'not-stated', 'Do your employees read my messages?'],
    ['staff-reads', 'not-stated', 'Please read this policy with care.'],
    ['address-book', 'yes', 'Our app reads the address book of the device and stores it.'],
    ['address-book', 'if-you-agree', 'If you choose, you can upload your address book.'],
    ['address-book', 'no', 'We never collect your contact list.'],
    ['address-book', 'not-stated', 'We list the ways to contact us.'],
    ['self-delete', 'yes', 'You can delete your account in the settings.'],
    [
      'self-delete',
      'yes',
      '## Your rights\n\nYou can delete your account at any time; copies in backups go a month later.',
    ],
    ['self-delete', 'not-stated', 'You cannot delete your account.'],
    ['self-delete', 'on-request', 'You can delete your account by writing to us, and we delete your data then.'],
    ['self-delete', 'yes', 'You have these rights:\n\n- You can delete your account whenever you like.'],
    ['self-delete', 'yes', 'You may [delete your account](https://shop.example/account/delete).'],
    ['self-delete', 'on-request', 'To delete your data, please contact us by email.'],
    ['self-delete', 'have-it-deleted', 'You have the right to erasure of your data.'],
    [
      'self-delete',
      'have-it-deleted',
      '## Your rights\n\nAll our members have the right to:\n\n- have their account and the data in it deleted;',
    ],
    ['self-delete', 'have-it-deleted', 'You can ask for a copy of your data, or have your data deleted.'],
    ['self-delete', 'yes', 'You can delete some or all of the information that you gave us in your account settings.'],
    ['self-delete', 'yes', 'As is your right, you can directly view or delete your data in the app.'],
    ['self-delete', 'have-it-deleted', '## Your rights\n\n- The right to erasure'],
    ['self-delete', 'have-it-deleted', '## Your rights\n\n- Delete the data that we hold, unless a law forbids it'],
    [
      'self-delete',
      'on-request',
      'You can [submit a ticket](https://shop.example/delete) to request deletion of your account.',
    ],
    ['self-delete', 'have-it-deleted', 'If you ask to delete your account, we will do so at once.'],
    ['self-delete', 'not-stated', '## Your rights\n\n- We remove links to bad sites'],
    ['self-delete', 'not-stated', 'You can delete cookies in the settings of your browser.'],
    ['self-delete', 'not-stated', 'We delete your data after a year.'],
    ['refused', 'yes', 'If you do not give us your address, we cannot provide the service.'],
    ['refused', 'yes', 'If you disable cookies, some features may not work properly.'],
    ['refused', 'no', 'We will not discriminate against you for using your rights.'],
    ['refused', 'yes', 'You can say no to cookies. However, doing so may prevent you from opening parts of the shop.'],
    ['refused', 'yes', 'It is not possible to open an account without giving a name.'],
    ['refused', 'yes', 'We cannot provide you with power unless we have your address.'],
    ['refused', 'yes', 'If you opt out of some uses, we may be unable to offer you the map.'],
    ['refused', 'no', 'You have the following rights, and using them costs nothing.'],
    ['refused', 'not-stated', 'Using the basic app costs nothing.'],
    ['refused', 'no', 'You may use all your rights free from discrimination.'],
    [
      'refused',
      'no',
      'We will not refuse to provide the service because you say no, and never discriminate against you.',
    ],
    ['refused', 'not-stated', 'We may not be able to respond if you do not provide your name.'],
    ['refused', 'not-stated', 'You can turn off or restrict these features in the menu.'],
    ['refused', 'not-stated', 'Ask your bank about the decision to prevent you from using the blocking service.'],
    ['refused', 'both', 'Without your consent parts are unavailable. We will not discriminate against you.'],
    ['refused', 'not-stated', 'Our service may not be available on some days.'],
  ])('%s is %s: %s', (id, answer, text) => {
    const found = answerOf(id, text);
    expect(found?.answer).toBe(answer);
    expect((found?.evidence.length ?? 0) > 0).toBe(answer !== 'not-stated');
  });

  test('both answers of "refused" are shown', () => {
    const text = 'If you reject cookies, the shop will not work. We do not discriminate against you for it.';
    expect(answerOf('refused', text)?.evidence.map(({ quote }) => quote)).toEqual([
      'If you reject cookies, the shop will not work.',
      'We do not discriminate against you for it.',
    ]);
  });
});

describe('the company', () => {
  it.each([
    ['Acme Tools, Inc.', 'This policy tells how Acme Tools, Inc. ("Acme", "we" or "us") uses your data.'],
    ['Acme Tools Ltd', 'The data controller is Acme Tools Ltd, 1 High Street, London.'],
    ['Acme Werkzeuge GmbH', 'Acme Werkzeuge GmbH is the controller of your data.'],
    ['Acme Pte. Ltd.', 'This is the policy of Acme Pte. Ltd. ("we").'],
    ['Acme (Ireland) Limited', 'We are Acme (Ireland) Limited ("Acme", "we").'],
    ['The Tool Company', 'We at The Tool Company (“we”) care.'],
    ['Acme', 'Acme (“we”, “us”) makes tools.'],
    ['Acme Tools S.r.l.', 'The site is operated by Acme Tools S.r.l. and nobody else.'],
    ['Acme Tools, Inc.', 'This tells what Acme Tools, Inc. (the “Company”) gathers.'],
    ['Acme Tools Inc.', 'Last updated: May 3, 2024 Acme Tools Inc. (“we”) makes tools.'],
    ['Acme Tools Limited', 'Hammers is the trading name of Acme Tools Limited, a company in Ireland.'],
    ['Acme Tools, Inc.', 'Acme Tools, Inc. Privacy Policy'],
  ])('%s: %s', (name, text) => {
    const { company } = takesOf(text);
    expect(company?.name).toBe(name);
    expect(text).toContain(company?.evidence.quote ?? '?');
  });

  it.each([
    'We use Google Analytics, a service of Google LLC, to count visits.',
    'We care for your data.',
    'Acme is based in the United States (US).',
    'Our payment processor is Paymaster, Inc.',
    'It counts how people use our Services (we call this “Log Data”).',
  ])('nobody: %s', (text) => expect(takesOf(text).company).toBeUndefined());

  test('who says it plainest comes first', () => {
    const text = 'Data goes to Cloudy, Inc. for storage.\n\nThe controller is Acme Tools Ltd, London.';
    expect(takesOf(text).company?.name).toBe('Acme Tools Ltd');
  });

  test('a short name gives way to the legal one that begins with it', () => {
    const short = 'We at Acme (“we”) care.';
    expect(takesOf(`${short}\n\nElsewhere, Acme Tools Ltd is the controller.`).company?.name).toBe('Acme Tools Ltd');
    expect(takesOf(`${short}\n\nOn its pages Other Tools Ltd is the controller.`).company?.name).toBe('Acme');
  });

  test('a policy without blocks names nobody', () => {
    expect(companyIn({ title: '', language: 'en', blocks: [] }, [])).toBeNull();
  });
});

describe('the date', () => {
  it.each([
    ['Last updated: May 3, 2024', '2024-05-03'],
    ['Effective 3rd of September 2023', '2023-09-03'],
    ['Updated 2024-05-03', '2024-05-03'],
    ['Last revised: 22/07/2026', '2026-07-22'],
    ['Last revised: 07/22/2026', '2026-07-22'],
    ['Stand: 03.04.2024', '2024-04-03'],
    ['Last updated June 2026', '2026-06'],
    ['Last updated: 03/04/2024', null],
    ['Version 12', null],
    ['Last updated: 99/99/2024', null],
  ])('%s is %s', (text, date) => expect(dateIn(text)).toBe(date));

  test('is read where the policy states it, with its sentence', () => {
    expect(takesOf('Last updated: May 3, 2024. Read on.').updated).toEqual({
      date: '2024-05-03',
      evidence: { quote: 'Last updated: May 3, 2024.', heading: '', block: 1 },
    });
    expect(takesOf('3 May 2024\n\nWe care.').updated?.date).toBe('2024-05-03');
    expect(takesOf('Founded in 1999, we care.').updated).toBeUndefined();
  });
});
