/** Texts made to hang the reader: what they cost, in time of the processor, beside usual ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cpuOf, cpuOfWaiting } from '../lib/cost.testing';
import { changedSentences, saysTheSame } from '../lib/history/changes';
import { reportOn } from '../lib/pipeline';
import { SILENT_READER } from '../lib/reading/reader.testing';
import type { Block } from '../lib/types';

const block = (text: string, kind: Block['kind'] = 'paragraph', level = 0): Block => ({
  kind,
  level,
  text,
  place: null,
});
const long = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const sentences = (count: number): Block[] =>
  Array.from({ length: count / 2 }, (_, i) =>
    block(`We may share your personal data with partner ${i}. You can object.`),
  );

/** What grading takes beside what the reader's model does. */
const timeOf = (blocks: Block[]): Promise<number> =>
  cpuOfWaiting(() =>
    reportOn({ title: 'Policy', language: 'en', blocks }, { kind: 'privacy-policy', language: 'en' }, SILENT_READER),
  );

beforeAll(async () => {
  for (let i = 0; i < 3; i++) await timeOf(sentences(400));
});

describe('headings that nobody reads', () => {
  const words = 'information about rights in some place for users ';
  it.each([
    ['one of 50 kB without a space over 100 sentences', [block(long('1.', 50_000), 'heading', 2), ...sentences(100)]],
    ['one of 50 kB of mail signs', [block(long('a+@', 50_000), 'heading', 1), ...sentences(100)]],
    ['one of 200 kB over 800 sentences', [block(long(words, 200_000), 'heading', 2), ...sentences(800)]],
    [
      'six of 5 kB, nested, over 400 sentences',
      [1, 2, 3, 4, 5, 6].map((level) => block(long(words, 5_000) + level, 'heading', level)).concat(sentences(400)),
    ],
    [
      'one of 50 kB over a list of 400 items',
      [
        block(`What we never ${long('do ', 50_000)}`, 'heading', 2),
        ...Array.from({ length: 400 }, (_, i) => block(`share item ${i}`, 'list-item', 1)),
      ],
    ],
    [
      'an introduction of 20 kB over 400 items',
      [
        block(`${long('we share your data with those who ', 20_000)}:`),
        ...Array.from({ length: 400 }, (_, i) => block(`partner ${i};`, 'list-item', 1)),
      ],
    ],
    [
      'a table with heads of 20 kB and 400 rows',
      [0, 1]
        .map((column) => ({
          ...block(long('Do we share it? ', 20_000), 'cell'),
          table: { table: 0, row: 0, column, head: true },
        }))
        .concat(
          Array.from({ length: 800 }, (_, i) => ({
            ...block(i % 2 ? 'NO' : `Data of kind ${i}`, 'cell'),
            table: { table: 0, row: 1 + (i >> 1), column: i % 2, head: false },
          })),
        ),
    ],
  ])('%s', async (_name, blocks) => expect(await timeOf(blocks)).toBeLessThan(1_500));
});

describe('a sentence that doubles the work with each word', () => {
  it.each([
    `We share data with advertisers with ${'your '.repeat(30)}.`,
    `We share data with advertisers with ${'your you '.repeat(150)}.`,
    `You may get a copy in a commonly used ${'and '.repeat(36)}.`,
    `You can object${' and or'.repeat(60)} to it.`,
    `You cannot ${'see or '.repeat(60)} delete your data.`,
    `You can ask, and ${'stored basic '.repeat(40)} see your data.`,
  ])('%s', async (sentence) => expect(await timeOf([...sentences(50), block(sentence)])).toBeLessThan(300));
});

describe('a megabyte', () => {
  it.each([
    'we sell, ',
    'a',
    'or, and/',
    'divest0',
    'encrypt',
    'google ',
    '\ufdfa',
    'we may share your personal data with third parties for advertising unless ',
  ])('of %j takes seconds, and twice as much takes hardly more: the text is cut', async (unit) => {
    expect(await timeOf([block(long(unit, 1_000_000))])).toBeLessThan(6_000);
    expect(await timeOf([block(long(unit, 3_000_000))])).toBeLessThan(6_000);
  });
});

describe('a policy of 8,000 sentences', () => {
  const version = (words: (i: number) => string): string[] => Array.from({ length: 8_000 }, (_, i) => words(i));
  const before = version((i) => `We may share your data number ${i} with partner ${i}.`);
  const anew = version((i) => `We may share your data number ${i} with friend f${i}.`);
  const shuffled = version((i) => before[(i * 3_001) % 8_000] ?? '');

  it('all worded anew: another text, and told as what became what', () => {
    expect(cpuOf(() => expect(saysTheSame(before, anew)).toBe(false))).toBeLessThan(1_000);
    let changes: ReturnType<typeof changedSentences> = [];
    const work = (): void => {
      changes = changedSentences(before, anew);
    };
    expect(cpuOf(work)).toBeLessThan(2_000);
    expect(changes.length).toBe(8_000);
    expect(changes.every((change, i) => change.before === before[i] && change.after === anew[i])).toBe(true);
  });

  it('in another order: the same text', () => {
    expect(cpuOf(() => expect(saysTheSame(before, shuffled)).toBe(true))).toBeLessThan(1_000);
  });
});
