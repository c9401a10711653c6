import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { sentencesOf } from '../sentences';
import type { ActionKind, PolicyText } from '../types';
import { actionsIn } from '.';

const actionsOf = (policy: PolicyText) => actionsIn(policy, sentencesOf(policy));
const found = (text: string) =>
  actionsOf(readMarkdown(`# Privacy policy\n\n${text}`, 'test')).map(({ kind, href }) => [kind, href]);

describe('what a policy offers its reader to do', () => {
  it.each<[ActionKind, string, string]>([
    ['opt-out', 'https://shop.example/x', 'You can [opt out of targeted ads](https://shop.example/x).'],
    [
      'opt-out',
      'https://shop.example/x',
      'See [Do Not Sell or Share My Personal Information](https://shop.example/x).',
    ],
    ['opt-out', 'https://shop.example/x', 'To opt out of the sale of your data, click [here](https://shop.example/x).'],
    ['opt-out', 'https://optout.aboutads.info/', 'Members of the alliance are at https://optout.aboutads.info/.'],
    ['delete', 'https://shop.example/x', 'You can [delete your account](https://shop.example/x) at any time.'],
    ['delete', 'https://shop.example/x', 'To delete your account, use [this page](https://shop.example/x).'],
    [
      'delete',
      'https://shop.example/account/delete',
      'It is done in the [settings](https://shop.example/account/delete).',
    ],
    ['export', 'https://shop.example/x', 'You may [download a copy of your data](https://shop.example/x).'],
    ['export', 'https://takeout.shop.example/', 'Go to [Archive](https://takeout.shop.example).'],
    ['cookie-settings', 'https://shop.example/x', 'Change your [cookie preferences](https://shop.example/x).'],
    ['complaint', 'https://ico.org.uk/', 'You may complain to the [ICO](https://ico.org.uk/).'],
    ['complaint', 'http://www.cnil.fr/', 'Our authority is the CNIL (www.cnil.fr).'],
    ['complaint', 'mailto:casework@ico.org.uk', 'The authority can be reached at casework@ico.org.uk.'],
    ['contact', 'mailto:privacy@shop.example', 'Questions? privacy@shop.example.'],
    ['contact', 'https://shop.example/x', 'Fill in our [privacy request form](https://shop.example/x).'],
    [
      'contact',
      'https://shop.example/x',
      'To access, correct or delete your data, click [here](https://shop.example/x).',
    ],
  ])('%s: %s', (kind, href, text) => {
    expect(found(text)).toEqual([[kind, href]]);
  });

  it.each([
    ['To opt out of marketing emails, click [here](https://shop.example/x).'],
    ['You can [unsubscribe](https://shop.example/x) from our newsletter.'],
    ['You may opt out of arbitration [here](https://shop.example/x).'],
    ['How to [delete cookies](https://support.mozilla.org/kb/delete) is told by your browser.'],
    ['Read our [cookie policy](https://shop.example/cookies) and our [terms](https://shop.example/terms).'],
    ['Read the [privacy policy of Payments Inc.](https://pay.example/privacy).'],
    ['Write to press@shop.example or jobs@shop.example.'],
    ['The text of the law is at the [CNIL](https://www.legifrance.example/law).'],
    ['Our sums are kept at user@example.'],
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('an address is named once, where it is named most plainly', () => {
    expect(
      found(
        'Click [here](https://shop.example/x) to delete your account.\n\n[Delete your account](https://www.shop.example/x/).',
      ),
    ).toEqual([['delete', 'https://www.shop.example/x/']]);
  });

  it('a mailbox for privacy comes before any other, and the site’s own opt-out before that of an industry', () => {
    expect(
      found(
        'Contact hello@shop.example with questions. Our officer: dpo@shop.example.\n\n' +
          'Opt out of ads at https://optout.aboutads.info or [opt out here](https://shop.example/x).',
      ),
    ).toEqual([
      ['opt-out', 'https://shop.example/x'],
      ['opt-out', 'https://optout.aboutads.info/'],
      ['contact', 'mailto:dpo@shop.example'],
    ]);
  });

  it('a table of contents is none of it', () => {
    const entries = ['a', 'b', 'c'].map((place) => `- [Contact us](https://shop.example/privacy#${place})`).join('\n');
    expect(found(entries)).toEqual([]);
  });

  it('each has its sentence as evidence, verbatim, with its heading', () => {
    const policy = readMarkdown(
      '# Policy\n\n## Your rights\n\nWe are small. You may [erase your data](https://s.example/x)!',
      '',
    );
    expect(actionsOf(policy)[0]).toMatchObject({
      words: 'erase your data',
      evidence: { quote: 'You may erase your data!', heading: 'Your rights', block: 2 },
    });
  });
});

describe('a hostile text', () => {
  const policy = (text: string, words: string, href = 'https://shop.example/x'): PolicyText => ({
    ...{ title: '', language: 'en' },
    blocks: [{ kind: 'paragraph', level: 0, text, place: null }],
    links: [{ block: 0, text: words, href }],
  });

  it('hides nothing in the words of a link', () => {
    const words = 'delete\u202e your\u200b account\u2066';
    expect(actionsOf(policy(`Please ${words} now.`, words))[0]).toMatchObject({
      kind: 'delete',
      words: 'delete your account',
      evidence: { quote: `Please ${words} now.` },
    });
  });

  it('with a link to a block that is not there, or with words that stand nowhere, gives none or its block', () => {
    const one = policy('You may write.', 'delete your account');
    expect(actionsOf(one)).toMatchObject([{ evidence: { quote: 'You may write.' } }]);
    expect(
      actionsOf({ ...one, links: [{ block: 7, text: 'delete your account', href: 'https://a.example/' }] }),
    ).toEqual([]);
  });

  it('with thousands of links and addresses gives no more than a reader can use', () => {
    const blocks = Array.from({ length: 4_000 }, (_, i) => ({
      ...{ kind: 'paragraph' as const, level: 0, place: null },
      text: `Opt out of ads here, or write to privacy${i}@shop.example, or see https://optout${i}.example/.`,
    }));
    const links = blocks.map((_, block) => ({ block, text: 'here', href: `https://shop.example/${block}` }));
    const actions = actionsOf({ title: '', language: 'en', blocks, links });
    expect(actions.map(({ kind }) => kind)).toEqual(['opt-out', 'opt-out', 'opt-out', 'contact', 'contact']);
  });

  it('of one endless word takes no endless time', () => {
    for (const text of ['a@'.repeat(100_000), 'a.'.repeat(100_000), 'www.'.repeat(50_000), '@'.repeat(200_000)])
      expect(actionsOf(policy(text, 'here'))).toEqual([]);
  });
});
