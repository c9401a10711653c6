import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import type { Block, Cell } from '../types';
import { sentencesOf } from './index';

const read = (markdown: string) => sentencesOf(readMarkdown(markdown, ''));
const cell = (text: string, table: Cell): Block => ({ kind: 'cell', level: 0, text, place: null, table });

describe('the row of a table', () => {
  const rowOf = (blocks: Block[], text: string) =>
    sentencesOf({ title: '', language: 'en', blocks }).find((sentence) => sentence.text === text)?.row?.cells;

  it('has its cells with the heads of their columns', () => {
    const sentences = read('| Kind | Examples | Sold |\n| --- | --- | --- |\n| Voice | Recordings | NO |');
    expect(sentences.find(({ text }) => text === 'NO')?.row?.cells.map(({ head, text }) => [head, text])).toEqual([
      ['Kind', 'Voice'],
      ['Examples', 'Recordings'],
      ['Sold', 'NO'],
    ]);
    expect(sentences.find(({ text }) => text === 'Sold')?.row).toBeUndefined();
  });

  it('has a cell that reaches over several rows in each, and a head that covers several columns over each', () => {
    const blocks = [
      cell('Data', { table: 0, row: 0, column: 0, head: true }),
      cell('What we do', { table: 0, row: 0, column: 1, head: true, rows: 1, columns: 2 }),
      cell('Names', { table: 0, row: 1, column: 0, head: true, rows: 2, columns: 1 }),
      cell('kept', { table: 0, row: 1, column: 1, head: false }),
      cell('sold', { table: 0, row: 2, column: 1, head: false }),
      cell('never', { table: 0, row: 2, column: 2, head: false }),
    ];
    expect(rowOf(blocks, 'never')?.map(({ head, text }) => `${head}: ${text}`)).toEqual([
      'Data: Names',
      'What we do: sold',
      'What we do: never',
    ]);
  });

  it('is one for all blocks of a cell, and keeps tables apart', () => {
    const at = (table: number, row: number, column: number): Cell => ({ table, row, column, head: false });
    const blocks = [
      cell('Email', at(0, 0, 0)),
      cell('Used for:', at(0, 0, 1)),
      cell('orders', at(0, 0, 1)),
      cell('Phone', at(1, 0, 0)),
    ];
    expect(rowOf(blocks, 'orders')?.map(({ text }) => text)).toEqual(['Email', 'Used for: orders']);
    expect(rowOf(blocks, 'Phone')?.map(({ text }) => text)).toEqual(['Phone']);
  });
});

describe('a question and its answer', () => {
  const pairs = (markdown: string) =>
    read(markdown).flatMap(({ question, text }) => (question ? [[question, text]] : []));

  it.each([
    ['a heading', '## Do you sell my data?\n\nNever.'],
    ['a bold run-in', '**Do you sell my data?** Never.'],
    ['the block before', 'Do you sell my data?\n\nNever.'],
    ['the cell beside it', '| | |\n| --- | --- |\n| Do you sell my data? | Never. |'],
    ['an item of a list', '- Do you sell my data?\n- Never.'],
  ])('know each other: %s', (_name, markdown) => {
    expect(pairs(markdown)).toEqual([['Do you sell my data?', 'Never.']]);
    expect(read(markdown).find(({ text }) => text === 'Do you sell my data?')?.answer).toBe('Never.');
  });

  it.each([
    ['another question follows', '## Who are you?\n\n## What do you keep?'],
    ['a heading follows', '## Who are you?\n\n## Contact'],
    ['nothing follows', 'Who are you?'],
  ])('are none where %s', (_name, markdown) => expect(pairs(markdown)).toEqual([]));

  it('hand the question to the whole paragraph that answers it', () =>
    expect(pairs('## Why?\n\nTo ship. To bill.\n\nThat is all.')).toEqual([
      ['Why?', 'To ship.'],
      ['Why?', 'To bill.'],
    ]));
});

describe('the heading of a list', () => {
  const handed = (markdown: string) => read(markdown).map(({ listHeading }) => listHeading ?? '');

  it('is handed to its items until another text follows', () =>
    expect(handed('## What we never do\n\n- Sell it\n- Rent it\n\nWe keep it.\n\n- safe')).toEqual([
      '',
      'What we never do',
      'What we never do',
      '',
      '',
    ]));

  it('is not handed past a sentence, nor to paragraphs', () => {
    expect(handed('## Data\n\nWe use:\n\n- names')).toEqual(['', '', '']);
    expect(handed('## Data\n\nWe use names.')).toEqual(['', '']);
  });
});
