/** What no two lists may make untrue of how sentences are aligned. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, anyText, RUNS } from '../properties.testing';
import { alignSimilar } from './similar';

/** Sentences of few words, so that many are alike. */
const anyWords = fc
  .array(fc.constantFrom('we', 'sell', 'keep', 'your', 'data', 'the', 'the', 'é', '7'), { maxLength: 8 })
  .map((words) => words.join(' '));
const anyList = fc.array(fc.oneof({ weight: 6, arbitrary: anyWords }, anySentence, anyText), { maxLength: 14 });

/** The Dice coefficient as it is defined, of two bags of words. */
function diceOf(one: string, other: string): number {
  const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [words, left] = [wordsIn(one), wordsIn(other)];
  const all = words.length + left.length;
  let common = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** The greatest sum of any choice of pairs, tried by brute force. */
function greatest(likes: readonly (readonly number[])[], columns: number): number {
  let after = new Array<number>(columns + 1).fill(0);
  for (const row of likes.toReversed()) {
    const best = new Array<number>(columns + 1).fill(0);
    for (let j = columns - 1; j >= 0; j--) {
      const like = row[j] ?? 0;
      const together = like >= 0.4 ? like + (after[j + 1] ?? 0) : 0;
      best[j] = Math.max(together, after[j] ?? 0, best[j + 1] ?? 0);
    }
    after = best;
  }
  return after[0] ?? 0;
}

describe('similar sentences', () => {
  it('are paired in order, each once, so that they are alike and all pairs together most', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const likes = before.map((one) => after.map((other) => diceOf(one, other)));
        const pairs = alignSimilar(before, after);
        let sum = 0;
        pairs.forEach(([i, j], at) => {
          const [lastI, lastJ] = pairs[at - 1] ?? [-1, -1];
          expect(i > lastI && j > lastJ).toBe(true);
          const like = likes[i]?.[j] ?? 0;
          expect(like).toBeGreaterThan(0.4 - 1e-6);
          sum += like;
        });
        expect(sum).toBeCloseTo(greatest(likes, after.length), 4);
      }),
      RUNS,
    );
  });
});
