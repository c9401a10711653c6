/**
 * With the reader that ships, over policies of our own: what must make no difference to its answers. It may in one answer of
 * a hundred, for the reader sees each sentence with those around it. 50 texts in CI, 1,000 by `npm run properties`.
 */
import { describe, expect, it } from 'vitest';
import { pageOf } from '../lib/detect/page.testing';
import { extractPolicy } from '../lib/extract';
import { pageInOtherMarkUp } from '../lib/extract/mark-up.testing';
import { answersOf as gradedAs } from '../lib/grades/chances';
import { limitedScores } from '../lib/grades/limits';
import { letterOf } from '../lib/grades/scale';
import { rounded } from '../lib/grades/why';
import { answersIn } from '../lib/pipeline';
import { FEW_RUNS, ownPolicies, partOf } from '../lib/properties.testing';
import { randomFrom } from '../lib/random';
import { sentencesOf } from '../lib/sentences';
import type { Block } from '../lib/types';
import { goldenPolicies, goldenPolicy } from './golden/report';
import { rememberingReader } from './remembering-reader';

const RUNS = FEW_RUNS.numRuns;
const SHARE = 0.99;
const random = randomFrom(13);
const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** What a policy may say that has nothing to do with any question. */
const SOMETHING_ELSE = [
  'Our office is in an old mill by the sea.',
  'The ferry leaves at noon when the sea is calm.',
  'We were founded by two brothers who liked clocks.',
  'The picture at the top shows the valley in autumn.',
  'Our canteen serves soup on Thursdays.',
];

const golden = goldenPolicies().map((name) =>
  goldenPolicy(name).blocks.map((block): Block => ({ ...block, level: block.kind === 'list-item' ? 1 : block.level })),
);
const sources = [...ownPolicies, ...golden.map((blocks) => blocks.filter(({ table }) => !table))];

interface Text {
  blocks: Block[];
  seed: number;
}

/** In: how many parts of a policy at most. Out: as many texts as there are runs. */
const texts = (most: number): Text[] =>
  Array.from({ length: RUNS }, () => {
    const parts = one(sources) ?? [];
    return { blocks: partOf(parts, Math.floor(random() * 1_000), most), seed: Math.floor(random() * 1e9) };
  });
/** In CI parts of policies, so that all of it takes seconds. */
const IN_CI = RUNS <= 50;
const whole = texts(IN_CI ? 30 : Number.POSITIVE_INFINITY);
const toRepeat = texts(IN_CI ? 8 : Number.POSITIVE_INFINITY);
/** Milliseconds, on a busy machine. */
const TIMEOUT = 6_000 * RUNS;

const reader = rememberingReader();
async function answersOf(blocks: Block[]): Promise<ReturnType<typeof answersIn>> {
  const policy = { title: 'Privacy policy', language: 'en', blocks };
  const { outputs, read } = await reader;
  return answersIn(policy, { outputs, sentences: await read(sentencesOf(policy)) });
}

const ofItems = async (blocks: Block[]): Promise<string[]> =>
  (await answersOf(blocks)).findings.map(({ id, answer }) => `${id}: ${answer}`);

async function lettersOf(blocks: Block[]): Promise<string[]> {
  const { findings, collection } = await answersOf(blocks);
  const scores = limitedScores(gradedAs(findings, collection));
  return Object.entries(scores).map(([name, score]) => `${name}: ${letterOf(rounded(score))}`);
}

/** The share of what is told of all texts that stays as it was when they are changed; the rest is named. */
async function sharesKept(
  texts: readonly Text[],
  told: (blocks: Block[]) => Promise<string[]>,
  changed: (text: Text) => Block[],
): Promise<{ kept: number; others: string[] }> {
  const others: string[] = [];
  let all = 0;
  for (const text of texts) {
    const [before, after] = [await told(text.blocks), await told(changed(text))];
    all += before.length;
    before.forEach((was, at) => {
      if (after[at] !== was) others.push(`${was} → ${after[at]} (seed ${text.seed})`);
    });
  }
  return { kept: 1 - others.length / all, others };
}

describe('with the reader that ships', () => {
  it(
    'the same text in other mark-up gives the same answers',
    async () => {
      const { kept, others } = await sharesKept(whole, ofItems, ({ blocks, seed }) => {
        const { blocks: read } = extractPolicy(pageOf(pageInOtherMarkUp(blocks, seed)));
        return read;
      });
      expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
    },
    TIMEOUT,
  );

  it(
    'a sentence about something else at the end changes no answer',
    async () => {
      const { kept, others } = await sharesKept(whole, ofItems, ({ blocks, seed }) => [
        ...blocks,
        { kind: 'paragraph', level: 0, text: SOMETHING_ELSE[seed % SOMETHING_ELSE.length] ?? '', place: null },
      ]);
      expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
    },
    TIMEOUT,
  );

  it(
    'a text that is said twice keeps its grades',
    async () => {
      const { kept, others } = await sharesKept(toRepeat, lettersOf, ({ blocks }) => [...blocks, ...blocks]);
      expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
    },
    TIMEOUT,
  );
});
