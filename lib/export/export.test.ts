import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import catalogue from '../../locales/en.json';
import { cutQuote } from '../evidence/short-quote';
import { fakeReport } from '../extension/extension.testing';
import { itemTexts, type Texts, type Translate } from '../texts';
import type { GradeWhy, ReportItem } from '../types';
import { rowOf } from './row';
import { asMarkdown, asText } from './words';

const valid = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
);
const faultsOf = (row: unknown): string[] =>
  valid(row) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const messages: Readonly<Record<string, string>> = catalogue;
const t: Translate = (key, ...given) =>
  (messages[key] ?? '').replace(/\$(\d)/g, (_, digit) => String(given[Number(digit) - 1] ?? ''));
const texts: Texts = { t, items: itemTexts(t, cutQuote), languageName: () => null };

const NASTY = '# We <img src=x onerror=alert(1)> *sell* [all](javascript:alert(1)) of your_data & more.';
const item = (id: ReportItem['id'], answer: string, tone: ReportItem['tone'], quotes: string[]): ReportItem => ({
  id,
  answer,
  tone,
  pillar: 'sharing',
  confidence: 0.87654,
  prevalence: 0.5,
  evidence: quotes.map((quote, block) => ({ quote, heading: 'Data', block })),
});
const report = fakeReport({
  items: [item('affiliates', 'not-stated', 'silent', []), item('sells-data', 'yes', 'concern', [NASTY, '1. We do.'])],
});
const subject = { report, address: 'https://shop.example/privacy', host: 'shop.example' };

describe('the schema of a report', () => {
  test('holds for what the command line prints', { timeout: 180_000 }, () => {
    const files = ['harbour-notes', 'brightcart', 'short-policy', 'atelier-lumiere', 'article', 'terms'];
    const paths = [...files.map((name) => `tests/fixtures/${name}.html`), 'tests/golden/hardware-maker.md'];
    const { stdout, status } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'cli/main.ts', 'grade', '--json', ...paths],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string });
    expect(new Set(rows.map((row) => row.status)).size).toBeGreaterThan(3);
    expect(rows).toHaveLength(paths.length);
    for (const row of rows) expect(faultsOf(row)).toEqual([]);
    // Among them, what is only probable of what is taken.
    expect(stdout).toContain('"unsure":true');
  });

  test('holds for what the extension copies', () => {
    const row = rowOf('https://shop.example/privacy', report);
    expect(faultsOf(JSON.parse(JSON.stringify(row)))).toEqual([]);
    expect(row.items[1]?.confidence).toBe(0.877);
  });

  test.each([
    ['an answer without a quote', { items: [{ id: 'sells-data', answer: 'yes', confidence: 1, evidence: [] }] }],
    ['another letter', { grades: { ...report.grades, overall: { letter: 'F', score: 1, betterThan: 0 } } }],
    ['items without a grade', { status: 'too-short' }],
    ['a field that it does not name', { opinion: 'bad' }],
    ['no status', { status: undefined }],
  ])('fails for %s', (_what, changes) => {
    expect(faultsOf(JSON.parse(JSON.stringify({ ...rowOf('a', report), ...changes })))).not.toEqual([]);
  });
});

