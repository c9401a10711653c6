import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS, itemOf } from '../checklist';
import { ITEM_IDS, type ItemId, PILLARS } from '../checklist/item';
import type { Attributes, Finding } from '../types';
import { anyItem, anyPolicy, certain, type Given, policy } from './answers.testing';
import { answersOf } from './chances';
import { forReport, gradesOf, statusOf } from './index';
import { capsOn, GRAVE_THINGS, limitedScores } from './limits';
import { POINTS, pointsOf } from './points';
import { endOf, LETTERS, letterOf, pointsOfScore, scoreOf, shownScore } from './scale';
import { orderOf, TABLE } from './table';

const every = (pick: (id: ItemId) => string): Given =>
  Object.fromEntries(ITEM_IDS.map((id) => [id, pick(id)])) as Given;
const BEST = every((id) => orderOf(id).at(-1) ?? '');
const WORST = every((id) => orderOf(id)[0] ?? '');

describe('the table', () => {
  it.each(ITEMS.map((item) => [item.id, item] as const))('%s: orders each answer and none beside', (id, item) => {
    expect([...orderOf(id)].sort()).toEqual([...item.answers, 'not-stated'].sort());
  });

  it('gives a reason for every question and answer', () => {
    for (const row of Object.values(TABLE)) {
      expect(row.why).toMatch(/\.$/);
      for (const { why } of Object.values(row.answers)) expect(why).toMatch(/\.$/);
    }
  });

  it('has points that rise from the worst answer to the best, none for silence, and some for every promise', () => {
    for (const pillar of PILLARS)
      for (const [id, row] of Object.entries(POINTS.points[pillar])) {
        const own = itemOf(id as ItemId).pillar === pillar;
        const points = orderOf(id as ItemId).map((answer) => row[answer] ?? 0);
        expect(points, `${pillar} ${id}`).toEqual([...points].sort((a, b) => a - b));
        expect(row['not-stated'] ?? 0).toBe(0);
        if (own) expect(points.at(-1), `${pillar} ${id}`).toBeGreaterThan(0);
      }
  });
});

