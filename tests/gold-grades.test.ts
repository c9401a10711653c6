/** The properties of the grades over right answers of real policies. Read only where the labels are. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS, type ItemId, PILLARS } from '../lib/checklist/item';
import { admissionsOf, promisesOf } from '../lib/grades/answers.testing';
import { type Answers, answersOf, withAnswer } from '../lib/grades/chances';
import { limitedScores } from '../lib/grades/limits';
import { orderOf } from '../lib/grades/table';
import { rightAnswers } from '../training/grades/experts';

const HAIR = 1e-9;
const WHICH = [...PILLARS, 'overall'] as const;

describe.skipIf(!existsSync('../shared/gold'))('grades of policies whose right answers are known', () => {
  const policies = existsSync('../shared/gold')
    ? [...rightAnswers()].map(([id, found]): [string, Answers] => [id, answersOf(found)])
    : [];

  it('are there', () => expect(policies.length).toBeGreaterThan(100));

  it('never fall by a better answer', () => {
    const fallen: string[] = [];
    for (const [id, answers] of policies)
      for (const item of ITEM_IDS) {
        const scores = orderOf(item).map((answer) => limitedScores(withAnswer(answers, item, answer)));
        scores.forEach((better, at) => {
          const worse = scores[at - 1];
          if (worse && WHICH.some((which) => better[which] < worse[which] - HAIR)) fallen.push(`${id} ${item}`);
        });
      }
    expect(fallen).toEqual([]);
  });

  it('have no pillar at A or B that an omission has lifted there', () => {
    const lifted: string[] = [];
    const without = (answers: Answers, item: ItemId) => limitedScores(withAnswer(answers, item, 'not-stated'));
    for (const [id, answers] of policies) {
      const before = limitedScores(answers);
      for (const item of ITEM_IDS) {
        if (!admissionsOf(item).includes(answers.said[item])) continue;
        const after = without(answers, item);
        for (const pillar of PILLARS)
          for (const from of [60, 80])
            if (after[pillar] >= from && before[pillar] < from) lifted.push(`${id} ${item} ${pillar}`);
      }
    }
    expect(lifted).toEqual([]);
  });

  it('never rise by leaving a promise out', () => {
    const risen: string[] = [];
    for (const [id, answers] of policies) {
      const before = limitedScores(answers);
      for (const item of ITEM_IDS) {
        if (!promisesOf(item).includes(answers.said[item])) continue;
        const after = limitedScores(withAnswer(answers, item, 'not-stated'));
        if (WHICH.some((which) => after[which] > before[which] + HAIR)) risen.push(`${id} ${item}`);
      }
    }
    expect(risen).toEqual([]);
  });
});
