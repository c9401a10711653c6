import { expect, it } from 'vitest';
import { parseOutputs } from './margins';
import { readerOf } from './reader';
import fixture from './reading.fixture.json';
import { WordPieces } from './word-pieces';

const outputs = parseOutputs([
  { name: 'sells-data=yes', bias: 0, scale: 1, weights: [1, 0] },
  { name: 'sells-data=no', bias: 0, scale: 1, weights: [0, 1] },
]);
const wordPieces = new WordPieces((fixture as unknown as { vocabulary: string[] }).vocabulary);
const sentences = ['We sell data.', 'We keep it.'].map((text) => ({
  text,
  kind: 'paragraph' as const,
  headings: [],
  intro: null,
}));

it.each([
  ['not a number', Number.NaN],
  ['endless', Number.NEGATIVE_INFINITY],
])('what was read is %s: an error, as it would look like silence', async (_, wrong) => {
  const reader = readerOf(outputs, wordPieces, async ({ spans }) =>
    spans.map((_span, at) => Float32Array.from([-3, at === spans.length - 1 ? wrong : -3])),
  );
  await expect(reader.read(sentences)).rejects.toThrow('no number');
});

it('what was read is a number for each output: it is what is said of the sentence', async () => {
  const reader = readerOf(outputs, wordPieces, async ({ spans }) => spans.map(() => Float32Array.from([-3, 2])));
  expect((await reader.read(sentences)).map((row) => [...row])).toEqual([
    [-3, 2],
    [-3, 2],
  ]);
});
