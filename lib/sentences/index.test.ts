import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { sentencesOf } from './index';

const introductions = (markdown: string): [string, string | null][] =>
  sentencesOf(readMarkdown(markdown, '')).map(({ text, intro }) => [text, intro]);

describe('sentencesOf', () => {
  it('knows the headings above each sentence', () => {
    const sentences = sentencesOf(readMarkdown('# A\n\nx.\n\n### B\n\ny.\n\n## C\n\nz.', ''));
    expect(sentences.map(({ text, headings }) => [text, headings.join(' > ')])).toEqual([
      ['A', ''],
      ['x.', 'A'],
      ['B', 'A'],
      ['y.', 'A > B'],
      ['C', 'A'],
      ['z.', 'A > C'],
    ]);
  });

  it('reads list items with the sentence that introduces them', () => {
    expect(introductions('Hello. We share data with:\n\n- advertisers\n- partners\n\nThat is all.')).toEqual([
      ['Hello.', null],
      ['We share data with:', null],
      ['advertisers', 'We share data with:'],
      ['partners', 'We share data with:'],
      ['That is all.', null],
    ]);
  });

  it('reads a nested list with the item that opens it, and comes back', () => {
    expect(introductions('We use:\n\n- cookies, such as:\n  - session cookies\n- logs\n  - of visits')).toEqual([
      ['We use:', null],
      ['cookies, such as:', 'We use:'],
      ['session cookies', 'cookies, such as:'],
      ['logs', 'We use:'],
      ['of visits', 'We use:'],
    ]);
  });

  it('reads a list after a sentence that announces it, though it ends in a full stop', () => {
    const said = 'We rely on the following grounds.';
    expect(introductions(`${said}\n\n- consent\n\nMore follows.`)).toEqual([
      [said, null],
      ['consent', said],
      ['More follows.', null],
    ]);
    expect(introductions('We sell nothing.\n\n- consent').at(-1)).toEqual(['consent', null]);
    expect(introductions('You have the right\n\n- to object').at(-1)).toEqual(['to object', 'You have the right']);
    expect(introductions('You have the right\n\nWe sell nothing.').at(-1)).toEqual(['We sell nothing.', null]);
  });

  it('hands the introduction to a paragraph after "the following:", and on while paragraphs look like items', () => {
    expect(
      introductions('We share the following:\n\nyour name;\n\nyour address; and\n\nyour age.\n\nWe keep it.'),
    ).toEqual([
      ['We share the following:', null],
      ['your name;', 'We share the following:'],
      ['your address; and', 'We share the following:'],
      ['your age.', 'We share the following:'],
      ['We keep it.', null],
    ]);
  });

  it('introduces the first sentence of an item, and the second after a label, no more', () => {
    expect(introductions('We share data with:\n\n- Couriers. They who bring your parcel. They are nice.')).toEqual([
      ['We share data with:', null],
      ['Couriers.', 'We share data with:'],
      ['They who bring your parcel.', 'We share data with:'],
      ['They are nice.', null],
    ]);
  });

  it('lets a heading that ends in a colon introduce, and a table forget', () => {
    expect(introductions('## We share with:\n\n- banks')[1]).toEqual(['banks', 'We share with:']);
    expect(introductions('We share:\n\n| a |\n| --- |\n| b |\n\nEnd.').map(([, intro]) => intro)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
