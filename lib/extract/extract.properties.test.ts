/** What no page and no text whatever may make untrue of extraction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { elementAt, rootOf } from '../dom';
import { anyText, ownPolicies, partOf, RUNS } from '../properties.testing';
import type { Block } from '../types';
import { extractPolicy } from './index';
import { anyMarkUp, pageInOtherMarkUp } from './mark-up.testing';
import { readMarkdown } from './markdown';

const anyPolicy = fc
  .tuple(fc.constantFrom(...ownPolicies), fc.nat(), fc.integer({ min: 6, max: 10 }))
  .map(([parts, where, length]) => partOf(parts, where, length));

/** Are a word's letters there in order? Between them may stand what nobody sees. */
const holdsInOrder = (text: string, word: string): boolean => {
  let from = 0;
  return [...word].every((letter) => {
    from = text.indexOf(letter, from) + letter.length;
    return from >= letter.length;
  });
};

describe('any page', () => {
  it('gives blocks that hold text, folded, of a level that there is, each at its place; and the same each time', () => {
    fc.assert(
      fc.property(anyMarkUp, (html) => {
        const doc = pageOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
        const root = rootOf(doc);
        const policy = extractPolicy(doc, 'https://a.example/privacy');
        for (const { kind, level, text, place } of policy.blocks) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/^$|\s\s|[^\S ]/);
          expect(level >= (kind === 'heading' ? 1 : 0) && (kind !== 'heading' || level <= 6)).toBe(true);
          const [first = ''] = text.split(' ');
          const there = root && place ? (elementAt(root, place)?.textContent ?? '') : null;
          if (there !== null) expect(holdsInOrder(there, first.replace(/\ufffd.*/, ''))).toBe(true);
        }
        for (const { block, text, href } of policy.links ?? []) {
          expect(policy.blocks[block]?.text).toContain(text);
          expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
        }
        expect(extractPolicy(doc, 'https://a.example/privacy')).toEqual(policy);
      }),
      RUNS,
    );
  });
});

/** In this mark-up Readability leaves out the last two blocks: the heads of a table, and a sentence. */
const SHORT_LINE_NEAR_THE_END: [Block[], number] = [
  [
    { kind: 'heading', level: 1, text: 'Privacy policy', place: null },
    {
      kind: 'list-item',
      level: 1,
      text: 'the right to confirm whether we process personal information about you and to be given access to it; and',
      place: null,
    },
    { kind: 'list-item', level: 1, text: 'the right to have personal information about you erased.', place: null },
    {
      kind: 'paragraph',
      level: 0,
      text: 'As we hold no names, a request must be accompanied by the identifier to which it relates, and the request page will read the identifier of your browser for you.',
      place: null,
    },
    {
      kind: 'paragraph',
      level: 0,
      text: 'We cannot act upon a request from which no identifier can be established, and we will not collect further information merely to identify you.',
      place: null,
    },
    {
      kind: 'paragraph',
      level: 0,
      text: 'We respond to verified requests within forty-five days, and may extend that period once by the same length where the request is complex.',
      place: null,
    },
    {
      kind: 'paragraph',
      level: 0,
      text: 'An agent may submit a request on your behalf if it furnishes written authority signed by you.',
      place: null,
    },
    {
      kind: 'paragraph',
      level: 0,
      text: 'Exercising any of these entitlements will not lead us to treat you less favorably, not that we would ordinarily be in a position to do so.',
      place: null,
    },
    {
      kind: 'paragraph',
      level: 0,
      text: 'The table below sets out the categories of personal information received by the Platform during the past twelve months.',
      place: null,
    },
    { kind: 'paragraph', level: 0, text: 'Category | Examples | Disclosed to', place: null },
    { kind: 'paragraph', level: 0, text: 'This privacy policy ends here, and holds from today on.', place: null },
  ],
  1901049518,
];

describe('a policy', () => {
  it('is read word for word, in whatever mark-up', () => {
    fc.assert(
      fc.property(anyPolicy, fc.nat(), (blocks, seed) => {
        const doc = pageOf(pageInOtherMarkUp(blocks, seed));
        const read = extractPolicy(doc).blocks.map(({ kind, level, text }) => [kind, level, text]);
        expect(read).toEqual(blocks.map(({ kind, level, text }) => [kind, level, text]));
      }),
      { ...RUNS, examples: [SHORT_LINE_NEAR_THE_END] },
    );
  });
});

describe('Markdown', () => {
  it('loses no word of plain text', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, (written) => {
        const markdown = written.map((words) => words.join(' ')).join('\n\n');
        const read = readMarkdown(markdown, '').blocks.map(({ text }) => text);
        expect(read.join(' ').split(' ')).toEqual(written.flat());
      }),
      RUNS,
    );
  });

  it('is read whatever it is, into blocks that hold text', () => {
    const sign = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '**',
      '|',
      '\n',
      '\n\n',
      '    ',
      '> ',
      '```',
      '[a](',
      ')',
      '<b>',
      '&',
    );
    const anyMarkdown = fc.array(fc.oneof(sign, anyText), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const policy = readMarkdown(text, '');
        for (const block of policy.blocks) expect(block.text.trim()).not.toBe('');
        expect(readMarkdown(text, '')).toEqual(policy);
      }),
      RUNS,
    );
  });
});
