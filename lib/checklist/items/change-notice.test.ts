import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { changeNotice } from './change-notice';

describe('change-notice', () => {
  it.each([
    'If we change this policy in a way that matters, we will tell all members by e-mail.',
    'We may update this policy. If we do, we will let you know by a banner in the app.',
    '## Changes to this policy\n\nBefore material changes take effect, you will be notified.',
    'When we revise this notice, we place an announcement on our home page.',
    'We will e-mail members before any material change to this policy.',
    'Whenever we change this policy, you get an e-mail from us.',
    'We will send parents a message before we make changes to this policy.',
    'We will write to every customer before we alter this statement.',
    'When we change this notice, you will be asked to accept it.',
    '## Policy updates\n\nWe will, where the law asks for it, notify you.',
  ])('direct: %s', (text) => expectAnswer(changeNotice, text, 'direct'));

  it.each([
    'We may update this policy and will post the new version on this page.',
    'This policy may change, so please check this page from time to time.',
    'We will notify you of changes by posting the revised policy on our website.',
    'If we change this policy, we will notify you by updating the date at its top or by any notice required by law.',
    'We may change this policy; a notice is posted on the updated policy for ten days.',
    'We might try to notify you of major changes to this policy, but please review this page regularly.',
    'Sometimes we rewrite this page. The newest version is always the one here, with its date at the end.',
    'We may update this policy on our website and ask for your consent where the law requires it.',
    'We may make changes to this list by giving notice on this page.',
  ])('posted: %s', (text) => expectAnswer(changeNotice, text, 'posted'));

  it.each([
    'We may amend this policy at any time without prior notice.',
    'We may rewrite this statement whenever we like, with no notice.',
    'We are not obliged to notify you when we change this policy.',
    'You will not be told of changes to this policy.',
  ])('without-notice: %s', (text) => expectAnswer(changeNotice, text, 'without-notice'));

  it.each([
    'You can change your e-mail address and the notifications that we send you.',
    'Prices may change without notice.',
    'This policy was last updated on 4 March 2024.',
    '## Contact, notices and revisions\n\n### What you can see\n\n- e-mail notification settings',
    'Your continued use of the shop after this policy changes counts as consent.',
    'We will tell you by e-mail when your order is on its way.',
  ])('not-stated: %s', (text) => expectAnswer(changeNotice, text, 'not-stated'));
});
