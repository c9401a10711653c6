import { describe, expect, it } from 'vitest';
import { firstPlaces } from './repeated';
import type { Placed } from './windows';

const said = (...texts: string[]): Placed[] =>
  texts.map((text) => ({ text, kind: 'paragraph', headings: ['Sharing'], intro: null }));

describe('what is said again', () => {
  it('in a text that says all of it twice is all of the second half', () => {
    expect(firstPlaces(said('a', 'b', 'c', 'a', 'b', 'c'))).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('three times is what was said first', () => {
    expect(firstPlaces(said('a', 'b', 'a', 'b', 'a', 'b'))).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('is not what has other neighbours', () => {
    expect(firstPlaces(said('analytics', 'yes', 'advertising', 'yes', 'payments'))).toEqual([0, 1, 2, 3, 4]);
  });

  it('is not what stands under another heading, or after another introduction', () => {
    const [a, b] = said('a', 'b') as [Placed, Placed];
    const refused = { headings: ['What we never do'] };
    expect(firstPlaces([a, b, { ...a, ...refused }, { ...b, ...refused }])).toEqual([0, 1, 2, 3]);
    const listed = { intro: 'We never share:' };
    expect(firstPlaces([a, b, { ...a, ...listed }, { ...b, ...listed }])).toEqual([0, 1, 2, 3]);
  });

  it('is found in a moment under a heading of any length', () => {
    const heading = 'x'.repeat(1_000_000);
    const sentences = said(...Array.from({ length: 2_000 }, (_, at) => `${at % 1_000}`));
    const places = firstPlaces(sentences.map((sentence) => ({ ...sentence, headings: [heading] })));
    expect(places.slice(1_000)).toEqual(places.slice(0, 1_000));
  });

  it('of no text and of one sentence is nothing', () => {
    expect([firstPlaces([]), firstPlaces(said('a'))]).toEqual([[], [0]]);
  });
});
