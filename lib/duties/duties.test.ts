import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import type { ActionKind, Duty, ReportItem } from '../types';
import { dutiesIn } from '.';
import { DUTY_IDS, type DutyId, type DutyState } from './ids';
import { improvements, shownDuties } from './shown';
import { sourceOf } from './sources';
import type { Answered } from './steps';
import { DUTIES } from './table';

const said = (id: ReportItem['id'], answer: string, attributes?: ReportItem['attributes']): ReportItem => ({
  ...{ id, answer, pillar: 'rights', tone: 'neutral', confidence: 0.9, prevalence: 0.5 },
  evidence: [{ quote: 'Somewhere else.', heading: '', block: 0 }],
  ...(attributes && { attributes }),
});
/** A report that says nothing, so that sentences alone decide. */
const SILENT: Answered = { items: [said('children', 'not-stated')] };

function rowsOf(text: string, answered: Answered = SILENT): Duty[] {
  const policy = readMarkdown(text, '');
  return dutiesIn(answered, policy, readingsOf(sentencesOf(policy)));
}
const rowOf = (id: DutyId, text: string, answered?: Answered): Duty | undefined =>
  rowsOf(text, answered).find((row) => row.id === id);

/** For each row passages of our own: what tells it, and what only touches it. */
const PASSAGES: readonly [DutyId, DutyState, string][] = [
  ['controller', 'present', 'The controller of your data is Brass Kettle GmbH.'],
  ['controller', 'present', 'This site is operated by Fern & Sons Ltd.'],
  ['controller', 'vague', 'At Fernland we love gardens.'],
  ['controller', 'vague', 'We measure visits with the help of Google Ireland Limited, a third party.'],
  ['controller', 'missing', 'Gardens are lovely.'],
  ['controller-contact', 'vague', 'Please contact us with any question.'],
  ['controller-contact', 'missing', 'Gardens are lovely.'],
  ['representative', 'present', 'Our representative under Article 27 of the GDPR is Elm Desk BV.'],
  ['representative', 'missing', 'A sales representative may call you about the EU offer.'],
  ['dpo', 'present', 'Write to our data protection officer at dpo@fern.example.'],
  ['dpo', 'vague', 'We have appointed a Data Protection Officer.'],
  ['dpo', 'missing', 'We protect your data.'],
  ['categories', 'present', 'We collect your name, your e-mail address and your IP address.'],
  ['categories', 'vague', 'We collect personal information.'],
  ['categories', 'missing', 'Roses need water, and so do you.'],
  [
    'source',
    'present',
    'You provide some data when you register.\n\nYour browser is asked as well: we collect log files automatically.',
  ],
  ['source', 'vague', 'We keep what you provide.'],
  ['purposes', 'present', 'We use your data to deliver your order, to prevent fraud and to send you our newsletter.'],
  ['purposes', 'vague', 'We use data to improve.'],
  ['legal-basis', 'vague', 'There is always a legal basis.'],
  ['legitimate-interests', 'present', 'We have a legitimate interest in preventing fraud.'],
  ['legitimate-interests', 'vague', 'Some of it rests on our legitimate interests.'],
  ['legitimate-interests', 'missing', 'We are interested in roses.'],
  ['recipients', 'vague', 'Some information is disclosed to third parties.'],
  ['recipients', 'missing', 'Roses need water.'],
  ['transfers', 'present', 'All data is stored within the European Union.'],
  ['transfers', 'vague', 'Some of our people sit outside the EU.'],
  ['safeguards', 'present', 'Transfers to other countries rest on standard contractual clauses.'],
  ['safeguards', 'vague', 'Where data goes to another country, we take appropriate safeguards.'],
  ['safeguards', 'missing', 'We may send data to another country.'],
  ['retention', 'present', 'Log files are deleted after 30 days, and data of orders after ten years.'],
  ['retention', 'present', 'Your data is kept as long as you have an account with us.'],
  ['retention', 'missing', 'You must be sixteen years of age to keep data here.'],
  ['access', 'present', 'You have the right of access.'],
  ['correct', 'present', 'You have a right to rectification.'],
  ['delete', 'present', 'There is a right to be forgotten.'],
  ['object', 'present', 'There is a right of objection.'],
  ['portability', 'present', 'You can receive your data in a machine-readable format.'],
  ['withdraw-consent', 'present', 'You may withdraw your consent at any time.'],
  ['access', 'vague', 'You may exercise your rights.'],
  ['delete', 'missing', 'Roses can be cut down.'],
  ['restrict', 'present', 'You may ask us to restrict the processing of your data.'],
  ['restrict', 'vague', 'You can ask us to stop using your data.'],
  ['restrict', 'missing', 'The use of the garden is restricted.'],
  ['complaint', 'vague', 'Our supervisory authority sits in Bonn.'],
  ['complaint', 'missing', 'Tell us when you are unhappy.'],
  ['must-give', 'present', 'If you do not provide your address, we cannot deliver.'],
  ['must-give', 'vague', 'Giving your name is voluntary and so is your address.'],
  ['must-give', 'missing', 'If you do not accept cookies, the shop cannot remember you.'],
  ['automated', 'present', 'We do not use automated decision-making.'],
  ['automated', 'vague', 'You have the right not to be subject to automated decisions.'],
  ['automated', 'missing', 'The door opens automatically.'],
  ['ca-collected', 'present', 'In the past 12 months we have collected these categories: identifiers and purchases.'],
  ['ca-collected', 'vague', 'We collect your name.'],
  ['ca-disclosed', 'present', 'We disclosed these categories of data for a business purpose: identifiers.'],
  ['ca-opt-out', 'present', 'Use the link “Do Not Sell or Share My Personal Information”.'],
  ['ca-opt-out', 'missing', 'We do not sell your personal information.'],
  ['ca-limit', 'present', 'You may limit the use of your sensitive personal information.'],
  ['ca-limit', 'vague', 'We hold sensitive personal information of people in California.'],
  ['ca-minors', 'present', 'We do not knowingly sell the data of people under 16.'],
  ['ca-minors', 'vague', 'We never sell data of children.'],
  ['ca-minors', 'missing', 'You must be over 16.'],
  ['ca-no-discrimination', 'present', 'We will not discriminate against you for exercising your rights.'],
  ['ca-no-discrimination', 'missing', 'We hire without discriminating by race.'],
  ['ca-requests', 'present', 'To exercise your rights, write to rights@fern.example.'],
  ['ca-requests', 'vague', 'Contact us to exercise them.'],
  ['ca-verification', 'present', 'We verify your identity before we answer a request.'],
  ['ca-verification', 'missing', 'We verify your identity when you make a payment request.'],
  ['ca-agent', 'present', 'An authorized agent may make a request for you.'],
  ['ca-agent', 'vague', 'A friend can make a request on your behalf.'],
  ['ca-agent', 'missing', 'Our browser sends a user agent with each request.'],
  ['ca-signal', 'present', 'We honour the Global Privacy Control.'],
  ['ca-signal', 'vague', 'We do not respond to Do Not Track.'],
  ['ca-updated', 'present', 'Status: 16 April 2025'],
  ['ca-updated', 'vague', 'When it was last updated, you see above.'],
];

