/**
 * Pairs of policies whose order any expert would sign, the better one first: drawn without asking the table (`npm run
 * draw-pairs`). Read only where the labels are.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../lib/grades/chances';
import { limitedScores } from '../lib/grades/limits';
import { rightAnswers } from '../training/grades/experts';
import pairs from './pairs.json';

describe.skipIf(!existsSync('../shared/gold'))('pairs that any expert would sign', () => {
  const answers = existsSync('../shared/gold') ? rightAnswers() : new Map();
  const overall = (id: string): number => limitedScores(answersOf(answers.get(id) ?? [])).overall;

  it('are at least sixty, of policies that are there', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(pairs.flat().filter((id) => !answers.has(id))).toEqual([]);
  });

  it('stand in that order', () => {
    const turned = pairs.filter(([better = '', worse = '']) => overall(better) <= overall(worse));
    expect(turned).toEqual([]);
  });

  it('small harmless services get at least a B, from right answers', () => {
    for (const id of ['sourcehut', 'sponsorblock', 'privacyspy']) expect(overall(id), id).toBeGreaterThanOrEqual(60);
  });
});
