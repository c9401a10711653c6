import { describe, expect, test } from 'vitest';
import catalogue from '../../locales/en.json';
import { cutQuote } from '../evidence/short-quote';
import { NO_GRADES } from '../grades';
import { itemTexts, type Texts, type Translate } from '../texts';
import { type Choices, type Disputed, objectionMail, objectionText } from './objection';

const messages: Readonly<Record<string, string>> = catalogue;
const t: Translate = (key, ...given) =>
  (messages[key] ?? '').replace(/\$(\d)/g, (_, digit) => String(given[Number(digit) - 1] ?? ''));
const texts: Texts = { t, items: itemTexts(t, cutQuote), languageName: () => null };

const disputed = (quote = 'We “never” sell & share, 100 %.'): Disputed => ({
  item: { id: 'sells-data', answer: 'yes', confidence: 0.9, evidence: [{ quote, heading: '', block: 1 }] },
  grades: NO_GRADES,
  version: '1.2.3',
  checklistVersion: '2',
  address: 'https://shop.example/privacy',
});
const nothing: Choices = { shouldBe: null, remark: ' ', withAddress: false };

describe('the report of a wrong answer', () => {
  test('tells the versions, the question, the answer and the quote, and no address unless the reader allows it', () => {
    expect(objectionText(disputed(), nothing, texts).split('\n')).toEqual([
      'Candor 1.2.3, checklist 2',
      'Question: Does it sell personal data? [sells-data]',
      `Candor's answer: ${catalogue.item_sells_data_yes} [yes]`,
      'From the policy: “We “never” sell & share, 100 %.”',
    ]);
  });

  test('tells what the reader adds', () => {
    const choices = { shouldBe: 'no', remark: ' Read the\nsecond line. ', withAddress: true };
    expect(objectionText(disputed(), choices, texts)).toContain(
      [
        `It should be: ${catalogue.item_sells_data_no} [no]`,
        'Remark: Read the\nsecond line.',
        'Page: https://shop.example/privacy',
      ].join('\n'),
    );
    expect(objectionText({ ...disputed(), address: '' }, choices, texts)).not.toContain('Page:');
  });
});

describe('the report that a grade is wrong', () => {
  const grade = (letter: 'A' | 'D') => ({ letter, score: 30, betterThan: 0 });
  const whole: Disputed = {
    ...disputed(),
    item: null,
    grades: { overall: grade('D'), tracking: grade('D'), sharing: grade('A'), rights: grade('D') },
  };

  test('tells the letters and the remark, and speaks of no answer', () => {
    expect(objectionText(whole, { ...nothing, remark: 'Too mild.' }, texts).split('\n')).toEqual([
      'Candor 1.2.3, checklist 2',
      'Candor: D. Tracking D, sharing A, rights D',
      'Remark: Too mild.',
    ]);
    expect(new URL(objectionMail('wrong@candor-reads.org', whole, nothing, texts)).searchParams.get('subject')).toBe(
      'Candor: wrong grade',
    );
  });

  test('says so where there were none', () => {
    expect(objectionText({ ...whole, grades: NO_GRADES }, nothing, texts)).toContain(catalogue.unclear_title);
  });
});

describe('the mail', () => {
  test('is headed by the answer that it is about', () => {
    const address = objectionMail('wrong@candor-reads.org', disputed(), nothing, texts);
    expect(new URL(address).searchParams.get('subject')).toBe('Candor: wrong answer, sells-data');
  });

  const bodyOf = (address: string): string => new URL(address).searchParams.get('body') ?? '';

  test('holds the whole report, whatever characters the quote has, and nothing of it becomes another field', () => {
    const quote = 'A&bcc=x@y.org?cc=z#part 100 % “ü” \ud800.';
    const address = objectionMail('wrong@candor-reads.org', disputed(quote), nothing, texts);
    expect(address).toMatch(/^mailto:wrong@candor-reads\.org\?subject=/);
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(bodyOf(address)).toContain(quote.replace('\ud800', '\ufffd'));
    expect(bodyOf(address).split('\r\n')).toHaveLength(4);
  });

  test('cuts long quotes short, so that every mail program takes it', () => {
    const address = objectionMail('wrong@candor-reads.org', disputed('Wörter '.repeat(2_000)), nothing, texts);
    expect(address.length).toBeLessThanOrEqual(1_900);
    expect(bodyOf(address)).toMatch(/From the policy: “Wörter .* …”/);
  });
});
