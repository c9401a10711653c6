import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PILLARS } from '../checklist/item';
import { anyPolicy, certain, policy } from './answers.testing';
import { gradesOf } from './index';
import { silencesOn } from './limits';
import { GRAVE, POINTS, pointsOf } from './points';
import { letterOf, scoreOf } from './scale';

/** Each run works out what every answer would change. */
const RUNS = { numRuns: 200 };

describe('why a grade is what it is', () => {
  it('names what holds it where its points alone would earn a better letter', () => {
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...PILLARS), (given, pillar) => {
        const answers = policy(given);
        const grade = gradesOf(certain(given))[pillar];
        const earned = letterOf(scoreOf(pointsOf(answers, POINTS).points[pillar]));
        if (!grade || earned >= grade.letter) return;
        const silent = GRAVE.filter((id) => given[id] === 'not-stated');
        const denied = certain({ ...given, ...Object.fromEntries(silent.map((id) => [id, 'no'])) });
        const better = gradesOf(denied)[pillar]?.letter ?? 'E';
        if (better < grade.letter) expect(grade.why?.caps, `${earned} ${grade.letter} ${better}`).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('never says that a silence has earned what it holds down', () => {
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...PILLARS), (given, pillar) => {
        const answers = policy(given);
        const held = silencesOn(pillar, answers).map(({ item }) => item);
        const earned = gradesOf(certain(given))[pillar]?.why?.earned.map(({ item }) => item) ?? [];
        expect(earned.filter((item) => held.includes(item))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of a small service that says little: its silences', () => {
    const { tracking } = gradesOf(certain({ 'cross-site-tracking': 'no', access: 'yes' }));
    expect(tracking?.letter).toBe('C');
    expect(tracking?.why?.caps.map(({ item, because }) => `${item} ${because}`)).toContain('behavioural-ads silent');
  });
});
