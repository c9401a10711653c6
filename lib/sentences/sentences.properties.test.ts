/** What no text whatever may make untrue of the stage "sentences". */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, anySentence, anyText, RUNS } from '../properties.testing';
import type { Block } from '../types';
import { MOST_TEXT, withinBudget } from './budget';
import { fold } from './fold';
import { LONGEST_ABOVE, sentencesOf } from './index';
import { splitSentences } from './split';
import { countWords } from './words';

const textOf = (blocks: Block[]) => ({ title: '', language: 'en', blocks });
const block = (kind: Block['kind'], level: number, text: string): Block => ({ kind, level, text, place: null });
const bare = (text: string): string => text.replace(/\s/g, '');

describe('a text is cut into spans', () => {
  it('in order, apart from one another, without white space around, that cover all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let covered = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          covered += text.slice(start, end);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(bare(covered)).toBe(bare(text));
      }),
      RUNS,
    );
  });

  it('that are just its sentences, abbreviations or not', () => {
    const sentence = fc.constantFrom(
      'Quill Ltd. follows the EU-U.S. DPF.',
      'Our U.S.-based hosts keep approx. 2.5 TB, e.g. Parcels.',
      'Art. 13 para. 2 lit. f names it.',
      'Is Mr. J. R. Penn in?',
      'Write to Quill Inc. (Attn. Dr. Ink)!',
      'You said "no."',
      'See www.quill.example/a.b for v1.2.',
      'The Swiss-U.S. Data Privacy Framework counts.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const text = sentences.join(' ');
        expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
      }),
      RUNS,
    );
  });
});

describe('the sentences of a policy', () => {
  it('are verbatim slices of its blocks, in order; what introduces one stands before it', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        let at = 0;
        for (const sentence of sentencesOf(textOf(blocks))) {
          expect(sentence.block).toBeGreaterThanOrEqual(at);
          at = sentence.block;
          expect(blocks[at]?.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(blocks[at]?.kind).toBe(sentence.kind);
          const { intro, headings } = sentence;
          if (intro) expect(blocks.slice(0, at).some(({ text }) => text.includes(intro))).toBe(true);
          for (const above of headings)
            expect(blocks.slice(0, at).some(({ kind, text }) => kind === 'heading' && text.startsWith(above))).toBe(
              true,
            );
        }
      }),
      RUNS,
    );
  });

  it('lose nothing but white space, and are the same each time', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const sentences = sentencesOf(textOf(blocks));
        expect(bare(sentences.map(({ text }) => text).join(''))).toBe(bare(blocks.map(({ text }) => text).join('')));
        expect(sentencesOf(textOf(structuredClone(blocks)))).toEqual(sentences);
      }),
      RUNS,
    );
  });

  it('stay as they are when a paragraph follows', () => {
    fc.assert(
      fc.property(anyBlocks, anySentence, (blocks, more) => {
        const before = sentencesOf(textOf(blocks));
        const after = sentencesOf(textOf([...blocks, block('paragraph', 0, more)]));
        const own = ({ text, headings, intro }: (typeof before)[number]) => ({ text, headings, intro });
        expect(after.slice(0, before.length).map(own)).toEqual(before.map(own));
      }),
      RUNS,
    );
  });

  it('carry what stands above them cut, verbatim', () => {
    const long = fc.oneof(anyText, fc.constantFrom('word '.repeat(300), '😀'.repeat(400), 'x'.repeat(900)));
    fc.assert(
      fc.property(long, long, (heading, intro) => {
        const blocks = [
          block('heading', 1, heading),
          block('paragraph', 0, `${intro}:`),
          block('list-item', 1, 'names'),
        ];
        for (const sentence of sentencesOf(textOf(blocks))) {
          for (const above of sentence.headings) {
            expect(above.length).toBeLessThanOrEqual(LONGEST_ABOVE);
            expect(heading.startsWith(above)).toBe(true);
          }
          expect((sentence.intro ?? '').length).toBeLessThanOrEqual(LONGEST_ABOVE);
          expect(`${heading}\n${intro}:`).toContain(sentence.intro ?? '');
        }
      }),
      RUNS,
    );
  });
});

describe('the budget', () => {
  it('leaves a beginning of the text, and says when that is not all', () => {
    // Made once: to make so much text for each try would take longer than all that is tried.
    const parts = [0, 1, 2, 3].map((times) => 'a😀'.repeat(times * 120_000));
    const long = fc.tuple(anyText, fc.constantFrom(...parts)).map(([text, part]) => text + part);
    fc.assert(
      fc.property(fc.array(long, { maxLength: 4 }), (texts) => {
        const whole = textOf(texts.map((text) => block('paragraph', 0, text)));
        const { blocks, cut = false } = withinBudget(whole);
        const kept = blocks.map(({ text }) => text).join('');
        expect(kept.length).toBeLessThanOrEqual(MOST_TEXT);
        const all = texts.join('');
        expect(all.startsWith(kept)).toBe(true);
        expect(cut).toBe(kept.length < all.length);
        // Its end alone: a pattern would try each character of a million.
        if (cut) expect(kept.slice(-1)).not.toMatch(/[\ud800-\udbff]/);
      }),
      RUNS,
    );
  });
});

describe('folding', () => {
  it('leaves no double space and does not change what is folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(once).not.toMatch(/^\s|\s$|\s\s/);
        expect(fold(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it('counts the words of parts that stand apart one by one', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, (one, other) => {
        expect(countWords(textOf([...one, ...other]))).toBe(countWords(textOf(one)) + countWords(textOf(other)));
      }),
      RUNS,
    );
  });
});
