/** What no answers whatever may make untrue of the grades (docs/grades.md, "Principles"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemId, PILLARS } from '../checklist/item';
import { FEW_RUNS, RUNS } from '../properties.testing';
import type { Attributes, CollectionAnswer, Finding } from '../types';
import { COLLECTION_ANSWERS } from '../values';
import { admissionsOf, anyItem, anyPolicy, certain, doubted, type Given, policy, promisesOf } from './answers.testing';
import { answersOf } from './chances';
import { gradesOf } from './index';
import { limitedScores } from './limits';
import { LETTERS, letterOf } from './scale';
import { orderOf } from './table';

const WHICH = [...PILLARS, 'overall'] as const;
/** Arithmetic on real numbers is exact to so much. */
const HAIR = 1e-9;
const scores = (given: Given, collection?: CollectionAnswer) => limitedScores(policy(given, collection));
const withAttributes = (given: Given, id: ItemId, attributes: Attributes) =>
  limitedScores(answersOf(certain(given).map((finding) => (finding.id === id ? { ...finding, attributes } : finding))));
const A_AND_B = LETTERS.slice(0, 2);

describe('whatever the answers', () => {
  it('a better answer never lowers a score', () => {
    fc.assert(
      fc.property(anyPolicy, anyItem, fc.nat(), fc.nat(), (given, id, one, two) => {
        const order = orderOf(id);
        const [low, high] = [one % order.length, two % order.length].sort((a, b) => a - b);
        const worse = scores({ ...given, [id]: order[low ?? 0] ?? '' });
        const better = scores({ ...given, [id]: order[high ?? 0] ?? '' });
        for (const which of WHICH) expect(better[which] - worse[which], `${id} ${which}`).toBeGreaterThanOrEqual(-HAIR);
      }),
      RUNS,
    );
  });

  it('leaving out a right, a denial, a choice, a consent or a limit never raises a score, adding one never lowers it', () => {
    fc.assert(
      fc.property(anyPolicy, anyItem, fc.nat(), (given, id, which) => {
        const promises = promisesOf(id);
        const promise = promises[which % Math.max(1, promises.length)];
        if (promise === undefined) return;
        const without = scores({ ...given, [id]: 'not-stated' });
        const after = scores({ ...given, [id]: promise });
        for (const one of WHICH) expect(after[one] - without[one], `${id} ${one}`).toBeGreaterThanOrEqual(-HAIR);
      }),
      RUNS,
    );
  });

  it('leaving out admissions, one or all, lifts no pillar to A or B', () => {
    fc.assert(
      fc.property(anyPolicy, fc.uniqueArray(anyItem), fc.boolean(), (given, left, sparing) => {
        const admitted = left.filter((id) => admissionsOf(id).includes(given[id]));
        // "Only what is needed" is believed once nothing is admitted that speaks against it.
        const before = scores(given, sparing ? 'more' : undefined);
        const after = scores(
          { ...given, ...Object.fromEntries(admitted.map((id) => [id, 'not-stated'])) },
          sparing ? 'needed' : undefined,
        );
        for (const pillar of PILLARS)
          for (const { letter, from } of A_AND_B)
            expect(after[pillar] >= from && before[pillar] < from, `${admitted.join()} ${pillar} ${letter}`).toBe(
              false,
            );
      }),
      RUNS,
    );
  });

  it('who asks before tracking never stands below who says nothing of it', () => {
    const tracked = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const;
    fc.assert(
      fc.property(anyPolicy, fc.subarray([...tracked]), (given, some) => {
        const silent = { ...given, ...Object.fromEntries(some.map((id) => [id, 'not-stated'])) };
        const admitted = {
          ...silent,
          ...Object.fromEntries(some.map((id) => [id, 'yes'])),
          'tracking-choice': 'opt-in',
        };
        const before = scores(silent);
        const asked = scores({ ...silent, 'tracking-choice': 'opt-in' });
        const after = scores(admitted);
        for (const which of WHICH) {
          expect(after[which] - before[which]).toBeGreaterThanOrEqual(-HAIR);
          expect(after[which] - asked[which]).toBeGreaterThanOrEqual(-HAIR);
        }
      }),
      RUNS,
    );
  });

  it('what is known beside an answer moves a score in its own direction alone', () => {
    const TRACKED = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const;
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...TRACKED), (given, tracked) => {
        const sale = (attributes: Attributes) =>
          withAttributes({ ...given, 'sells-data': 'yes' }, 'sells-data', attributes);
        const sales = [sale({ sale: 'own-word' }), sale({}), sale({ sale: 'law-only' })];
        const track = (attributes: Attributes) => withAttributes({ ...given, [tracked]: 'yes' }, tracked, attributes);
        const tracking = [track({}), track({ choice: 'opt-out' }), track({ choice: 'consent' })];
        const asked = (attributes: Attributes) =>
          withAttributes({ ...given, 'tracking-choice': 'opt-in' }, 'tracking-choice', attributes);
        for (const order of [
          sales,
          tracking,
          [scores({ ...given, 'tracking-choice': 'not-stated' }), asked({ audience: 'some' }), asked({})],
        ])
          for (const which of WHICH)
            order.forEach((better, at) => {
              const worse = order[at - 1];
              if (worse) expect(better[which] - worse[which], `${at} ${which}`).toBeGreaterThanOrEqual(-HAIR);
            });
      }),
      RUNS,
    );
  });

  it('silence on a grave thing, and an unclear answer to it, leave neither A nor B', () => {
    const things = [
      ['sells-data', 'sharing'],
      ['delete', 'rights'],
    ] as const;
    fc.assert(
      fc.property(
        anyPolicy,
        fc.constantFrom(...things),
        fc.constantFrom('not-stated', 'unclear'),
        (given, thing, answer) => {
          const [id, pillar] = thing;
          expect(scores({ ...given, [id]: answer })[pillar]).toBeLessThan(60);
          if (answer === 'unclear') expect(scores({ ...given, [id]: answer }).overall).toBeLessThan(60);
        },
      ),
      RUNS,
    );
  });

  it('a policy that says it collects nothing and denies what is grave is at the top', () => {
    const denies: Partial<Given> = {
      'behavioural-ads': 'no',
      'third-party-trackers': 'no',
      'cross-site-tracking': 'no',
      profiling: 'no',
      'sells-data': 'no',
      'shares-for-advertising': 'no',
    };
    const top = limitedScores(policy(denies, 'nothing'));
    expect(top.overall).toBeGreaterThanOrEqual(80);
    expect(limitedScores(policy(denies)).overall).toBeGreaterThanOrEqual(60);
    fc.assert(
      fc.property(anyPolicy, (given) => {
        const admits = { ...given, 'behavioural-ads': 'yes', 'shares-for-advertising': 'yes' };
        expect(limitedScores(policy(denies)).overall).toBeGreaterThan(scores(admits).overall);
        expect(top.overall).toBeGreaterThan(scores(admits).overall);
      }),
      RUNS,
    );
  });
});

