/** Kinds of sentences that policies read later had, each in wordings of our own, near misses among them. */
import { describe, expect, it } from 'vitest';
import type { Asked } from '../types';
import { takesOf } from './takes.testing';

const staffReads = (text: string): Asked | undefined => takesOf(text).asked.find(({ id }) => id === 'staff-reads');

type Wordings = readonly (readonly [answer: string, text: string])[];

const KINDS: Readonly<Record<string, Wordings>> = {
  'people whom no table names': [
    ['yes', 'Our people go through a sample of the questions users ask.'],
    ['yes', 'Our stylists look at the pictures you upload.'],
    ['limited', 'Our rangers read messages that were reported.'],
    ['yes', 'Before a listing appears, an editor reads the description you wrote.'],
    ['limited', 'Our customer care colleagues read and answer your letters.'],
    ['limited', 'A supervisor may listen in on your call with us.'],
    ['yes', 'Our staff may watch videos that you upload.'],
    ['not-stated', 'Our systems read messages to sort them.'],
    ['not-stated', 'Our partners may see posts.'],
    ['not-stated', 'Our app looks at the photos on your device to offer edits.'],
    ['not-stated', 'Our team uses your email to answer.'],
  ],
  'the company by its name': [
    ['yes', 'Acme may keep data. Acme may delete data. Acme will tell you. Acme may review your prompts.'],
    ['no', 'Acme may keep data. Acme may delete data. Acme will tell you. Acme cannot read your messages.'],
    [
      'not-stated',
      'Acme may keep data. Acme may delete data. Acme will tell you. The weather office may review your prompts.',
    ],
    ['not-stated', 'Acme may keep data. Acme may delete data. Acme will tell you. You use Acme to read your messages.'],
  ],
  'what is put before people': [
    ['yes', 'A small sample of voice snippets is played to language experts we employ.'],
    ['yes', 'Excerpts of your dialogues with the assistant are shown to human raters.'],
    ['no', 'Your chats are not accessible to our employees.'],
    ['not-stated', 'Your posts are shown to other users.'],
    ['not-stated', 'Ads are shown to you next to posts.'],
  ],
  'what nobody has to do': [
    ['yes', 'We reserve the right, but have no obligation, to monitor what is posted in the forum.'],
    ['yes', 'We may, but are not obliged to, review the photos you upload.'],
    ['not-stated', 'We have no obligation to monitor what users post.'],
    ['not-stated', 'We are not required to review the content of posts.'],
    ['not-stated', 'We do not undertake any duty to screen messages.'],
    ['no', 'We do not monitor messages.'],
  ],
  'whatever the company holds': [
    ['limited', 'We may access, read, keep and hand over any information where the law demands it.'],
    [
      'limited',
      'We reserve the right to read, preserve and disclose any information if we must comply with a court order.',
    ],
    ['limited', 'We do not let humans read your mail data unless you agree for single messages.'],
    ['not-stated', 'We may access, preserve and disclose any information where the law demands it.'],
    ['not-stated', 'You can read and keep any information that we have of you.'],
  ],
  'somebody looks by hand for what breaks the rules': [
    ['limited', 'For abuse detection we process personal data by automated and, where needed, manual means.'],
    ['limited', 'Accounts that were flagged go to manual review, so that we can stop violations of our rules.'],
    ['limited', 'To do this we use manual review of reported posts.'],
    ['not-stated', 'You may ask for a manual review where a machine decided on your loan.'],
    ['not-stated', 'We review the security of our systems by hand.'],
    ['not-stated', 'You enter your address manually.'],
  ],
  'moderation as an end': [
    ['limited', 'We use your data for content moderation.'],
    ['limited', 'Purposes: account management, content moderation, billing.'],
    ['limited', 'Your posts may undergo moderation.'],
    ['limited', 'Comments are moderated.'],
    ['limited', 'To keep order: (a) we count visits; (b) to moderate comments.'],
    ['not-stated', 'Content moderation tools are available to the admins of each group.'],
    ['not-stated', 'Posts are moderated by members of the group.'],
    ['not-stated', 'AI moderates what you post, without people.'],
    ['not-stated', 'If we were to change that, for content moderation, we would tell you.'],
  ],
  'looking before it is shown': [
    ['yes', 'We pre-screen the comments that you leave on articles.'],
    ['limited', 'We may prescreen uploaded content for illegal material.'],
    ['yes', 'We may look over the pictures you add to your album.'],
    ['not-stated', 'Our systems automatically screen messages for spam.'],
    ['not-stated', 'Watch our video about messages.'],
  ],
  'letters to the company': [
    ['limited', 'We read all feedback that you send us.'],
    ['limited', 'Our support staff review your ticket before they answer.'],
    ['limited', 'A dedicated person looks into each enquiry.'],
    ['not-stated', 'Our support staff need access to your name in order to answer your enquiry.'],
    ['not-stated', 'Our developers look at error reports.'],
  ],
  'calls that are monitored or teach': [
    ['limited', 'Chats with our team are subject to monitoring.'],
    ['limited', 'We keep what you tell us to answer your support query and for staff training.'],
    ['limited', 'Calls are recorded for training and monitoring.'],
    ['limited', 'We and our vendors may monitor and store live chat conversations.'],
    ['not-stated', 'We may record your calls with our service team.'],
    ['not-stated', 'Our employees receive training on messages that look like phishing.'],
  ],
  'nobody does, in the passive': [
    ['no', 'Your calls are not listened to by anyone.'],
    ['no', 'We neither read nor listen to what you send each other.'],
    ['no', 'Nobody at our company reads your diary.'],
    ['no', 'The content of your calls cannot be heard by us.'],
    ['no', 'No human ever reads your notes.'],
    ['not-stated', 'If you block somebody, your posts cannot be seen by them.'],
  ],
  'what tells of something else does so nearby alone': [
    [
      'limited',
      'We use data as this privacy notice says, to run the service, to keep it safe and sound for everybody who takes part in it, and for content moderation.',
    ],
    ['not-stated', 'We review this privacy notice and its content.'],
    ['limited', 'If automated processing finds abuse, an employee reviews the photos.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, wordings) => {
  it.each(wordings)('%s: %s', (answer, text) => {
    expect(staffReads(text)?.answer).toBe(answer);
  });
});