describe('what a policy tells of what the laws ask', () => {
  it.each(PASSAGES)('%s, %s: %s', (id, state, passage) => {
    expect(rowOf(id, `# Privacy policy\n\n${passage}`)?.state).toBe(state);
  });

  it('has passages, or an answer of the report, for every row', () => {
    const tried = new Set([...PASSAGES.map(([id]) => id), ...ANSWERED.map(([id]) => id)]);
    expect(DUTY_IDS.filter((id) => !tried.has(id))).toEqual([]);
  });
});

const ANSWERED: readonly [DutyId, DutyState, ReportItem][] = [
  ['controller-contact', 'present', said('contact', 'general')],
  ['source', 'present', said('data-from-others', 'yes')],
  ['legal-basis', 'present', said('legal-basis', 'yes')],
  ['recipients', 'present', said('recipients-named', 'categories')],
  ['recipients', 'vague', said('affiliates', 'yes')],
  ['transfers', 'present', said('international-transfer', 'without-safeguards')],
  ['safeguards', 'present', said('international-transfer', 'with-safeguards', { mechanism: 'in-force' })],
  ['safeguards', 'vague', said('international-transfer', 'with-safeguards', { mechanism: 'lapsed' })],
  ['safeguards', 'missing', said('international-transfer', 'without-safeguards')],
  ['retention', 'present', said('retention', 'specific')],
  ['retention', 'vague', said('retention', 'limited')],
  ['access', 'present', said('access', 'conditional')],
  ['object', 'vague', said('object', 'no')],
  ['complaint', 'present', said('complaint', 'yes')],
  ['automated', 'present', said('profiling', 'yes', { decision: 'binding' })],
  ['automated', 'missing', said('profiling', 'yes', { decision: 'suggesting' })],
  ['ca-sold', 'present', said('sells-data', 'no')],
  ['ca-sold', 'vague', said('shares-for-advertising', 'yes')],
  ['ca-sold', 'missing', said('sells-data', 'not-stated')],
  ['ca-opt-out', 'vague', said('sale-opt-out', 'yes')],
  ['ca-signal', 'vague', said('dnt-gpc', 'ignores')],
];

