import { describe, expect, it } from 'vitest';
import type { ExplorerData, PolicyRow, QuotesOf } from './data';
import { EVERYTHING, Finder, gradeIn, type Order } from './rows';

const row = (id: string, more: Partial<PolicyRow> = {}): PolicyRow => ({
  id,
  title: 'Privacy Policy',
  words: 100,
  grades: ['C50', '', '', ''],
  codes: [0],
  ...more,
});
const DATA: ExplorerData = {
  items: [
    {
      id: 'sells-data',
      label: 'Sale',
      pillar: 'sharing',
      answers: [
        { id: 'yes', name: 'yes', tone: 'concern' },
        { id: 'no', name: 'no', tone: 'good' },
      ],
    },
  ],
  grades: [{ id: 'overall', name: 'Overall' }],
  sentences: [],
  above: {},
  policies: [
    row('Banana', { title: 'Ünser Laden', words: 900, grades: ['B70A'] }),
    row('apple', { codes: [1], words: 0, grades: [''], url: 'https://fruit.example/' }),
    row('cherry', { codes: undefined, why: 'Too little text', date: '2021', grades: ['E9'] }),
  ],
};
const QUOTES: QuotesOf[] = [{ 0: [['We SELL the list.', 'Sale']] }, 0, 0];
const BY_NAME: Order = { by: 'name', descending: false };

describe('the table', () => {
  let read = 0;
  const finder = new Finder(DATA, () => {
    read++;
    return QUOTES;
  });
  const ids = (wanted: Partial<typeof EVERYTHING>, order = BY_NAME): string[] =>
    finder.rows({ ...EVERYTHING, ...wanted }, order).map((place) => DATA.policies[place]?.id ?? '');

  it('finds words in names, titles, addresses and reasons, whatever the case', () => {
    expect(ids({ search: 'BAN' })).toEqual(['Banana']);
    expect(ids({ search: 'laden ünser' })).toEqual(['Banana']);
    expect(ids({ search: 'fruit.example' })).toEqual(['apple']);
    expect(ids({ search: 'too little' })).toEqual(['cherry']);
    expect(ids({ search: 'nothing' })).toEqual([]);
  });

  it('looks into the quotes only when asked, and reads them once', () => {
    expect(ids({ search: 'sell' })).toEqual([]);
    expect(read).toBe(0);
    expect(ids({ search: 'sell list', inQuotes: true })).toEqual(['Banana']);
    expect(ids({ search: 'banana sell', inQuotes: true })).toEqual(['Banana']);
    expect(read).toBe(1);
  });

  it('keeps those that give an answer', () => {
    expect(ids({ item: 'sells-data', answer: 'no' })).toEqual(['apple']);
    expect(ids({ item: 'sells-data', answer: '' })).toHaveLength(3);
  });

  it('sorts by names and by numbers; what has none comes last both ways round', () => {
    expect(ids({})).toEqual(['apple', 'Banana', 'cherry']);
    expect(ids({}, { by: 0, descending: true })).toEqual(['Banana', 'cherry', 'apple']);
    expect(ids({}, { by: 0, descending: false })).toEqual(['cherry', 'Banana', 'apple']);
    expect(ids({}, { by: 'words', descending: false })).toEqual(['cherry', 'Banana', 'apple']);
    expect(ids({}, { by: 'date', descending: true })[0]).toBe('cherry');
  });
});

it('reads a grade with the neighbour that may be right instead', () => {
  expect(gradeIn('A100B')).toEqual({ letter: 'A', score: 100, perhaps: 'B' });
  expect(gradeIn('E0')).toEqual({ letter: 'E', score: 0, perhaps: '' });
  expect(gradeIn('')).toBeNull();
});
