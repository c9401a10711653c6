import { describe, expect, it } from 'vitest';
import { ITEMS } from '../checklist';
import type { Finding } from '../types';
import { gradesOf } from '.';
import { letterShares, perhapsOf } from './certainty';

/** A policy that states the worst answers to all questions, and one that states the best. */
const findings = (at: 'first' | 'last'): Finding[] =>
  ITEMS.map(({ id, answers }) => ({
    id,
    answer: (at === 'first' ? answers[0] : answers.at(-1)) ?? 'not-stated',
    confidence: 1,
    evidence: [],
  }));

describe('how sure a letter is', () => {
  it('is quite sure where all answers are', () => {
    const { overall, tracking, sharing, rights } = gradesOf(findings('first'));
    for (const grade of [overall, tracking, sharing, rights]) expect(grade?.perhaps).toBeUndefined();
  });

  it('is told with a neighbour where grave answers are even, and the same again and again', () => {
    const even = findings('last').map((finding): Finding => {
      const answers = ITEMS.find(({ id }) => id === finding.id)?.answers ?? [];
      const chances = Object.fromEntries(answers.map((answer) => [answer, 1 / answers.length]));
      return { ...finding, confidence: 1 / answers.length, chances };
    });
    const once = gradesOf(even);
    const letters = 'ABCDE';
    const told = [once.overall, once.tracking, once.sharing, once.rights].filter((grade) => grade?.perhaps);
    expect(told.length).toBeGreaterThan(0);
    for (const grade of told)
      expect(Math.abs(letters.indexOf(grade?.letter ?? '') - letters.indexOf(grade?.perhaps ?? ''))).toBe(1);
    expect(gradesOf(even)).toEqual(once);
  });

  it('counts all draws', () => {
    const shares = letterShares(findings('last'));
    for (const own of Object.values(shares)) expect([...own.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it.each([
    [{ B: 0.9, C: 0.1 }, null],
    [{ B: 0.5, A: 0.2, C: 0.3 }, 'C'],
    // What is beyond a neighbour speaks for its side.
    [{ B: 0.4, A: 0.32, C: 0.1, D: 0.18 }, 'A'],
    [{ B: 0.4, A: 0.28, C: 0.1, D: 0.22 }, 'C'],
  ] as const)('names the likelier neighbour of B: %o', (shares, perhaps) => {
    const map = new Map(Object.entries(shares)) as Parameters<typeof perhapsOf>[1];
    expect(perhapsOf('B', map, 0.8)).toBe(perhaps);
  });

  it('names B beside A, and D beside E', () => {
    expect(perhapsOf('A', new Map([['A', 0.5]]), 0.8)).toBe('B');
    expect(perhapsOf('E', new Map([['E', 0.5]]), 0.8)).toBe('D');
  });
});
