import fc from 'fast-check';
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

  it('lose nothing but case, accents and white space of plain words', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.,;:'()-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(said(words.join(' ')).join('').replaceAll('##', '')).toBe(words.join('').toLowerCase());
      }),
    );
  });

  it('never fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const number of wordPieces.of(text)) expect(vocabulary[number]).toBeDefined();
      }),
    );
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

  it('judge every sentence once, in order, within the window', () => {
    const kind = fc.constantFrom<BlockKind>('paragraph', 'heading', 'list-item', 'cell');
    const word = fc.constantFrom('we', 'share', 'your', 'data', 'never', '§', '');
    const text = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '));
    const headings = fc.array(text, { maxLength: 2 });
    const sentence = fc.record({ text, kind, headings, intro: fc.option(text) });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const windows = [...windowsOf(sentences, wordPieces)];
        expect(windows.flatMap(({ spans }) => spans.map((span) => span.sentence))).toEqual([...sentences.keys()]);
        for (const { pieces, spans } of windows) {
          expect(pieces.length).toBeLessThanOrEqual(305);
          for (const { start, stop } of spans) expect(0 < start && start < stop && stop <= pieces.length).toBe(true);
        }
      }),
    );
  });
});
