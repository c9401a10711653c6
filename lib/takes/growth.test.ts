/** Texts made to keep the background busy: what they cost, in time of the processor, as they grow. */
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import type { Block, PolicyText, Reading } from '../types';
import { takesIn } from '.';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  ...{ kind, text, place: null },
  level: kind === 'paragraph' ? 0 : 2,
});
const policyOf = (blocks: Block[]): PolicyText => ({ title: 'Policy', language: 'en', blocks });
const readingsIn = (blocks: Block[]): Reading[] => readingsOf(sentencesOf(policyOf(blocks)));
const long = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const costOf = (readings: readonly Reading[]): number => cpuOf(() => takesIn(policyOf([]), readings, [], null), 3);

/** So many times the text takes so many times the time, with leave for noise; sixteen times where the work grows with the square. */
const TIMES = 4;
const MOST = 8;

describe('four times as much takes four times the time', () => {
  const thirds = (one: string, two: string, three: string, length: number): string =>
    `${long(one, length / 3)}that ${long(two, length / 3)}${long(three, length / 3)}`;
  const [reading] = readingsIn([block('One.')]);
  /** Longer than a sentence is cut to: what the cut hides now would come back with another. */
  const sentence = (folded: string): Reading[] => (reading ? [{ ...reading, folded }] : []);

  it.each<[string, (length: number) => string]>([
    ['words of purpose, purposes, uses', (length) => thirds('in ', 'ads ', 'we use ', length)],
    ['uses, words of purpose, purposes', (length) => thirds('we use ', 'to ', 'ads ', length)],
    ['uses that are denied', (length) => long('we do not use ads for ads, ', length)],
    ['nothing that is used', (length) => long('x: nothing that we use for ads ', length)],
    ['kinds of data, and who takes them', (length) => thirds('photos your name ', 'x ', 'we collect ', length)],
    ['what is something else', (length) => long('advertising id ads we use ', length)],
    ['choices', (length) => `we collect photos ${long('if you choose ', length)}`],
    ['readers and what they read', (length) => thirds('our staff may review ', 'x ', 'your messages ', length)],
    ['readers that are machines', (length) => long('we review messages by automated staff ', length)],
  ])('a sentence of %s', (_name, text) => {
    costOf(sentence(text(4_000)));
    expect(costOf(sentence(text(TIMES * 30_000)))).toBeLessThan(MOST * costOf(sentence(text(30_000))));
  });

  it.each<[string, number, (at: number) => Block]>([
    ['long sentences', 50, () => block(`${thirds('in ', 'ads ', 'we use ', 1_500)}.`)],
    [
      'sentences that point back to what the one before names',
      50,
      () => block(`${long('we keep messages ', 700)}. ${long('such data that we may review ', 700)}.`),
    ],
    [
      'items of lists below headings, which are no sentences to quote',
      2_500,
      (at) => (at % 2 ? block(`to show ads ${at}`, 'list-item') : block(`We use data ${at} to:`, 'heading')),
    ],
  ])(
    'a policy of %s',
    (_name, count, made) => {
      const of = (length: number): Reading[] => readingsIn(Array.from({ length }, (_, at) => made(at)));
      costOf(of(20));
      expect(costOf(of(TIMES * count))).toBeLessThan(MOST * costOf(of(count)));
      // By the clock it may take long, where others work beside.
    },
    120_000,
  );
});
