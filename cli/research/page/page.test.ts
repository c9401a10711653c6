import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { version } from '../../../package.json';
import type { ExplorerData, QuotesOf } from '../explorer/data';
import { lineOf, many, policiesIn, ungraded } from '../research.testing';
import { html, jsonForHtml } from './markup';
import { type Made, reportPage } from './page';
import { commonFolder } from './policies-part';

const NASTY = '</script><img src=x onerror="alert(1)"><!-- \u2028 &lt;b&gt; ]]>';
const MADE: Made = { from: ['results.jsonl'], at: new Date('2026-12-01T09:00:00Z') };
const page = (lines: readonly string[], bad = 0, made = MADE): string => reportPage(policiesIn(lines), bad, made);
const documentOf = (text: string): Document => parseHTML(text).document as unknown as Document;
const dataOf = <T>(document: Document, id: string): T =>
  JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;

const LINES = [
  ...many(30, { answers: { 'sells-data': 'yes', delete: 'conditional' }, letter: 'D' }),
  lineOf({ id: 'shop/2020-01-01.md', answers: { 'sells-data': 'no' } }),
  lineOf({ id: 'shop/2023-01-01.md', answers: { 'sells-data': 'yes' } }),
  ungraded('fr.md', 'unsupported-language', { language: 'fr' }),
  ungraded('cookies.md', 'not-a-policy', { kind: 'cookie-policy' }),
  '{"id":"gone","error":"too large"}',
];

describe('the page', () => {
  const text = page(LINES, 2);
  const document = documentOf(text);

  it('is one file that asks nothing of the net and runs its own script alone', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; base-uri 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelectorAll('[src], link, iframe, object, embed, [style]')).toHaveLength(0);
    expect(document.querySelectorAll('script:not([type="application/json"])')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    for (const { name } of [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]))
      expect(name).not.toMatch(/^on/);
  });

  it('counts and names what has no grade, in plain words', () => {
    const rows = [...document.querySelectorAll('#read tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(': '),
    );
    expect(rows).toEqual([
      'Has a grade: 32',
      'Lines of the file that are no report: 2',
      'Not in English (French): 1',
      'A cookie policy, no privacy policy: 1',
      'Could not be read: 1',
      'All records: 37',
    ]);
    expect(document.querySelector('h1')?.textContent).toBe('What 31 privacy policies say');
    expect(document.querySelector('.facts')?.textContent).toContain('1 older version');
  });

  it('has a table with the same figures behind each chart of answers', () => {
    const cards = [...document.querySelectorAll('#answers figure')];
    expect(cards).toHaveLength(36);
    for (const card of cards) {
      const label = card.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '';
      const rows = [...card.querySelectorAll('details tbody tr')];
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const [answer, , share] = [...row.children].map((cell) => cell.textContent);
        expect(label).toContain(`${answer} ${share}`);
      }
    }
    const sale = cards.find((card) => card.textContent?.includes('Sale of your data'));
    expect(sale?.querySelector('details')?.textContent).toContain('89–100 %');
  });

  it('tells counts of few policies, which rounded percentages would not add up to, and shares of many', () => {
    const figures = (of: Document) => [
      of.querySelector('#letters svg')?.textContent,
      of.querySelector('#letters svg')?.getAttribute('aria-label'),
      [...of.querySelectorAll('#answers svg')].find((svg) => svg.textContent?.includes('unrestricted'))?.textContent,
    ];
    const three = documentOf(page(many(3, { letter: 'D' })));
    expect(figures(three)).toEqual([
      '00030ABCDE',
      'Overall. A: 0 of 3, B: 0 of 3, C: 0 of 3, D: 3 of 3, E: 0 of 3.',
      expect.stringMatching(/(0 of 3){3}3 of 30 of 3/),
    ]);
    expect(figures(documentOf(page(many(30, {}))))).toEqual([
      '0 %0 %100 %0 %0 %ABCDE',
      'Overall. A: 0 %, B: 0 %, C: 100 %, D: 0 %, E: 0 %.',
      expect.stringMatching(/(0 %){3}100 %0 %/),
    ]);
  });

  it('tells of the years where versions of enough services are there, and only there', () => {
    const shops = Array.from({ length: 5 }, (_, at) => [
      lineOf({ id: `shop-${at}/2020.md`, answers: { delete: 'yes' } }),
      lineOf({ id: `shop-${at}/2022.md`, answers: { delete: at === 0 ? 'not-stated' : 'yes' } }),
      // Who leaves changes nothing.
      ...(at === 1 ? [lineOf({ id: 'shop-1/2024.md', answers: { delete: 'no' } })] : []),
    ]).flat();
    const years = documentOf(page(shops)).querySelector('#years');
    expect(years?.textContent).toContain('the same 5 services from 2020 to 2022');
    const card = [...(years?.querySelectorAll('.card') ?? [])].find((one) => one.textContent?.includes('Delete'));
    expect(card?.textContent).toContain('taken up 0 times, dropped once');
    expect(card?.textContent).toContain('Of the same 5 services');
    expect(card?.querySelector('svg')?.getAttribute('aria-label')).toContain(
      '2020: 5 of 5, 2021: 5 of 5, 2022: 4 of 5',
    );
    for (const figure of years?.querySelectorAll('figure') ?? []) expect(figure.textContent).toContain('5 services');

    expect(document.querySelectorAll('#years svg')).toHaveLength(0);
    expect(document.querySelector('#years')?.textContent).toContain('too few for charts');
    expect(documentOf(page(many(3, {}))).querySelector('#years')).toBeNull();
  });

  it('says when records of several versions of the checklist are mixed', () => {
    const mixed = page([lineOf({ id: 'a' }), lineOf({ id: 'b', checklistVersion: '1' })]);
    expect(documentOf(mixed).querySelector('.warning')?.textContent).toContain('(1, 2)');
    expect(document.querySelector('#read .warning')).toBeNull();
  });

  it('says when, by what and from which files it was made', () => {
    const made = (from: string[]) =>
      documentOf(page(LINES, 0, { from, at: new Date('2026-02-28T23:59:00Z') })).querySelector('.made')?.textContent;
    expect(made(['results.jsonl', NASTY])).toBe(
      `Made on 28 February 2026 (UTC) by Candor ${version}, from results.jsonl, ${NASTY}. Checklist version of the records: 2.`,
    );
  });

  it('is the same for the same results', () => {
    expect(page(LINES, 2)).toBe(text);
  });

  it('can be made of records that all lack a grade', () => {
    const none = documentOf(page([ungraded('a', 'too-short'), '{"error":"broken"}']));
    expect(none.querySelectorAll('svg[role=img]').length).toBeGreaterThan(36);
    expect(none.body.textContent).not.toContain('NaN');
  });
});

