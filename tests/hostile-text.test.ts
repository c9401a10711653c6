/** Texts made to hang the reader: what they cost, in time of the processor, beside usual ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cpuOfWaiting, since, turnsOfWork } from '../lib/cost.testing';
import { reportOn } from '../lib/pipeline';
import { SILENT_READER } from '../lib/reading/reader.testing';
import type { Block, Report, TextLink } from '../lib/types';

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

interface Graded {
  report: Report;
  /** What grading took, in milliseconds of the processor, and each of its turns, where a turn has room for one step. */
  whole: number;
  turns: number[];
}

async function gradedInSteps(blocks: Block[], links: TextLink[] = []): Promise<Graded> {
  const policy = { title: 'Policy', language: 'en', blocks, links };
  const begun = process.cpuUsage();
  let report: Report | undefined;
  const turns = await turnsOfWork(async (inTurn) => {
    report = await reportOn(policy, { kind: 'privacy-policy', language: 'en' }, SILENT_READER, { inTurn });
  });
  if (!report) throw new Error('no report');
  return { report, whole: since(begun), turns };
}

/** Others wait for no longer than one step, in milliseconds of the processor; alone on a machine the longest takes some 30. */
const LONGEST_STEP = 100;
/** So many steps at least a text has that is graded, and so long. */
const FEWEST_STEPS = 10_000;

/**
 * In: the same text, graded twice. Out: its longest step, each as it was when it was shorter: a pattern that is used for the first
 * time does not count, nor what the engine throws away in between.
 */
function longestStep(once: Graded, again: Graded): number {
  expect(again.turns).toHaveLength(once.turns.length);
  return once.turns.reduce((most, one, at) => Math.max(most, Math.min(one, again.turns[at] ?? one)), 0);
}

describe('a megabyte', () => {
  it.each([
    'we sell, ',
    'Go. ',
    'a',
    'or, and/',
    'divest0',
    'encrypt',
    'google ',
    '\ufdfa',
    'we may share your personal data with third parties for advertising unless ',
  ])(
    'of %j takes seconds, and twice as much takes hardly more: the text is cut',
    async (unit) => {
      const once = await gradedInSteps([block(long(unit, 1_000_000))]);
      const more = await gradedInSteps([block(long(unit, 3_000_000))]);
      for (const { whole } of [once, more]) expect(whole).toBeLessThan(6_000);
      expect(more.report.cut).toBe(true);
      // Of sentences of one word each only the first ones are read.
      expect(once.report.cut).toBe(unit === 'Go. ' ? true : undefined);
      expect(once.turns.length > FEWEST_STEPS).toBe(once.report.status !== 'too-short');
      expect(longestStep(once, more)).toBeLessThan(LONGEST_STEP);
    },
    120_000,
  );

  const times = (count: number, text: (at: number) => string, kind?: Block['kind'], level?: number): Block[] =>
    Array.from({ length: count }, (_, at) => block(text(at), kind, level));
  const ways = (at: number): string =>
    `To delete your data or opt out of advertising, click here ${at} or write to privacy${at}@acme.example now. `;
  const links = Array.from(
    { length: 2_000 },
    (_, at): TextLink => ({
      ...{ block: 0, text: `here ${at}`, href: `https://acme.example/delete/${at}` },
    }),
  );

  it.each<[string, Block[], TextLink[]?]>([
    ['sentences', sentences(30_000)],
    ['lines of a word or two', times(40_000, (at) => `Go ${at} on`, 'list-item', 1)],
    ['questions', times(20_000, (at) => (at % 2 ? 'No, never.' : `Do you sell my data to ${at}?`))],
    ['links in one block', [block(Array.from({ length: 9_000 }, (_, at) => ways(at)).join(''))], links],
  ])(
    'of %s is graded step by step',
    async (_name, blocks, linked) => {
      const once = await gradedInSteps(blocks, linked);
      const again = await gradedInSteps(blocks, linked);
      expect(once.turns.length).toBeGreaterThan(FEWEST_STEPS);
      expect(longestStep(once, again)).toBeLessThan(LONGEST_STEP);
    },
    120_000,
  );
});
