import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../types';
import fixture from './reading.fixture.json';
import { type Placed, windowsOf } from './windows';
import { WordPieces } from './word-pieces';

/** Made by `python -m reader fixture` (training/README.md): what the training does with the same texts. */
const { vocabulary, texts, policies } = fixture as unknown as {
  vocabulary: string[];
  texts: [text: string, numbers: number[]][];
  policies: {
    sentences: [text: string, kind: BlockKind, headings: string, intro: string][];
    windows: [pieces: number[], spans: [sentence: number, start: number, stop: number][]][];
  }[];
};
const wordPieces = new WordPieces(vocabulary);
const said = (text: string): (string | undefined)[] => wordPieces.of(text).map((number) => vocabulary[number]);

describe('word pieces', () => {
  it.each(texts.map(([text, numbers]) => [JSON.stringify(text).slice(0, 60), text, numbers] as const))(
    'of %s are those of the training',
    (_title, text, numbers) => {
      expect(wordPieces.of(text)).toEqual(numbers);
    },
  );

  it('that the text spells out are text', () => {
    expect(said('[SEP]')).not.toContain('[SEP]');
    expect(said('[SEP]')[0]).toBe('[');
  });

  it('spell a word that the vocabulary lacks, letter by letter if need be', () => {
    expect(said('qzxqzx').join('').replaceAll('##', '')).toBe('qzxqzx');
  });

  it('need their marks', () => {
    expect(() => [
      ...windowsOf([{ text: 'a', kind: 'cell', headings: [], intro: null }], new WordPieces(['a'])),
    ]).toThrow(/\[/);
  });
});

describe('windows', () => {
  it.each(policies.map((policy, number) => [number, policy] as const))(
    'of policy %i are those of the training',
    (_number, { sentences, windows }) => {
      const placed = sentences.map(
        ([text, kind, headings, intro]): Placed => ({ text, kind, headings: headings ? [headings] : [], intro }),
      );
      const mine = [...windowsOf(placed, wordPieces)].map(({ pieces, spans }) => [
        pieces,
        spans.map(({ sentence, start, stop }) => [sentence, start, stop]),
      ]);
      expect(mine).toEqual(windows);
    },
  );
});
