/** How the letters of what is read compare with those of the right answers, and whether they are as sure as they say. */
import { ITEMS } from '../lib/checklist';
import { PILLARS, type Pillar } from '../lib/checklist/item';
import { gradesOf } from '../lib/grades';
import { letterShares, perhapsOf } from '../lib/grades/certainty';
import { LETTERS } from '../lib/grades/scale';
import type { Letter } from '../lib/types';
import type { Predicted } from './dataset';

/** Shares of letters, pillars and the overall one apart. */
export interface LetterMeasures {
  /** The letter is that of the right answers; it is two or more off. */
  same: number;
  far: number;
  /** Told alone, and right then; or the letter or the neighbour that is told beside it is right. */
  alone: number;
  aloneRight: number;
  holds: number;
}

/** One letter as it is read, beside the right one. */
export interface ReadLetter {
  right: Letter;
  read: Letter;
  shares: ReadonlyMap<Letter, number>;
}

/** In: policies with what was found. Out: the letters of all pillars, and the overall ones. */
export function lettersOf(predicted: readonly Predicted[]): { pillars: ReadLetter[]; overall: ReadLetter[] } {
  const pillars: ReadLetter[] = [];
  const overall: ReadLetter[] = [];
  for (const { policy, findings } of predicted) {
    const right = gradesOf(ITEMS.map(({ id }) => ({ id, answer: policy.answers[id], confidence: 1, evidence: [] })));
    const read = gradesOf(findings);
    const shares = letterShares(findings);
    const add = (list: ReadLetter[], which: Pillar | 'overall'): void => {
      const [wanted, got] = [right[which]?.letter, read[which]?.letter];
      if (wanted && got) list.push({ right: wanted, read: got, shares: shares[which] });
    };
    for (const pillar of PILLARS) add(pillars, pillar);
    add(overall, 'overall');
  }
  return { pillars, overall };
}

const rank = (letter: Letter): number => LETTERS.findIndex((row) => row.letter === letter);

/** In: letters, and the share of the draws from which one stands alone. */
export function measureLetters(letters: readonly ReadLetter[], alone: number): LetterMeasures {
  const share = (count: number, of = letters.length): number => count / Math.max(1, of);
  const told = letters.map(({ right, read, shares }) => {
    const perhaps = perhapsOf(read, shares, alone);
    return { right, read, alone: perhaps === null, holds: right === read || right === perhaps };
  });
  const single = told.filter((one) => one.alone);
  return {
    same: share(told.filter(({ right, read }) => right === read).length),
    far: share(told.filter(({ right, read }) => Math.abs(rank(right) - rank(read)) > 1).length),
    alone: share(single.length),
    aloneRight: share(single.filter(({ holds }) => holds).length, single.length),
    holds: share(told.filter(({ holds }) => holds).length),
  };
}

/**
 * What is told shall hold the right letter so often with the parts' nets: the net that ships, their mean, has learnt from half
 * as many policies again, and should reach nine of ten.
 */
const HOLDS = 0.89;

/** The lowest share (in steps of 0.02) at which what is told holds often enough: rather two letters than a wrong one. */
export function aloneFrom(letters: readonly ReadLetter[]): number {
  for (let step = 25; step < 49; step++) if (measureLetters(letters, step / 50).holds >= HOLDS) return step / 50;
  return 0.98;
}
