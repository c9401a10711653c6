/** For tests: a reader that finds nothing anywhere, at once. */
import { ITEMS } from '../checklist';
import type { Reader } from './reader';

/** Log-odds of what is as good as impossible. */
const NOTHING = -8;

const outputs = [
  ...ITEMS.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`)),
  'holds-for:others',
  'holds-for:a-part',
];

export const SILENT_READER: Reader = {
  outputs,
  read: async (sentences) => sentences.map(() => new Float32Array(outputs.length).fill(NOTHING)),
};

/** What a reader of few words takes for certain. */
const KNOWN: readonly (readonly [words: RegExp, output: string])[] = [
  [/\bnever sell\b/i, 'sells-data=no'],
  [/\bto delete\b/i, 'delete=yes'],
  [/\binterest-based ads\b/i, 'behavioural-ads=yes'],
  [/\badvertising networks\b/i, 'third-party-trackers=yes'],
];
const CERTAIN = 7;

/** For tests of what is around the reader: one that knows a few words, at once. */
export const READER_OF_WORDS: Reader = {
  outputs,
  read: async (sentences) =>
    sentences.map(({ text }) => {
      const row = new Float32Array(outputs.length).fill(NOTHING);
      for (const [words, output] of KNOWN) if (words.test(text)) row[outputs.indexOf(output)] = CERTAIN;
      return row;
    }),
};
