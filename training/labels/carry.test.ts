import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words';
import { toPlaces, toSentences } from './carry';
import type { SentenceRow } from './files';
import { placesOf, takersOf } from './places';

const row = (text: string, ...labels: string[]): SentenceRow => ({
  n: 0,
  heading: '',
  intro: '',
  kind: 'paragraph',
  text,
  labels,
});

const TEXT = `# Our policy

We never sell what you tell us. Our [partners](https://example.org/list) set cookies here.

- A copy of your data: ask [us](mailto:privacy@example.org).
`;

describe('places of sentences', () => {
  it('count the words of the text, without the addresses of links', () => {
    const places = placesOf(wordsOf(TEXT), ['We never sell what you tell us.', 'Our partners set cookies here.']);
    expect(places).toEqual([
      { from: 2, count: 7 },
      { from: 9, count: 5 },
    ]);
  });

  it('have no words where the text shows none of the sentence', () => {
    expect(placesOf(wordsOf(TEXT), ['ask us.', 'privacy@example.org'])[1]).toEqual({ from: 21, count: 0 });
  });

  it('tell the same words in two sentences apart by their order', () => {
    const words = wordsOf('We may change this. We may sell. We may change this.');
    expect(placesOf(words, ['We may change this.', 'We may sell.', 'We may change this.'])).toEqual([
      { from: 0, count: 4 },
      { from: 4, count: 3 },
      { from: 7, count: 4 },
    ]);
  });
});

describe('labels', () => {
  it('come back to the sentences that they were taken from', () => {
    const rows = [
      row('We never sell what you tell us.', 'sd=no'),
      row('Our partners set cookies here.', 'tt=yes', 'rn=categories~'),
      row('privacy@example.org', 'con=dedicated'),
    ];
    const carried = toSentences(TEXT, toPlaces('ours', TEXT, rows));
    expect(carried).toMatchObject({ kept: 3, moved: [], lost: [] });
    const labels = new Map(carried.rows.map(({ text, labels }) => [text, labels]));
    expect(labels.get('We never sell what you tell us.')).toEqual(['sd=no']);
    expect(labels.get('Our partners set cookies here.')).toEqual(['tt=yes', 'rn=categories~']);
    expect(labels.get('privacy@example.org')).toEqual(['con=dedicated']);
  });

  it('of two sentences that are one today meet in it', () => {
    const cut = [row('We never sell', 'sd=no'), row('what you tell us.', 'sd=no~', 'sa=no')];
    const carried = toSentences(TEXT, toPlaces('ours', TEXT, cut));
    expect(carried.moved).toHaveLength(2);
    expect(carried.rows.find(({ text }) => text.startsWith('We never'))?.labels).toEqual(['sd=no', 'sa=no']);
  });

  it('of one sentence that is two today go to the part that holds more of it', () => {
    const whole = [row('We never sell what you tell us. Our partners set cookies here.', 'sd=no')];
    const labelled = toSentences(TEXT, toPlaces('ours', TEXT, whole)).rows.filter(({ labels }) => labels.length);
    expect(labelled.map(({ text }) => text)).toEqual(['We never sell what you tell us.']);
  });

  it('are refused for a text that has changed', () => {
    const placed = toPlaces('ours', TEXT, [row('We never sell what you tell us.', 'sd=no')]);
    expect(() => toSentences(`${TEXT}\nMore.`, placed)).toThrow(/ours/);
  });

  it('are lost, and said to be, where no sentence stands today', () => {
    expect(takersOf({ from: 5, count: 2 }, [{ from: 0, count: 5 }], new Set())).toEqual([]);
    expect(takersOf({ from: 5, count: 0 }, [{ from: 5, count: 0 }], new Set([0]))).toEqual([]);
  });
});
