/** For tests of properties (`*.properties.test.ts`): how often each is tried, and texts to try it on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Block, BlockKind } from './types';

/** `npm run properties` sets it, and so may who is in a hurry. */
const WISHED = Number(process.env.CANDOR_RUNS ?? 0);

/** How often a property is tried; one whose tries take long; one that the real reader reads for. */
export const RUNS = { numRuns: WISHED || 1000 };
export const FEW_RUNS = { numRuns: WISHED || 50 };

const OWN_POLICIES = join(import.meta.dirname, '../training/own-policies');

/** A heading, paragraph, item or cell of a policy of our own. */
interface Part {
  kind: BlockKind;
  level?: number;
  text: string;
}

/** The policies of our own wording. */
export const ownPolicies: readonly (readonly Part[])[] = readdirSync(OWN_POLICIES)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => (JSON.parse(readFileSync(join(OWN_POLICIES, name), 'utf8')) as { sentences: Part[] }).sentences);

/**
 * In: a policy of our own, any number, and how many parts at most. Out: the blocks of so many of its parts, from somewhere on, below
 * a title and with an end that no page would put at its edge. Cells count as paragraphs.
 */
export function partOf(parts: readonly Part[], where: number, length: number): Block[] {
  const from = where % Math.max(1, parts.length - length + 1);
  return [
    { kind: 'heading', level: 1, text: 'Privacy policy', place: null },
    ...parts.slice(from, from + length).map(blockOf),
    { kind: 'paragraph', level: 0, text: 'This privacy policy ends here, and holds from today on.', place: null },
  ];
}

function blockOf({ kind, level = 2, text }: Part): Block {
  if (kind === 'heading') return { kind, level: Math.max(2, level), text, place: null };
  return kind === 'list-item'
    ? { kind, level: 1, text, place: null }
    : { kind: 'paragraph', level: 0, text, place: null };
}

/** A sentence of a policy of our own. */
export const anySentence: fc.Arbitrary<string> = fc.constantFrom(...ownPolicies.flat().map(({ text }) => text));

/** Anything at all: controls, halves of characters, marks of direction, other scripts. */
const anyCharacters = fc.string({ unit: 'binary', maxLength: 40 });

/** What splitting, folding and lists look at. */
const anySign = fc.constantFrom(
  '. ',
  'e.g. ',
  'U.S. ',
  ' A',
  '! ',
  ': ',
  '\n',
  '1. ',
  ' | ',
  '• ',
  '—',
  '?',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0130',
  '\ud800',
  'İ',
  'ß',
  'ﬁ',
  'e\u0301',
);

/** Texts that no sane page has, and sane ones with a grain of that. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(anyCharacters, anySign, anySentence), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** A block as extraction gives it. Some say little, so that lists, questions and tables come together. */
export const anyBlock: fc.Arbitrary<Block> = fc.record<Block>(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'list-item', 'list-item', 'cell'),
    level: fc.integer({ min: 0, max: 6 }),
    text: fc.oneof(
      anyText,
      anySentence,
      fc.constantFrom('We share the following:', 'a; and', 'No', 'Sold', 'Do we sell it?', '✗', 'What we never do'),
    ),
    place: fc.constant(null),
    table: fc.record({
      table: fc.integer({ min: 0, max: 1 }),
      row: fc.integer({ min: 0, max: 3 }),
      column: fc.integer({ min: 0, max: 2 }),
      head: fc.boolean(),
    }),
  },
  { requiredKeys: ['kind', 'level', 'text', 'place'] },
);

/** The blocks of a text. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(anyBlock, { maxLength: 12 });
