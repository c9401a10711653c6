/** What no text whatever may make untrue of the word pieces and windows that the reader sees. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, anyText, RUNS } from '../properties.testing';
import { sentencesOf } from '../sentences';
import type { BlockKind } from '../types';
import fixture from './reading.fixture.json';
import { windowsOf } from './windows';
import { WordPieces } from './word-pieces';

const { vocabulary } = fixture as unknown as { vocabulary: string[] };
const wordPieces = new WordPieces(vocabulary);

describe('word pieces', () => {
  it('are of the vocabulary, whatever the text, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = wordPieces.of(text);
        for (const number of pieces) expect(vocabulary[number]).toBeDefined();
        expect(wordPieces.of(text)).toEqual(pieces);
      }),
      RUNS,
    );
  });

  it('lose nothing but case, accents and white space of plain words', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.,;:'()-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const pieces = wordPieces.of(words.join(' ')).map((number) => vocabulary[number]);
        expect(pieces.join('').replaceAll('##', '')).toBe(words.join('').toLowerCase());
      }),
      RUNS,
    );
  });

  it('of two texts are those of each', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(wordPieces.of(`${one}\n${other}`)).toEqual([...wordPieces.of(one), ...wordPieces.of(other)]);
      }),
      RUNS,
    );
  });
});

/** 256, and what one long sentence behind a long introduction adds. */
const LONGEST = 305;

describe('windows', () => {
  const kind = fc.constantFrom<BlockKind>('paragraph', 'heading', 'list-item', 'cell');
  const word = fc.constantFrom('we', 'share', 'your', 'data', 'never', '§', '');
  const text = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '));
  const headings = fc.array(text, { maxLength: 2 });
  const long = fc.array(fc.record({ text, kind, headings, intro: fc.option(text) }), { maxLength: 8 });
  const read = anyBlocks.map((blocks) => sentencesOf({ title: '', language: 'en', blocks }));

  it('judge every sentence once, in order, within the window', () => {
    fc.assert(
      fc.property(fc.oneof(long, read), (sentences) => {
        const windows = [...windowsOf(sentences, wordPieces)];
        expect(windows.flatMap(({ spans }) => spans.map((span) => span.sentence))).toEqual([...sentences.keys()]);
        for (const { pieces, spans } of windows) {
          expect(pieces.length).toBeLessThanOrEqual(LONGEST);
          for (const { start, stop } of spans) expect(0 < start && start < stop && stop <= pieces.length).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('show each sentence by its own pieces, whole or by its two ends', () => {
    fc.assert(
      fc.property(read, (sentences) => {
        for (const { pieces, spans } of windowsOf(sentences, wordPieces))
          for (const { sentence, start, stop } of spans) {
            const own = wordPieces.of(sentences[sentence]?.text ?? '');
            const shown = pieces.slice(start, stop);
            if (own.length === 0) continue;
            if (own.length <= shown.length) expect(shown).toEqual(own);
            else expect([shown.at(0), shown.at(-1)]).toEqual([own.at(0), own.at(-1)]);
          }
      }),
      RUNS,
    );
  });

  it('but the last stay as they are when a sentence follows', () => {
    fc.assert(
      fc.property(read, anyText, (sentences, more) => {
        const after = [...sentences, { text: more, kind: 'paragraph' as const, headings: [], intro: null }];
        const before = [...windowsOf(sentences, wordPieces)].slice(0, -1);
        expect([...windowsOf(after, wordPieces)].slice(0, before.length)).toEqual(before);
      }),
      RUNS,
    );
  });
});
