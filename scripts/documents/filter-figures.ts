/** The command line's part of docs/benchmarks.md and the plan in docs/scale.md, from what `npm run bench:filter` measured. */

import { MOST_MEMORY } from '../../cli/limits';
import { table } from './benchmarks-table';
import { between } from './between';

/** The bars, beside that of memory: how many small policies; from which on memory must not grow; two workers against one. */
export const SMALL = 5_000;
export const WARM = 500;
export const SHARE_OF_CORES = 1.8;

interface Machine {
  processor: string;
  cores: number;
  node: string;
}

export interface FilterFigures {
  /** On which the memory was measured. */
  machine: Machine;
  /** One worker and its process, in MB of 1,000,000 bytes, after every so many records. */
  memory: {
    records: number;
    every: number;
    megabytes: number[];
    /** How long all of them took. */
    seconds: number;
  };
  /** Null where the corpus was not there. */
  corpus: {
    machine: Machine;
    policies: number;
    /** 1: all policies of the corpus; 4: every fourth, by name. */
    every: number;
    /** Policies a second with one worker and with two. */
    one: number;
    two: number;
    /** The most memory of the whole process with one worker and with two; null: not measured. */
    megabytes: { one: number; two: number | null };
    /** Of one policy on average: its text, and its row in each format. */
    bytes: { policy: number; jsonl: number; csv: number; parquet: number };
  } | null;
}

const NOTHING_YET = 'Nothing is measured yet: `npm run bench:filter` does it.';

/** In: memory over a run. Out: that at the end against that when it was warm, medians of a fifth of the rest: 1 is flat. */
export function flatness({ every, megabytes }: FilterFigures['memory']): number {
  const warm = megabytes.slice(WARM / every);
  const part = Math.max(1, Math.floor(warm.length / 5));
  return median(warm.slice(-part)) / median(warm.slice(0, part));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** In: the figures. Out: lines of Markdown. */
export function filterSection({ machine, memory, corpus }: FilterFigures): string[] {
  const warm = memory.megabytes.slice(WARM / memory.every);
  const rows: [string, string, string][] = [
    [
      `${number(memory.records)} small policies, one worker: most memory from record ${number(WARM)} on`,
      `${number(Math.max(...warm))} MB`,
      `≤ ${MOST_MEMORY} MB`,
    ],
    ['… policies a second', number(memory.records / memory.seconds, 1), ''],
    ['… memory in the last fifth against the first', number(flatness(memory), 2), '≤ 1.10'],
  ];
  const rates: [string, string, string][] = [];
  if (corpus)
    rates.push(
      [
        `${number(corpus.policies)} policies of the corpus${corpus.every > 1 ? ` (one in ${corpus.every})` : ''}, one worker`,
        `${number(corpus.one, 2)} a second`,
        '',
      ],
      ['… two workers', `${number(corpus.two, 2)} a second`, ''],
      [
        '… two against one',
        `${number(corpus.two / corpus.one, 2)} times`,
        `≥ ${SHARE_OF_CORES} times${corpus.two / corpus.one < SHARE_OF_CORES ? ', **missed**' : ''}`,
      ],
      ['… most memory of the whole process, one worker', `${number(corpus.megabytes.one)} MB`, ''],
      ...(corpus.megabytes.two === null
        ? []
        : [['… two workers', `${number(corpus.megabytes.two)} MB`, ''] as [string, string, string]]),
      ['… text of a policy', `${number(corpus.bytes.policy / 1000, 1)} kB`, ''],
      ...(['jsonl', 'csv', 'parquet'] as const).map((format): [string, string, string] => [
        `… its row as .${format}`,
        `${number(corpus.bytes[format] / 1000, 1)} kB`,
        '',
      ]),
    );
  return ['MB are 1,000,000 bytes.', ...sectionOf(machine, rows), ...(corpus ? sectionOf(corpus.machine, rates) : [])];
}

function sectionOf({ cores, processor, node }: Machine, rows: [string, string, string][]): string[] {
  return [
    '',
    `On a machine with ${cores} cores (${processor}), Node ${node}.`,
    '',
    ...table(['what', 'measured', 'bar'], rows),
  ];
}

const GENERATED = '`npm run documents` from docs/benchmarks.json';

const MILLION = 1_000_000;
const CORES = [2, 8, 32, 128, 512];

/** In: docs/scale.md as it stands. Out: the same with the plan for a million policies. */
export function scaleDocument(document: string, figures: FilterFigures | undefined): string {
  const corpus = figures?.corpus;
  const lines = corpus ? plan(corpus, figures.memory) : [NOTHING_YET];
  return between(document, GENERATED, lines);
}

function plan(corpus: NonNullable<FilterFigures['corpus']>, memory: FilterFigures['memory']): string[] {
  const { one, two, bytes } = corpus;
  const each = two / 2;
  const worker = Math.max(corpus.megabytes.one, ...memory.megabytes);
  const rows = CORES.map((cores): [string, string, string] => [
    number(cores),
    hours(MILLION / (each * cores) / 3600),
    `${number((cores * worker) / 1000, 1)} GB`,
  ]);
  return [
    `One core grades ${number(one, 2)} policies a second alone, and ${number(each, 2)} when its neighbour does so too. The plan takes the`,
    `latter: a million policies are **${number(MILLION / each / 3600)} hours of one core**. A worker with its process takes ${number(worker)} MB.`,
    '',
    ...table(['cores', 'time', 'memory of the filters'], rows),
    '',
    `The policies of the corpus have ${number(bytes.policy / 1000, 1)} kB of text on average: a million are ${gigabytes(bytes.policy)} of Markdown, and as pages with`,
    `their scripts ten times as much. Results take ${gigabytes(bytes.jsonl)} as lines of JSON with all quotes, ${gigabytes(bytes.csv)} as CSV, ${gigabytes(bytes.parquet)} as Parquet.`,
  ];
}

const gigabytes = (each: number): string => `${number((each * MILLION) / 1e9, 1)} GB`;

const hours = (count: number): string =>
  count < 1 ? `${number(60 * count)} min` : `${number(count, count < 10 ? 1 : 0)} h`;
