import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import catalogue from '../../locales/en.json';
import { cutQuote } from '../evidence/short-quote';
import { fakeReport } from '../extension/extension.testing';
import { textHash } from '../history/text';
import { itemTexts, type Texts, type Translate } from '../texts';
import { citation } from './citation';
import { exported } from './formats';

const messages: Readonly<Record<string, string>> = catalogue;
const t: Translate = (key, ...given) =>
  (messages[key] ?? '').replace(/\$(\d)/g, (_, digit) => String(given[Number(digit) - 1] ?? ''));
const texts: Texts = { t, items: itemTexts(t, cutQuote), languageName: () => null };

const SENTENCES = ['We are <b>Fern</b> Ltd.', '* We collect your name.'];
const report = fakeReport({
  duties: [
    { id: 'controller', state: 'present', evidence: [{ quote: 'We are <b>Fern</b> Ltd.', heading: '', block: 0 }] },
    { id: 'dpo', state: 'missing', evidence: [] },
    { id: 'categories', state: 'vague', evidence: [{ quote: '* We collect your name.', heading: '', block: 1 }] },
  ],
});
const DAY = Date.UTC(2026, 10, 29, 23, 59);

const citedIn = async (format: 'text' | 'markdown' | 'json', text: readonly string[] | null = SENTENCES) => {
  const cited = await citation(report, text, DAY, '1.2.3');
  return exported({ report, address: 'https://fern.example/privacy', host: 'fern.example', cited }, format, texts);
};

describe('a report to cite', () => {
  it('says when and by what it was made, of which text, and keeps that', async () => {
    const text = await citedIn('text');
    expect(text).toContain('2026-11-29');
    expect(text).toContain('Candor 1.2.3');
    expect(text).toContain(`rules ${report.checklistVersion}`);
    expect(text).toContain(await textHash(SENTENCES));
    expect(text).toContain('https://fern.example/privacy');
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
  });

  it('has the checklist with its articles and places, and what could be added', async () => {
    const text = await citedIn('text');
    expect(text).toContain('Who is responsible: Listed in Art. 13(1)(a) GDPR: Found here');
    expect(text).toContain('“We are <b>Fern</b> Ltd.”');
    expect(text).toContain('Not found (only some need it)');
    expect(text.indexOf(t('duty_dpo_hint'))).toBeLessThan(text.indexOf(t('duty_categories_hint')));
    expect(text).not.toContain(t('duty_controller_hint'));
  });

  it('escapes in Markdown what the policy says', async () => {
    const text = await citedIn('markdown');
    expect(text).toContain('\\<b\\>Fern');
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/^\* We/m);
  });

  it('is data that the schema describes, also without its text', async () => {
    const valid = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
    );
    for (const text of [SENTENCES, null]) {
      const row: unknown = JSON.parse(await citedIn('json', text));
      valid(row);
      expect(valid.errors ?? []).toEqual([]);
      expect(row).toMatchObject({ cited: { text, program: '1.2.3' } });
    }
    expect(await citedIn('text', null)).toContain(t('cite_no_text'));
  });

  it('is told apart from one that is only copied', () => {
    const plain = exported({ report, address: '', host: '' }, 'json', texts);
    expect(JSON.parse(plain)).not.toHaveProperty('cited');
    expect(JSON.parse(plain)).not.toHaveProperty('duties');
  });
});