describe('grades', () => {
  it('gives the best policy an A everywhere and the worst an E everywhere', () => {
    for (const [given, letter] of [
      [BEST, 'A'],
      [WORST, 'E'],
    ] as const) {
      const grades = gradesOf(certain(given));
      for (const which of [...PILLARS, 'overall'] as const) expect(grades[which]?.letter, which).toBe(letter);
    }
  });

  it.each(GRAVE_THINGS.map((thing) => [thing.item, thing] as const))(
    '%s caps its pillar, admitted or left open',
    (_item, thing) => {
      const without = { 'tracking-choice': 'not-stated', 'sale-opt-out': 'not-stated', 'third-party-trackers': 'yes' };
      for (const answer of [thing.answer, 'not-stated', 'unclear']) {
        const grade = gradesOf(certain({ ...BEST, ...without, [thing.item]: answer }))[thing.pillar];
        expect(grade?.score).toBeLessThan(endOf(thing.best));
        expect(grade?.why?.caps[0]).toMatchObject({ item: thing.item });
      }
    },
  );

  it('asking first lifts the cap on following people elsewhere', () => {
    const given = { ...BEST, 'cross-site-tracking': 'yes', 'third-party-trackers': 'yes' };
    expect(gradesOf(certain({ ...given, 'tracking-choice': 'opt-out' })).tracking?.letter).toBe('C');
    expect(['A', 'B']).toContain(gradesOf(certain({ ...given, 'tracking-choice': 'opt-in' })).tracking?.letter);
  });

  it.each([
    ['cross-site-tracking', 'tracking', 'opt-in'],
    ['shares-for-advertising', 'sharing', 'opt-in'],
    ['shares-for-advertising', 'sharing', 'opt-out'],
  ] as const)('a choice that only some have lifts no cap: %s, %s, %s', (item, pillar, choice) => {
    const given = {
      ...{ ...BEST, [item]: 'yes', 'third-party-trackers': 'yes' },
      ...{ 'tracking-choice': choice, 'sale-opt-out': 'conditional' },
    };
    const caps = (attributes: Attributes) =>
      capsOn(pillar, answersOf(certain(given).map((f) => (f.id === 'tracking-choice' ? { ...f, attributes } : f)))).map(
        (cap) => cap.item,
      );
    expect(caps({})).toEqual([]);
    expect(caps({ audience: 'some' })).toEqual([item]);
  });

  it('where nobody else watches, being followed elsewhere bars an A and no B, admitted or left open', () => {
    for (const answer of ['yes', 'not-stated']) {
      const { tracking } = gradesOf(certain({ ...BEST, 'cross-site-tracking': answer, 'tracking-choice': 'opt-out' }));
      expect(tracking?.letter, answer).toBe('B');
    }
  });

  it('who sells or passes data on for advertising has not asked for all of the tracking', () => {
    const asks = { ...BEST, 'behavioural-ads': 'yes', 'tracking-choice': 'opt-in' };
    const points = (given: Partial<Given>) =>
      pointsOf(policy({ ...asks, ...given })).by.tracking.get('behavioural-ads') ?? 0;
    expect(points({ 'sells-data': 'yes' })).toBeLessThan(points({}));
    expect(points({ 'sells-data': 'yes', 'shares-for-advertising': 'yes' })).toBeLessThan(
      points({ 'sells-data': 'yes' }),
    );
  });

  it('trusts a silence where nothing is admitted, and never as much as a denial', () => {
    const ads = (given: Partial<Given>) => pointsOf(policy(given)).by.tracking.get('behavioural-ads') ?? 0;
    expect(ads({})).toBeGreaterThan(0);
    expect(ads({})).toBeLessThan(ads({ 'behavioural-ads': 'no' }));
    expect(ads({ 'sells-data': 'yes' })).toBeLessThan(0);
  });

  it('says why: what cost, what earned, and what would lift', () => {
    const unasked = { 'tracking-choice': 'not-stated', 'sale-opt-out': 'not-stated' };
    const { overall } = gradesOf(certain({ ...BEST, ...unasked, 'shares-for-advertising': 'yes' }));
    expect(overall?.why?.caps).toEqual([{ item: 'shares-for-advertising', because: 'admitted', best: 'B' }]);
    expect(overall?.why?.cost[0]).toMatchObject({ item: 'shares-for-advertising', answer: 'yes' });
    expect(overall?.why?.earned).toHaveLength(3);
    expect(overall?.why?.lift[0]).toMatchObject({ item: 'shares-for-advertising', answer: 'no' });
    for (const { score } of overall?.why?.lift ?? []) expect(score).toBeGreaterThan(overall?.score ?? 100);
  });

  it('says of nothing unclear, and of nothing that caps, that it earns', () => {
    fc.assert(
      fc.property(anyPolicy, fc.uniqueArray(anyItem, { maxLength: 6 }), (said, doubtful) => {
        const given = { ...said, ...Object.fromEntries(doubtful.map((id) => [id, 'unclear'])) };
        const grades = gradesOf(certain(given));
        for (const which of [...PILLARS, 'overall'] as const) {
          const { caps = [], earned = [], lift = [] } = grades[which]?.why ?? {};
          for (const { item } of earned) {
            expect(given[item]).not.toBe('unclear');
            expect(caps.map((cap) => cap.item)).not.toContain(item);
          }
          for (const { best } of caps) expect(best).toBe(grades[which]?.letter);
          if (grades[which]?.letter === 'A') expect(lift).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reads doubt as doubt: chances between two answers give a score between theirs', () => {
    const doubt = (yes: number): Finding[] =>
      certain(BEST).map((finding) =>
        finding.id === 'profiling' ? { ...finding, answer: 'no', chances: { yes, no: 1 - yes } } : finding,
      );
    const [no, half, yes] = [0, 0.5, 1].map((chance) => limitedScores(answersOf(doubt(chance))).tracking);
    expect(half).toBeLessThan(no ?? 0);
    expect(half).toBeGreaterThan(yes ?? 100);
  });

  it('has letters for every score, fifths of the scale', () => {
    expect(LETTERS.map(({ from }) => from)).toEqual([80, 60, 40, 20, 0]);
    expect(letterOf(100)).toBe('A');
    expect(letterOf(79.99)).toBe('B');
    expect(shownScore(79.99)).toBe(79);
    for (const { letter, from } of LETTERS) expect(letterOf(from)).toBe(letter);
    for (const score of [10, 50, 77]) expect(scoreOf(pointsOfScore(score))).toBeCloseTo(score);
  });

  it('says what an answer means to the reader, and keeps the chances to itself', () => {
    const [first] = forReport([{ id: 'sells-data', answer: 'yes', confidence: 1, evidence: [], chances: { yes: 1 } }]);
    expect(first?.tone).toBe('concern');
    expect(first).not.toHaveProperty('chances');
    expect(forReport([{ id: 'sells-data', answer: 'unclear', confidence: 1, evidence: [] }])[0]?.tone).toBe('unclear');
  });
});

describe('what is known beside an answer', () => {
  const ads = { 'behavioural-ads': 'yes', 'sells-data': 'yes', 'international-transfer': 'with-safeguards' };
  const withAttributes = (id: ItemId, attributes: Finding['attributes']) =>
    limitedScores(answersOf(certain(ads).map((f) => (f.id === id ? { ...f, ...(attributes && { attributes }) } : f))));
  const plain = limitedScores(policy(ads));

  it.each([
    ['behavioural-ads', { choice: 'consent' }, 'tracking', 1],
    ['behavioural-ads', { choice: 'opt-out' }, 'tracking', 1],
    ['behavioural-ads', { choice: 'none' }, 'tracking', 0],
    ['sells-data', { sale: 'law-only' }, 'sharing', 1],
    ['international-transfer', { mechanism: 'lapsed' }, 'sharing', -1],
    ['international-transfer', { mechanism: 'in-force' }, 'sharing', 0],
    ['international-transfer', { audience: 'some' }, 'sharing', -1],
  ] as const)('%s with %j', (id, attributes, pillar, sign) => {
    expect(Math.sign(Math.round(1e6 * (withAttributes(id, attributes)[pillar] - plain[pillar])))).toBe(sign);
  });

  it.each([
    ['sells-data', { sale: 'law-only' }, 'sharing'],
    ['profiling', { decision: 'suggesting' }, 'tracking'],
  ] as const)('%s with %j counts for no more where a denial joins it', (id, attributes, pillar) => {
    const found = (finding: Partial<Finding>) =>
      limitedScores(answersOf(certain(ads).map((f) => (f.id === id ? { ...f, ...finding } : f))))[pillar];
    const admitted = found({ answer: 'yes', chances: { yes: 0.5, 'not-stated': 0.5 }, attributes });
    expect(found({ answer: 'no', chances: { yes: 0.4, no: 0.45, 'not-stated': 0.15 } })).toBeGreaterThan(admitted);
  });

  it('a sale in the policy’s own word leaves less than one that a law alone calls so', () => {
    const best = (sale: 'own-word' | 'law-only') =>
      limitedScores(
        answersOf(
          certain({ ...BEST, 'sells-data': 'yes' }).map((f) =>
            f.id === 'sells-data' ? { ...f, attributes: { sale } } : f,
          ),
        ),
      );
    expect(best('own-word').sharing).toBeLessThan(40);
    expect(best('law-only').sharing).toBeGreaterThan(best('own-word').sharing);
    expect(best('law-only').sharing).toBeLessThan(60);
  });

  it('gives docs/privacy.md at least a B from the answers that a careful reader finds, with or without the question of collection', () => {
    // No request and no telemetry; "Erase everything"; the newest 500 reports are kept, the session's until the tab closes.
    const own = {
      'third-party-trackers': 'no',
      'service-providers': 'no',
      'international-transfer': 'no',
      'data-from-others': 'no',
      access: 'yes',
      delete: 'yes',
      retention: 'specific',
      security: 'specific',
    } as const;
    for (const collection of ['nothing', undefined] as const)
      expect(limitedScores(policy(own, collection)).overall).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['a club that says little', { delete: 'yes', 'government-disclosure': 'legal-process' }],
    ['a tool without accounts', { 'third-party-trackers': 'no', retention: 'specific' }],
    ['a shop that denies what is grave', { 'behavioural-ads': 'no', 'third-party-trackers': 'no', 'sells-data': 'no' }],
  ] as const)('%s has at least a B overall', (_name, given) =>
    expect(limitedScores(policy(given)).overall).toBeGreaterThanOrEqual(60),
  );

  it('who collects nothing need say nothing of what cannot apply', () => {
    const nothing = limitedScores(policy({}, 'nothing'));
    for (const which of [...PILLARS, 'overall'] as const) expect(nothing[which]).toBeGreaterThanOrEqual(60);
  });
});

describe('when there is no grade', () => {
  const given = { kind: 'privacy-policy', language: 'en', words: 2000, findings: null } as const;
  it('grades an English policy of enough words', () => expect(statusOf(given)).toBe('graded'));
  it('says that it is no policy before anything else', () =>
    expect(statusOf({ ...given, kind: 'terms', language: 'fr', words: 3 })).toBe('not-a-policy'));
  it('says that the language is not English', () =>
    expect(statusOf({ ...given, language: 'fr' })).toBe('unsupported-language'));
  it('says that a few words are too short rather than in no known language', () =>
    expect(statusOf({ ...given, words: 5, language: 'und' })).toBe('too-short'));
  it('says that the text is too short', () => expect(statusOf({ ...given, words: 40 })).toBe('too-short'));
  it('says that too much is unclear', () => {
    const rights = Object.fromEntries(
      ITEM_IDS.filter((id) => itemOf(id).pillar === 'rights').map((id) => [id, 'unclear']),
    );
    expect(statusOf({ ...given, findings: certain(rights) })).toBe('unclear');
  });
  it('grades no text in which nothing is stated', () =>
    expect(statusOf({ ...given, findings: certain({}) })).toBe('unclear'));
});
