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
    ['complaint', 'https://www.cnil.fr/', 'Our authority is the CNIL (www.cnil.fr).'],
    ['complaint', 'mailto:casework@ico.org.uk', 'The authority can be reached at casework@ico.org.uk.'],
    ['contact', 'mailto:privacy@shop.example', 'Questions? privacy@shop.example.'],
    ['contact', 'https://shop.example/x', 'Fill in our [privacy request form](https://shop.example/x).'],
    [
      'contact',
      'https://shop.example/x',
      'To access, correct or delete your data, click [here](https://shop.example/x).',
    ],
    // Words that stand in others, and what stands next to each of several links.
    [
      'delete',
      'https://shop.example/x',
      'There are limits. Where you can delete your account, click [here](https://shop.example/x).',
    ],
    [
      'contact',
      'https://shop.example/x',
      'Our list is [here](https://shop.example/l), and you may contact our officer [here](https://shop.example/x).',
    ],
    [
      'contact',
      'https://shop.example/x',
      'Any complaint about privacy? Please contact [Guest Care](https://shop.example/x).',
    ],
    [
      'delete',
      'https://shop.example/x',
      'You can [open a ticket](https://shop.example/x) to request deletion of your account.',
    ],
    [
      'delete',
      'https://shop.example/x',
      'You may delete this information in your [account settings](https://shop.example/x).',
    ],
    [
      'cookie-settings',
      'https://shop.example/x',
      'Go [here](https://shop.example/x) to change your cookie preferences.',
    ],
    ['delete', 'mailto:help@shop.example', 'To close your account, write to help@shop.example.'],
    ['contact', 'mailto:hello@shop.example', '## Representative\n\nRep Ltd, 1 High Street, hello@shop.example'],
    [
      'contact',
      'https://shop.example/x',
      '| Topic | How |\n| --- | --- |\n| Your privacy rights | Contact [Guest Care](https://shop.example/x) |',
    ],
    // How mail addresses are written.
    ['contact', 'mailto:shop_privacy@shop.example', 'Questions? Write to shop\\_privacy@shop.example.'],
    ['contact', 'mailto:our-privacy@shop.example', 'Questions? Write to our\u2010privacy@shop.example.'],
    ['contact', 'mailto:privacy@shop.example', 'Questions? Write to privacy@shop.example.They will be answered.'],
    ['contact', 'mailto:~us/privacy@lists.shop.example', 'Questions? Write to ~us/privacy@lists.shop.example.'],
    [
      'contact',
      'mailto:privacy@shop.example',
      'Questions? [Write](http://privacy@shop.example/).'.replace('privacy@shop.example/', 'privacy@shop.example'),
    ],
    ['contact', 'mailto:privacy@shop.example', 'Questions? [Write](https://shop.example/legal/privacy@shop.example).'],
    // Authorities.
    ['complaint', 'https://www.gov.br/anpd/', 'Complain to the [National Authority (ANPD)](https://www.gov.br/anpd/).'],
    ['complaint', 'https://dojmt.gov/x', 'Its Attorney General takes your [complaint](https://dojmt.gov/x).'],
    [
      'complaint',
      'https://edpb.europa.eu/about-edpb/board/members_en',
      'Authorities: https://edpb.europa.eu/about- edpb/board/members_en.',
    ],
    [
      'complaint',
      'https://www.jamsadr.com/x',
      'Complaints go to our dispute resolution provider, free of charge: https://www.jamsadr.com/x.',
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
    ['See how we use [uploaded contact information](https://shop.example/x).'],
    ['Our [contact us privacy notice](https://shop.example/x) and our [requests metrics](https://shop.example/y).'],
    ['Statistics of access and deletion requests are found [here](https://shop.example/x).'],
    ['[Contact sales](https://shop.example/x) or our [investor contact](https://shop.example/contact).'],
    ['Transfers rest on a [decision](https://ec.europa.eu/info/adequacy-decisions_en) of the authorities.'],
    ['You contact us, for instance, by visiting www.shop.example.'],
    [
      'For LinkedIn write to its officer [here](https://www.linkedin.com/help/x) with requests. [a](https://a.example/) [b](https://b.example/) [c](https://c.example/) [d](https://d.example/) [e](https://e.example/)',
    ],
    ['Change your email preferences with [this form](https://shop.example/x).'],
    ['You can [manage cookies in your browser](https://shop.example/x).'],
    ['More is in [your rights](https://shop.example/privacy#rights).'],
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
      ['contact', 'mailto:hello@shop.example'],
    ]);
  });

  it('a mailbox that is named for nothing is offered only where there is no other', () => {
    const post = '## Where we sit\n\nShop Ltd, 1 High Street, London, and all other post to post@shop.example';
    expect(found(post)).toEqual([['contact', 'mailto:post@shop.example']]);
    expect(found(`${post}\n\nQuestions about privacy: dpo@shop.example.`)).toEqual([
      ['contact', 'mailto:dpo@shop.example'],
    ]);
  });

  it('a link that shows one mail address and leads to another offers both', () => {
    expect(
      found('Privacy questions: [privacy@shop.example](mailto:help@shop.example).').map(([, href]) => href),
    ).toEqual(['mailto:privacy@shop.example', 'mailto:help@shop.example']);
  });

  it('an address named for deletion and for questions is a contact', () => {
    expect(
      found('To delete your account write to help@shop.example. Questions about privacy: help@shop.example.'),
    ).toEqual([['contact', 'mailto:help@shop.example']]);
  });

  it('a platform’s own policy offers its own contact', () => {
    expect(found('Questions about privacy? Contact our officer [here](https://www.linkedin.com/help/x).')).toEqual([
      ['contact', 'https://www.linkedin.com/help/x'],
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
    expect(actions).toHaveLength(40);
  });

  it('of one endless word takes no endless time', () => {
    for (const text of ['a@'.repeat(100_000), 'a.'.repeat(100_000), 'www.'.repeat(50_000), '@'.repeat(200_000)])
      expect(actionsOf(policy(text, 'here'))).toEqual([]);
  });
});