const DONE = [
  'behavioural-ads',
  'third-party-trackers',
  'cross-site-tracking',
  'profiling',
  'sells-data',
  'shares-for-advertising',
] as const satisfies readonly ItemId[];
const anyFindings = fc.tuple(anyPolicy, fc.nat()).map(([given, seed]) => doubted(given, seed));
const anyCollection = fc.constantFrom(...COLLECTION_ANSWERS);
const withFinding = (findings: readonly Finding[], id: ItemId, answer: string): Finding[] =>
  findings.map((finding) => (finding.id === id ? { id, answer, confidence: 1, evidence: [] } : finding));

describe('whatever doubts there are about the answers', () => {
  it('scores are from 0 to 100, and the same each time', () => {
    fc.assert(
      fc.property(anyFindings, anyCollection, (findings, answer) => {
        const once = limitedScores(answersOf(findings, { answer }));
        for (const which of WHICH) {
          expect(once[which]).toBeGreaterThanOrEqual(0);
          expect(once[which]).toBeLessThanOrEqual(100);
        }
        expect(limitedScores(answersOf(structuredClone(findings), { answer }))).toEqual(once);
      }),
      RUNS,
    );
  });

  it('grades have the letter of their score, and are the same each time with all that stands beside them', () => {
    fc.assert(
      fc.property(anyFindings, anyCollection, (findings, answer) => {
        const grades = gradesOf(findings, { answer });
        for (const which of WHICH) {
          const { score = Number.NaN, letter, betterThan = Number.NaN } = grades[which] ?? {};
          expect(letter).toBe(letterOf(score));
          expect(betterThan).toBeGreaterThanOrEqual(0);
          expect(betterThan).toBeLessThanOrEqual(1);
        }
        expect(gradesOf(structuredClone(findings), { answer })).toEqual(grades);
      }),
      FEW_RUNS,
    );
  });

  it('a pure denial in place of what was there lowers no grade', () => {
    fc.assert(
      fc.property(anyFindings, anyCollection, fc.constantFrom(...DONE), (findings, answer, id) => {
        const before = limitedScores(answersOf(findings, { answer }));
        const after = limitedScores(answersOf(withFinding(findings, id, 'no'), { answer }));
        for (const which of WHICH) expect(after[which] - before[which], `${id} ${which}`).toBeGreaterThanOrEqual(-HAIR);
      }),
      RUNS,
    );
  });

  it('an admission without a choice, in place of silence, raises neither tracking nor sharing nor the whole', () => {
    fc.assert(
      fc.property(anyFindings, anyCollection, fc.constantFrom(...DONE), (findings, answer, id) => {
        const silent = withFinding(withFinding(findings, 'tracking-choice', 'not-stated'), id, 'not-stated');
        const before = limitedScores(answersOf(silent, { answer }));
        const after = limitedScores(answersOf(withFinding(silent, id, 'yes'), { answer }));
        for (const which of ['tracking', 'sharing', 'overall'] as const)
          expect(after[which] - before[which], `${id} ${which}`).toBeLessThanOrEqual(HAIR);
      }),
      RUNS,
    );
  });
});
