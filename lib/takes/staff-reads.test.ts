/** Kinds of sentences that were once read wrong, each with wordings that it might meet, near misses among them. */
import { describe, expect, it, test } from 'vitest';
import type { Asked } from '../types';
import { takesOf } from './takes.testing';

const staffReads = (text: string): Asked | undefined => takesOf(text).asked.find(({ id }) => id === 'staff-reads');

type Wordings = readonly (readonly [answer: string, text: string])[];

const KINDS: Readonly<Record<string, Wordings>> = {
  'what is read is named in the sentence before': [
    ['limited', 'We keep your direct messages. These are not encrypted and can be accessed for safety purposes.'],
    ['limited', 'Your letters reach our office. They are read by our support team only.'],
    ['yes', 'We record what you tell the speaker. Such recordings may be reviewed by our staff to improve it.'],
    ['limited', 'You can set your albums to private. The company may access this content if the law demands it.'],
    ['not-stated', 'We keep your direct messages. They help us to count how often you write.'],
    ['not-stated', 'We keep your direct messages. These can be read by anyone you write to.'],
    ['not-stated', 'We store your name and address. These may be accessed for safety purposes.'],
    ['not-stated', 'You may post comments. Those who visit the page can see them.'],
    ['not-stated', 'You say where your posts are shown. Who can access that content depends on the room.'],
    ['not-stated', 'We keep your direct messages.\n\nThese are accessed for safety purposes.'],
  ],
  'nobody can': [
    ['no', 'It is impossible for us to read what you write.'],
    ['no', 'It is impossible for anyone here to see what is being said in a room.'],
    ['no', 'Encryption means that your chats are protected against us and other companies reading them.'],
    ['no', 'Private notes can never be opened by anyone other than their author.'],
    ['no', 'No one but you and the recipient can read your messages.'],
    ['no', 'Neither we nor anyone else can read your chats.'],
    ['no', 'Messages are encrypted, which means that we cannot read them.'],
    ['no', 'Because only you hold the key, we are unable to read your files.'],
    ['no', 'Acme does not read the content of your letters.'],
    ['not-stated', 'It is impossible for us to promise that your photos are safe.'],
    ['not-stated', 'Only you can see this list in the menu.'],
    ['not-stated', 'We do not see this data, but use it to show relevant content.'],
  ],
  'a condition says what its reader does, not who is kept from it': [
    ['no', 'If you switch on the helper, Acme does not have access to your conversations with it.'],
    ['no', 'When you seal a note, our shop has no access to the contents of your notes.'],
    ['not-stated', 'If you block other members, they cannot read your posts.'],
    ['not-stated', 'If you switch on the helper, other users cannot read your chats.'],
    ['not-stated', 'Once you leave the group, you do not have access to its messages.'],
  ],
  'a right of the company': [
    ['yes', 'We reserve the right to review any content that you upload.'],
    ['limited', 'Acme reserves the right to monitor chats where it suspects a breach of its rules.'],
    ['yes', 'Acme Tools of Springfield reserves the right to read your notes.'],
    ['not-stated', 'You have the right to review the content that you uploaded.'],
    ['not-stated', 'Your right to access your messages is not limited.'],
  ],
  'what the company reads stands before it': [
    ['yes', 'The posts that we review are chosen at random.'],
    ['yes', 'Photos which we look at are kept for a year.'],
    ['yes', 'We answer for the submitted materials that we receive and read.'],
    ['not-stated', 'The posts that you review are marked.'],
    ['not-stated', 'Our own posts tell what we review in the shop.'],
  ],
  'what is read is “them”': [
    ['yes', 'We keep your prompts and may review them.'],
    ['limited', 'Where messages are reported we read them.'],
    ['no', 'We store your notes, but never look at them.'],
    ['not-stated', 'You can open your posts and review them.'],
    ['not-stated', 'We value your name and address and review them.'],
  ],
  moderation: [
    ['limited', 'We use what we know about you for these purposes:\n\n- To moderate comments and posts'],
    ['limited', 'Our ends are moderation of content in the forum and safe rooms.'],
    ['limited', 'Moderating messages is one of the things that we need your data for.'],
    ['not-stated', 'We give you tools to moderate comments on your page.'],
    ['not-stated', 'Clubs are led by members who moderate posts.'],
    ['not-stated', 'Moderators of a group can see the posts in it.'],
    ['not-stated', 'Posts are moderated by software.'],
  ],
  'somebody who works for the company': [
    ['yes', 'A contractor reviews recordings of what you dictate to find faults.'],
    ['limited', 'A service provider reviews recordings of calls to our help desk.'],
    ['limited', 'Files that look dangerous go to partners, who make them available to researchers.'],
    ['yes', 'Your uploads may be seen by people who work for us.'],
    ['yes', 'Some of your conversations with the assistant are checked by people.'],
    ['limited', 'Human proofreading is offered for documents that you choose.'],
    ['limited', 'Only authorised employees may open your files, and only to solve a problem that you reported.'],
    ['not-stated', 'Buyers rely on vendor reviews and comments.'],
    ['not-stated', 'Posts may be seen by people in your town.'],
  ],
  'a list below words of another text': [
    [
      'limited',
      'Whatever this privacy policy says, the plugin shall:\n\n- not let humans read your mail unless you agree',
    ],
    ['limited', 'We open your data only where we must:\n\n- it is necessary that we view specific messages'],
    ['yes', 'As this privacy notice tells, we use data to:\n\n- review your prompts'],
    ['not-stated', 'This notice holds when you:\n\n- receive or view any messages that we send'],
    ['not-stated', 'To learn more:\n\n- read this privacy policy and the messages in it'],
  ],
  'calls to the company': [
    ['limited', 'We may have one or more trained persons listen to the call.'],
    ['limited', 'We record calls and chats for monitoring and training.'],
    ['limited', 'Phone conversations with our representatives may be monitored.'],
    ['limited', 'Our advisers may listen to calls to learn from them.'],
    ['not-stated', 'Calls are recorded for training and quality.'],
    ['not-stated', 'We record calls with the help desk for quality assurance and training purposes.'],
  ],
  'nouns that look like what people do': [
    ['not-stated', 'We use your name, review score and any content of your review.'],
    ['not-stated', 'Staff call data is used for features that transcribe, record and analyse the recording.'],
    ['not-stated', 'In order to access your files, Acme must know who you are.'],
    ['not-stated', 'To view your messages, sign in.'],
    ['not-stated', 'We monitor your activity and use of the shop.'],
    ['limited', 'We monitor your activity and messages to find spam.'],
    ['not-stated', 'We monitor our network for threats to your messages.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, wordings) => {
  it.each(wordings)('%s: %s', (answer, text) => {
    expect(staffReads(text)?.answer).toBe(answer);
  });
});

test('the sentence that names what is read is quoted before the one that says who reads it', () => {
  const [named, read] = ['We keep your direct messages.', 'These may be reviewed by our staff.'];
  expect(staffReads(`Hello. ${named} ${read}`)?.evidence.map(({ quote }) => quote)).toEqual([named, read]);
});

test('one that says both proves it better than two', () => {
  const both = 'Our staff may review your photos.';
  const text = `We keep your messages. These may be reviewed by our staff.\n\n${both}`;
  expect(staffReads(text)?.evidence.map(({ quote }) => quote)).toEqual([both]);
});
