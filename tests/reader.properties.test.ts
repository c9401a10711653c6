/**
 * With the reader that ships, over policies of our own: what must make no difference to its answers. It may in one answer of
 * a hundred, for the reader sees each sentence with those around it. 50 texts in CI, 1,000 by `npm run properties`.
 */
import { describe, expect, it } from 'vitest';
import { readerOfProcess } from '../cli/reader';
import { pageOf } from '../lib/detect/page.testing';
import { extractPolicy } from '../lib/extract';
import { pageInOtherMarkUp } from '../lib/extract/mark-up.testing';
import { gradesOf } from '../lib/grades';
import { answersIn } from '../lib/pipeline';
import { FEW_RUNS, ownPolicies, partOf } from '../lib/properties.testing';
import { randomFrom } from '../lib/random';
import { sentencesOf } from '../lib/sentences';
import type { Block } from '../lib/types';
import { goldenPolicies, goldenPolicy } from './golden/report';

const RUNS = FEW_RUNS.numRuns;
/** In CI parts of policies, so that all of it takes seconds; else every third one is whole. */
const [FEWEST, MOST] = [6, 12];
const WHOLE = RUNS > 50;
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

const texts: Text[] = Array.from({ length: RUNS }, (_, run) => {
  const parts = one(sources) ?? [];
  const length = WHOLE && run % 3 === 0 ? parts.length : FEWEST + Math.floor(random() * (MOST - FEWEST));
  return { blocks: partOf(parts, Math.floor(random() * 1_000), length), seed: Math.floor(random() * 1e9) };
});

/** What is answered of blocks, once for the same sentences. */
const known = new Map<string, Promise<ReturnType<typeof answersIn>>>();
function answersOf(blocks: Block[]): Promise<ReturnType<typeof answersIn>> {
  const policy = { title: 'Privacy policy', language: 'en', blocks };
  const sentences = sentencesOf(policy);
  const key = JSON.stringify(sentences);
  const read =
    known.get(key) ??
    readerOfProcess().then(async (reader) =>
      answersIn(policy, { outputs: reader.outputs, sentences: await reader.read(sentences) }),
    );
  known.set(key, read);
  return read;
}

const ofItems = async (blocks: Block[]): Promise<string[]> =>
  (await answersOf(blocks)).findings.map(({ id, answer }) => `${id}: ${answer}`);

async function lettersOf(blocks: Block[]): Promise<string[]> {
  const { findings, collection } = await answersOf(blocks);
  return Object.entries(gradesOf(findings, collection)).map(([name, grade]) => `${name}: ${grade?.letter}`);
}

/** The share of what is told of all texts that stays as it was when they are changed; the rest is named. */
async function sharesKept(
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
  it('the same text in other mark-up gives the same answers', async () => {
    const { kept, others } = await sharesKept(ofItems, ({ blocks, seed }) => {
      const { blocks: read } = extractPolicy(pageOf(pageInOtherMarkUp(blocks, seed)));
      return read;
    });
    expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
  });

  it('a sentence about something else at the end changes no answer', async () => {
    const { kept, others } = await sharesKept(ofItems, ({ blocks, seed }) => [
      ...blocks,
      { kind: 'paragraph', level: 0, text: SOMETHING_ELSE[seed % SOMETHING_ELSE.length] ?? '', place: null },
    ]);
    expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
  });

  it('a text that is said twice keeps its grades', async () => {
    const { kept, others } = await sharesKept(lettersOf, ({ blocks }) => [...blocks, ...blocks]);
    expect(kept, others.join('\n')).toBeGreaterThanOrEqual(SHARE);
  });
});
