import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newestOfEach } from '../read/policies';
import { lineOf, many, policiesIn, ungraded } from '../research.testing';
import { wilson } from './interval';
import { spreadOfLetters } from './letters';
import { pairsOf } from './together';
import { usualAnswers } from './usual';
import { overYears } from './years';

const policies = (lines: readonly string[]) => policiesIn(lines).policies;

describe("Wilson's interval", () => {
  it.each([
    // Published values (Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29), and by hand for one half.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [5, 10, 0.2366, 0.7634],
  ])('of %i of %i', (some, all, low, high) => {
    expect(wilson(some, all).low).toBeCloseTo(low, 4);
    expect(wilson(some, all).high).toBeCloseTo(high, 4);
  });

  test('holds the share, stays between none and all, and says nothing of nothing', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (some, more) => {
        const all = some + more;
        const { low, high } = wilson(some, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (all > 0) expect(low <= some / all && some / all <= high).toBe(true);
      }),
    );
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('letters', () => {
  it('are counted for each grade, among policies that have one', () => {
    const [overall] = spreadOfLetters(
      policies([...many(3, { letter: 'D' }), lineOf({ letter: 'B' }), ungraded('short', 'too-short')]),
    );
    expect(overall?.all).toBe(4);
    expect(overall?.letters.map(({ letter, count, share }) => [letter, count, share])).toEqual([
      ['A', 0, 0],
      ['B', 1, 0.25],
      ['C', 0, 0],
      ['D', 3, 0.75],
      ['E', 0, 0],
    ]);
    expect(overall?.letters[3]).toMatchObject(wilson(3, 4));
  });
});

describe('how usual an answer is', () => {
  it('is its share among policies with answers, silence and what is unclear among them', () => {
    const usual = usualAnswers(
      policies([
        ...many(6, { answers: { 'sells-data': 'yes' } }),
        ...many(3, { answers: { 'sells-data': 'no' } }, 'other'),
        lineOf({ id: 'foggy', status: 'unclear', answers: { 'sells-data': 'unclear' } }),
        ungraded('page', 'not-a-policy', { kind: 'other' }),
      ]),
    );
    const sale = usual.find(({ id }) => id === 'sells-data');
    expect(sale?.all).toBe(10);
    expect(sale?.answers.map(({ answer, count }) => `${answer} ${count}`)).toEqual([
      'yes 6',
      'no 3',
      'not-stated 0',
      'unclear 1',
    ]);
    expect(usual).toHaveLength(36);
  });

  it('counts a service once, with its newest version', () => {
    const versions = [
      lineOf({ id: 'shop/2023-05-01.md', answers: { delete: 'yes' } }),
      lineOf({ id: 'shop/2021-05-01.md', answers: { delete: 'no' } }),
      lineOf({ id: 'other.md', answers: { delete: 'yes' } }),
    ];
    const newest = newestOfEach(policies(versions));
    expect(newest.map(({ id }) => id).toSorted()).toEqual(['other.md', 'shop/2023-05-01.md']);
  });
});

describe('what goes together', () => {
  // Of 80 policies with targeted ads 60 sell; of 80 without 20.
  const lines = [
    ...many(60, { answers: { 'behavioural-ads': 'yes', 'sells-data': 'yes' } }, 'both'),
    ...many(20, { answers: { 'behavioural-ads': 'yes', 'sells-data': 'no' } }, 'ads'),
    ...many(20, { answers: { 'behavioural-ads': 'no', 'sells-data': 'yes' } }, 'sale'),
    ...many(60, { answers: { 'behavioural-ads': 'no', 'sells-data': 'no' } }, 'neither'),
  ];

  it('is told with phi, lift and the shares, of each two questions the closest pair', () => {
    const pairs = pairsOf(policiesIn(lines, 1000).policies);
    expect(pairs).toHaveLength(1);
    // Phi of the table 60, 20, 20, 60: (60·60 − 20·20) / 80².
    expect(pairs[0]).toMatchObject({ both: 60, all: 160, among: 0.75, besides: 0.25, phi: 0.5, lift: 1.5 });
    expect(pairs[0]?.one).toMatchObject({ id: 'behavioural-ads' });
    expect(pairs[0]?.other).toMatchObject({ id: 'sells-data' });
  });

  it('is not told where chance may explain it, or where everybody says the same', () => {
    const few = lines.filter((_, at) => at % 5 === 0);
    expect(pairsOf(policiesIn(few, 1000).policies)).toEqual([]);
    expect(pairsOf(policies(many(90, { answers: { access: 'yes', correct: 'yes' } })))).toEqual([]);
    expect(pairsOf([])).toEqual([]);
  });
});

describe('over the years', () => {
  const version = (service: string, date: string, answer: string, letter: 'B' | 'D' = 'B') =>
    lineOf({ id: `${service}/${date}.md`, answers: { 'ai-training': answer }, letter });
  const steady = (service: string, from: string, to: string, answer = 'no') => [
    version(service, from, answer),
    version(service, to, answer),
  ];
  const told = (lines: readonly string[], answer: string) => {
    const same = overYears(policies(lines))?.same;
    const one = same?.answers.find((row) => row.id === 'ai-training' && row.answer === answer);
    return one && { counts: one.years.map(({ year, count, all }) => [year, count, all]), ...one };
  };
  const lines = [
    version('one', '2020-03-01', 'not-stated'),
    version('one', '2020-09-01', 'no'),
    version('one', '2023-01-01', 'yes', 'D'),
    ...steady('two', '2020', '2022', 'yes'),
    ...steady('three', '2019', '2022'),
    ...steady('four', '2020', '2024'),
    ...steady('five', '2020', '2022'),
    ...steady('late', '2022', '2023'),
    version('once', '2021', 'yes'),
    lineOf({ id: 'undated', answers: { 'ai-training': 'yes' } }),
  ];

  it('the same services count in all years, each with its newest version until then', () => {
    const years = overYears(policies(lines));
    expect(years).toMatchObject({ services: 6, same: { services: 5, first: 2020, last: 2022 } });
    // Who says yes in 2023 and who is no longer there change nothing.
    expect(told(lines, 'yes')).toMatchObject({
      counts: [
        [2020, 1, 5],
        [2021, 1, 5],
        [2022, 1, 5],
      ],
      taken: 0,
      dropped: 0,
    });
    expect(years?.same?.letters?.years.map(({ year, letters }) => [year, letters.B, letters.D])).toEqual([
      [2020, 5, 0],
      [2021, 5, 0],
      [2022, 5, 0],
    ]);
  });

  it('who takes an answer up and goes back counts as both', () => {
    const others = ['a', 'b', 'c', 'd'].flatMap((service) => steady(service, '2020', '2022'));
    const back = [...others, version('x', '2020', 'no'), version('x', '2021', 'yes'), version('x', '2022', 'no')];
    expect(told(back, 'yes')).toMatchObject({
      taken: 1,
      dropped: 1,
      years: [{ count: 0 }, { count: 1 }, { count: 0 }],
    });
  });

  it('letters are those of services that have one in every year', () => {
    const ungradedOnce = [...lines, lineOf({ id: 'two/2021.md', status: 'unclear', grades: {} })];
    expect(overYears(policies(ungradedOnce))?.same).toMatchObject({ services: 5, letters: null });
  });

  test('the line rises by what is taken up, less what is dropped, whoever comes and goes', () => {
    const one = fc.record({
      service: fc.constantFrom(...'abcdefgh'),
      date: fc.integer({ min: 2018, max: 2022 }).chain((year) => fc.constantFrom(`${year}-02`, `${year}-09`)),
      answer: fc.constantFrom('yes', 'no', 'not-stated'),
    });
    let seen = 0;
    fc.assert(
      fc.property(fc.array(one, { minLength: 20, maxLength: 60 }), (given) => {
        const same = overYears(
          policies(given.map(({ service, date, answer }) => version(service, date, answer))),
        )?.same;
        for (const { years, taken, dropped } of same?.answers ?? []) {
          expect(new Set(years.map(({ all }) => all))).toEqual(new Set([same?.services]));
          expect((years.at(-1)?.count ?? 0) - (years[0]?.count ?? 0)).toBe(taken - dropped);
          seen++;
        }
      }),
      { numRuns: 30 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('is not told of fewer than five services, and needs versions of several years', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((service) => steady(service, '2020', '2022'));
    expect(overYears(policies(four))).toEqual({ services: 4, same: null });
    // Five, but never five at once.
    expect(overYears(policies([...four, ...steady('e', '2022', '2024')]))).toEqual({ services: 5, same: null });
    expect(overYears(policies([lineOf({ id: 'a/2020' }), lineOf({ id: 'b/2021' })]))).toBeNull();
  });
});
