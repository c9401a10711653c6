import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { retention } from './retention';

describe('retention', () => {
  it.each([
    'Log files are deleted after 30 days.',
    'We keep invoices for ten years.',
    'We keep your data until you delete your account.',
    'When you close your account, we will erase your profile at once.',
    '## How long we keep it\n\n- Messages: 6 months',
    'Your photos are removed when your profile is deleted.',
    'Once your account is closed, all your notes are erased, unless a law makes us keep them.',
    'We keep your newsletter address until you ask us to stop.',
    'Recordings are deleted after processing.',
    'After you ask for deletion, your files will be removed within one hundred and twenty days.',
  ])('specific: %s', (text) => expectAnswer(retention, text, 'specific'));

  it.each([
    'We keep personal data only as long as it is needed for these purposes.',
    'We retain your data for the period that the law requires.',
    'Your data is erased once it is no longer necessary.',
  ])('limited: %s', (text) => expectAnswer(retention, text, 'limited'));

  it.each([
    'We keep what you tell us indefinitely.',
    'We may keep your details even after you close your account.',
    'If you leave, your name stays in our book forever.',
    'There is no limit on how long we keep your data.',
    'We may keep your details for as long as we wish.',
    'We never delete old records.',
  ])('indefinite: %s', (text) => expectAnswer(retention, text, 'indefinite'));

  it.each([
    'We answer within 30 days of your request.',
    'In the past 12 months we collected names.',
    'You must be at least 16 years old.',
    'We have been in business for ten years.',
    'Our members stay with us forever.',
    'We do not delete data without telling you.',
    'Your posts are permanently visible.',
    'We collect, use and store your data in accordance with this policy.',
    'We keep your account secure for legitimate reasons of safety.',
    'We process your deletion request within 45 days.',
  ])('not-stated: %s', (text) => expectAnswer(retention, text, 'not-stated'));
});
