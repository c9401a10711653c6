import { describe, expect, test } from 'vitest';
import { atOnce } from '../steps';
import type { Block } from '../types';
import { hostOf, policyAddress } from './address';
import { changedSentences, comparingTexts } from './changes';
import { wordChanges } from './similar';
import { sorting } from './sorting';
import { sentencesForHistory, textHash } from './text';

describe('the address of a policy', () => {
  test.each([
    ['https://a.example/privacy#cookies', 'https://a.example/privacy'],
    ['https://a.example/privacy?', 'https://a.example/privacy'],
    ['https://a.example/privacy?utm_source=x&lang=de&fbclid=1', 'https://a.example/privacy?lang=de'],
    ['https://a.example/?page=privacy&id=2', 'https://a.example/?id=2&page=privacy'],
    ['https://me:secret@a.example/privacy', 'https://a.example/privacy'],
    ['https://a.example/#/privacy', 'https://a.example/#/privacy'],
    ['file:///privacy.html', ''],
    ['no address', ''],
  ])('%s', (address, key) => expect(policyAddress(address)).toBe(key));

  test('its site', () => {
    expect(hostOf('https://www.a.example:81/privacy')).toBe('a.example:81');
    expect(hostOf('')).toBe('');
  });
});

const OLD = [
  'We keep your data for one year.',
  'We never sell it.',
  'Last updated 1 May 2024.',
  'Write to us by post.',
];

describe('the same text', () => {
  test.each([
    ['white space and quotes', ['We  keep your\u00a0data for one year.', 'We never sell it.', ...OLD.slice(2)]],
    ['marks of lists', OLD.map((sentence) => `• ${sentence}`)],
    ['the order of the page', [...OLD].reverse()],
    ['blocks that end elsewhere', [OLD.slice(0, 2).join(' '), ...OLD.slice(2)]],
    ['both order and blocks', [...OLD.slice(2), OLD.slice(0, 2).join(' ')]],
  ])('%s', (_what, text) => expect(changedSentences(OLD, text)).toEqual([]));

  test('one other word is another text, and so is another date', () => {
    expect(atOnce(comparingTexts(OLD, [...OLD.slice(0, 1), 'We may sell it.', ...OLD.slice(2)]))).toBe(false);
    const redated = OLD.map((sentence) => sentence.replace('1 May', '2 May'));
    expect(atOnce(comparingTexts(OLD, redated))).toBe(false);
  });

  test('its digest tells texts apart, whatever their order', async () => {
    expect(await textHash(OLD)).toBe(await textHash([...OLD].reverse()));
    expect(await textHash(OLD)).not.toBe(await textHash(OLD.slice(1)));
    expect(await textHash(OLD)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('its sentences are those of the blocks, verbatim, in order', () => {
    const block = (text: string): Block => ({ kind: 'paragraph', level: 0, text, place: null });
    const policy = { title: '', language: 'en', blocks: [block('We care. We “try”.'), block('•'), block('Bye.')] };
    expect(sentencesForHistory(policy).map((text) => text.trim())).toEqual(['We care.', 'We “try”.', 'Bye.']);
  });
});

describe('sorting', () => {
  test.each([0, 1, 999, 1_000, 1_001, 3_500])('%i texts: in the order of the language', (count) => {
    const texts = Array.from({ length: count }, (_, at) => `${(at * 7_919) % 1_500} ${at % 3 ? 'é' : 'Z'}`);
    expect(atOnce(sorting(texts))).toEqual(texts.toSorted());
  });
});

describe('changed sentences', () => {
  test('are listed in order: reworded, dropped, added', () => {
    const text = [
      'We keep your data for ten years.',
      'Cookies help our partners to know you.',
      'We never sell it.',
      'Last updated 1 May 2024.',
    ];
    expect(changedSentences(OLD, text)).toEqual([
      { before: OLD[0], after: text[0] },
      { before: null, after: text[1] },
      { before: OLD[3], after: null },
    ]);
  });

  test('one that moved and was left as it is does not count, one that moved and a new one do', () => {
    expect(changedSentences(OLD, [...OLD.slice(1), OLD[0] ?? '', 'We like apples.'])).toEqual([
      { before: null, after: 'We like apples.' },
    ]);
  });

  test('a sentence that stands once less often was dropped', () => {
    expect(changedSentences(['We care.', ...OLD, 'We care.'], ['We care.', ...OLD])).toEqual([
      { before: 'We care.', after: null },
    ]);
  });

  test('of lists of very different length: each with what it became', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `Partner ${i} gets data of kind k${i}.`);
    const few = many.filter((_, i) => i % 1_000 === 500).map((sentence) => sentence.replace('gets', 'never gets'));
    const pairs = (changes: ReturnType<typeof changedSentences>) =>
      changes.filter(({ before, after }) => before !== null && after !== null);
    expect(pairs(changedSentences(few, many))).toHaveLength(3);
    expect(pairs(changedSentences(many, few))).toHaveLength(3);
    expect(changedSentences(few, many)).toHaveLength(3_000);
  });

  test('from and to an empty text', () => {
    expect(changedSentences([], ['One.'])).toEqual([{ before: null, after: 'One.' }]);
    expect(changedSentences(['One.'], [])).toEqual([{ before: 'One.', after: null }]);
  });

  test('the words that differ are told apart; joined, the sentence is whole', () => {
    const { before, after } = wordChanges('We keep it for one year.', 'We keep it for ten years, or more.');
    expect(before.map(({ text }) => text).join('')).toBe('We keep it for one year.');
    expect(after.map(({ text }) => text).join('')).toBe('We keep it for ten years, or more.');
    expect(before.filter(({ changed }) => !changed)).toEqual([{ text: 'We keep it for ', changed: false }]);
  });
});