describe('what the report knows already', () => {
  it.each(ANSWERED)('%s is %s', (id, state, item) => {
    const row = rowOf(id, '# Privacy policy\n\nRoses need water.', { items: [item] });
    expect(row?.state).toBe(state);
    if (row?.item) expect(row.item).toBe(item.id);
  });

  it('of rights in general nothing is vague once one right is named', () => {
    const items = [said('access', 'yes')];
    expect(rowOf('portability', 'You may exercise your rights.', { items })?.state).toBe('missing');
  });

  it('a link or a mail address that the policy offers tells where to write', () => {
    const actions = (kind: ActionKind) => [
      { kind, href: 'mailto:a@b.example', words: 'here', evidence: { quote: 'Ask here.', heading: '', block: 0 } },
    ];
    expect(rowOf('controller-contact', 'Ask.', { ...SILENT, actions: actions('contact') })?.state).toBe('present');
    expect(rowOf('complaint', 'Ask.', { ...SILENT, actions: actions('complaint') })?.state).toBe('present');
  });

  it('the date that it gives itself is quoted', () => {
    const row = rowOf('ca-updated', 'Roses.\n\nLast updated: 3 May 2024', {
      ...SILENT,
      dated: 'Last updated: 3 May 2024',
    });
    expect(row).toMatchObject({ state: 'present', evidence: [{ quote: 'Last updated: 3 May 2024', block: 1 }] });
  });

  it('without answers nothing is asked', () => expect(rowsOf('We sell roses.', { items: [] })).toEqual([]));
});

describe('the rows', () => {
  const TEXT =
    '# Privacy policy\n\nThe controller is Fern Ltd. Contact us.\n\nWe collect your name, e-mail and IP address.';

  it('are shown by law, each with its article', () => {
    const shown = shownDuties({ items: SILENT.items, duties: rowsOf(TEXT) });
    expect(shown?.gdpr[0]).toMatchObject({ id: 'controller', state: 'present', article: 'Art. 13(1)(a)' });
    expect(shown?.ccpa.every(({ article }) => article.startsWith('§'))).toBe(true);
    expect([...(shown?.gdpr ?? []), ...(shown?.ccpa ?? [])].length).toBe(
      DUTY_IDS.reduce((sum, id) => sum + Object.keys(DUTIES[id].articles).length, 0),
    );
    expect(shownDuties({ items: [] })).toBeNull();
  });

  it('those that are read off an answer show its sentences', () => {
    const items = [said('access', 'yes')];
    const shown = shownDuties({ items, duties: rowsOf('Roses.', { items }) });
    expect(shown?.gdpr.find(({ id }) => id === 'access')?.evidence).toEqual(items[0]?.evidence);
  });

  it('what could be added names what is missing before what is vague, and what all are asked first', () => {
    const { gdpr: lacking, ccpa } = improvements({ duties: rowsOf(TEXT) });
    expect(lacking.every(({ article }) => sourceOf(article) === 'gdpr')).toBe(true);
    expect(new Set(ccpa.map(({ article }) => sourceOf(article)))).toEqual(new Set(['ccpa', 'ccpa-regulations']));
    // What both laws ask is lacking under both.
    for (const list of [lacking, ccpa]) expect(list.some(({ id }) => id === 'retention')).toBe(true);
    expect(lacking.some(({ id }) => id === 'controller')).toBe(false);
    expect(lacking[0]?.state).toBe('missing');
    expect(lacking.map(({ state }) => state)).toEqual(lacking.map(({ state }) => state).toSorted());
    const missing = lacking
      .filter(({ state }) => state === 'missing')
      .map(({ id }) => Number(DUTIES[id].onlyOfSome ?? 0));
    expect(missing).toEqual(missing.toSorted());
  });

  it('never throw, whatever the text, and quote it verbatim', () => {
    const words = fc.constantFrom(
      'We',
      'collect',
      'GmbH',
      '@',
      'https://',
      '“Do Not Sell”',
      '12 months',
      '\n\n',
      '- ',
      '# Rights',
      'request',
      '*',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          const policy = readMarkdown(text, '');
          for (const { evidence } of dutiesIn(SILENT, policy, readingsOf(sentencesOf(policy))))
            for (const { quote, block } of evidence) expect(policy.blocks[block]?.text).toContain(quote);
        },
      ),
    );
  });
});