describe('the report in words', () => {
  test('as text: grades, answers and quotes, verbatim', () => {
    const text = asText(subject, texts);
    expect(text).toContain('https://shop.example/privacy');
    expect(text).toContain('Overall: C (55/100)');
    expect(text).toContain(`“${NASTY}”`);
    expect(text.indexOf(messages.item_sells_data_yes ?? '?')).toBeLessThan(
      text.indexOf(messages.item_affiliates_not_stated ?? '?'),
    );
  });

  test('says what the letter is about and why it is what it is; a weak answer says probably', () => {
    const why = {
      caps: [{ item: 'sells-data', because: 'admitted', best: 'D' }],
      cost: [{ item: 'sells-data', answer: 'yes', points: -9 }],
      earned: [],
      lift: [{ item: 'sells-data', answer: 'no', score: 61, letter: 'B' }],
    } satisfies GradeWhy;
    const overall = { letter: 'D', score: 35, betterThan: 0.3, why } as const;
    const weak = item('affiliates', 'yes', 'concern', ['We share it with our sisters.']);
    const known = fakeReport({
      items: [...report.items.slice(1), { ...weak, confidence: 0.7 }],
      grades: { ...report.grades, overall },
      dated: 'Last updated: May_3, 2024',
      unread: ['cookies'],
    });
    const text = asText({ ...subject, report: known }, texts);
    for (const part of ['“Last updated: May_3, 2024”', 'Not read: the cookie policy', 'at D or below', '. Then B'])
      expect(text).toContain(part);
    expect(text).toContain('Probably: Shares');
    expect(text).not.toContain(messages.why_lift_none);
    const quiet = {
      ...why,
      earned: [{ item: 'affiliates', answer: 'not-stated', points: 1 }],
      lift: [{ item: 'sells-data', answer: 'no', score: 37, letter: 'D' }],
    } satisfies GradeWhy;
    const held = fakeReport({ ...known, grades: { ...known.grades, overall: { ...overall, why: quiet } } });
    const lines = asText({ ...subject, report: held }, texts).split('\n');
    for (const line of [messages.why_earned_silent, messages.why_lift_none]) expect(lines).toContain(line);
    for (const line of [messages.why_earned, messages.why_lift]) expect(lines).not.toContain(line);
    expect(asMarkdown({ ...subject, report: known }, texts)).toContain('May\\_3');
    expect(faultsOf(JSON.parse(JSON.stringify(rowOf('a', known))))).toEqual([]);
  });

  test('tells what is taken and what for, with the sentences, in words and as data', () => {
    const quote = { quote: 'We take *cards*.', heading: 'Data', block: 2 };
    const taking = fakeReport({
      takes: {
        kinds: [{ kind: 'payments', optional: true, evidence: [quote] }],
        purposes: [{ purpose: 'advertising', optional: true, evidence: [quote] }],
        gets: [{ who: 'trackers', names: ['Meta'], optional: true, evidence: [quote] }],
        asked: [{ id: 'refused', answer: 'not-stated', evidence: [] }],
        company: { name: 'Acme_Sons Ltd', evidence: quote },
        updated: { date: '2024-05-03', evidence: quote },
      },
    });
    const markdown = asMarkdown({ ...subject, report: taking }, texts);
    expect(markdown).toContain(
      `- **${messages.takes_label}**: ${messages.taken_payments} (if you choose)\n  - “We take \\*cards\\*.”`,
    );
    expect(markdown).toContain(`- **${messages.asked_refused}** ${messages.asked_not_stated}`);
    expect(asText({ ...subject, report: taking }, texts)).toContain(
      `* ${messages.asked_refused} ${messages.asked_not_stated}`,
    );
    for (const part of [
      'Acme\\_Sons Ltd',
      `${messages.gets_trackers} (if you agree): Meta`,
      messages.asked_not_stated,
      messages.purpose_advertising,
    ])
      expect(markdown).toContain(part);
    expect(asText(subject, texts)).not.toContain(messages.takes_title);
    const row = rowOf('a', taking);
    expect(faultsOf(JSON.parse(JSON.stringify(row)))).toEqual([]);
    expect(row.takes?.kinds).toEqual([
      { kind: 'payments', optional: true, evidence: [{ quote: 'We take *cards*.', heading: 'Data' }] },
    ]);
  });

  test('says whether anything is collected only with the sentences that say so', () => {
    const collected = (answer: 'nothing' | 'not-stated' | 'unclear', quotes: string[]) =>
      asMarkdown(
        {
          ...subject,
          report: fakeReport({
            items: report.items,
            collection: {
              answer,
              confidence: 0.9,
              evidence: quotes.map((quote) => ({ quote, heading: '', block: 0 })),
            },
          }),
        },
        texts,
      );
    expect(collected('nothing', ['We take *nothing*.'])).toMatch(
      /\*\*Is anything collected\?\*\* The policy says that nothing about you is collected\.\n {2}- “We take \\\*nothing\\\*\.”/,
    );
    for (const answer of ['not-stated', 'unclear'] as const)
      expect(collected(answer, [])).not.toContain('Is anything collected');
  });

  test("as Markdown: the policy's words stay words", () => {
    const html = String(marked.parse(asMarkdown(subject, texts)));
    expect(html).toContain('<h1>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; *sell* [all]');
    expect(html).not.toMatch(/<img|<a [^>]*javascript|<em>/);
    expect(html.match(/<li>“/g)).toHaveLength(2);
  });

  test.each([
    ['an address', 'https://shop.example/privacy?a=1&b=_2_', ['https://shop.example/privacy?a=1&amp;b=_2_']],
    [
      'an address with a link in it',
      'https://shop.example/)[all](https://evil.example/x*y*',
      [expect.stringContaining('shop.example')],
    ],
    ['a path with a link in it', 'crawl/[click](https://evil.example/).md', []],
    ['a path with markup', 'crawl/<img src=x onerror=alert(1)>.md', []],
    ['an address of two lines', 'https://shop.example/\n\n# [x](javascript:alert(1))', []],
    ['another scheme', 'javascript:alert(1)', []],
    ['none', '', []],
  ])('as Markdown: %s leads to itself or nowhere', (_what, address, leads) => {
    const head = asMarkdown({ ...subject, address }, texts)
      .split('\n')
      .slice(3, 5)
      .join('\n');
    // Links that are written, not those that a reader of Markdown makes of a bare address.
    const html = String(marked.parse(head, { gfm: false }));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(leads);
    expect(html).not.toMatch(/<img|<em>|<h1/);
  });
});