test('a policy names its service where that has other versions, and only there', () => {
  const lines = [
    lineOf({ id: 'shop/2020-01-01.md' }),
    lineOf({ id: 'shop/2023-01-01.md' }),
    lineOf({ id: 'bank/2023-01-01.md' }),
    lineOf({ id: '7', url: 'https://news.example/privacy' }),
    lineOf({ id: 'ferry', service: 'The Ferry' }),
    '{"id":"gone","service":"The Ferry","error":"too large"}',
  ];
  const { policies } = dataOf<ExplorerData>(documentOf(page(lines)), 'data');
  expect(policies.map(({ service }) => service)).toEqual(['shop', 'shop', ...Array(4).fill(undefined)]);
});

test('a grade that is not sure is told with its neighbour', () => {
  const lines = [lineOf({ id: 'sure' }), lineOf({ id: 'unsure', letter: 'A', perhaps: 'B' })];
  const document = documentOf(page(lines));
  const { policies } = dataOf<ExplorerData>(document, 'data');
  expect(policies.map(({ grades }) => grades[0])).toEqual(['C50', 'A90B']);
  expect(document.querySelector('#letters')?.textContent).toContain('1 is not sure');
  expect(documentOf(page(lines.slice(0, 1))).querySelector('#letters')?.textContent).not.toContain('not sure');
});

test('an overall grade that is better than the three says why', () => {
  const grade = (letter: string, because?: string) => ({
    ...{ letter, score: letter === 'B' ? 73 : 57, betterThan: 0.5 },
    ...(because && { why: { caps: [{ item: 'sells-data', because, best: 'C' }], cost: [], earned: [], lift: [] } }),
  });
  const grades = (overall: string, because?: string) => ({
    overall: grade(overall),
    ...Object.fromEntries(['tracking', 'sharing', 'rights'].map((pillar) => [pillar, grade('C', because)])),
  });
  const lines = [
    lineOf({ id: 'same', grades: grades('C', 'silent') }),
    lineOf({ id: 'silent', grades: grades('B', 'silent') }),
    lineOf({ id: 'kept by another version', grades: grades('B') }),
  ];
  const { policies, above } = dataOf<ExplorerData>(documentOf(page(lines)), 'data');
  expect(policies.map((one) => above[one.above ?? ''] ?? null)).toEqual([
    null,
    expect.stringMatching(/^This grade is better than the three below\. Saying nothing/),
    expect.stringMatching(/^This grade is better than the three below\. It is made from their points/),
  ]);
  expect(documentOf(page(lines)).querySelector('#how')?.textContent).toContain('can be better than all of them');
});

describe("strangers' texts", () => {
  const nasty = [
    lineOf({ id: NASTY, title: NASTY, quote: NASTY, answers: { delete: 'yes' }, service: NASTY, date: '2021' }),
    lineOf({ id: `${NASTY}2`, service: NASTY, date: '2023', url: 'javascript:alert(1)', dated: NASTY }),
    `{"id":${JSON.stringify(NASTY)},"error":${JSON.stringify(NASTY)}}`,
    ungraded('x', 'unsupported-language', { language: NASTY }),
  ];
  const text = page(nasty);
  const document = documentOf(text);

  it('never become markup', () => {
    expect(text).not.toContain('<img');
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(3);
    expect(text).not.toContain('javascript:');
  });

  it('stand in the data alone, whole', () => {
    const { policies } = dataOf<ExplorerData>(document, 'data');
    expect(policies.map(({ title }) => title)).toContain(NASTY);
    expect(policies.every(({ url }) => url === undefined)).toBe(true);
    const [quotes] = dataOf<QuotesOf[]>(document, 'quotes');
    expect(JSON.stringify(quotes)).toContain(JSON.stringify(NASTY));
    for (const block of document.querySelectorAll('script')) block.remove();
    expect(document.documentElement.outerHTML).not.toContain('onerror');
  });
});

test('a template escapes what is put into it, and JSON closes nothing', () => {
  expect(html`<p title="${NASTY}">${[NASTY]}</p>`.html).not.toMatch(/<img|"alert|<!--/);
  expect(jsonForHtml({ NASTY })).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(jsonForHtml({ NASTY }))).toEqual({ NASTY });
});

test('what all names begin with is a folder, not a part of a name', () => {
  expect(commonFolder(['texts/a/one.md', 'texts/b/two.md'])).toBe('texts/'.length);
  expect(commonFolder(['shop.example', 'shops.example'])).toBe(0);
  expect(commonFolder(['C:\\texts\\one.md', 'C:\\texts\\two.md'])).toBe('C:\\texts\\'.length);
  expect(commonFolder([])).toBe(0);
});
