import { describe, expect, it } from 'vitest';
import { ITEMS, itemOf } from '../checklist';
import { ITEM_IDS, type ItemId, PILLARS } from '../checklist/item';
import type { Finding } from '../types';
import { forReport, gradesOf, highestOf, letterOf, statusOf } from './index';
import { CAPS, LETTERS } from './scale';
import { TABLE } from './table';

const findings = (answers: Partial<Record<ItemId, string>>, rest: (id: ItemId) => string): Finding[] =>
  ITEM_IDS.map((id) => ({ id, answer: answers[id] ?? rest(id), confidence: 1, evidence: [] }));
const byWorth = (id: ItemId, pick: 1 | -1): string => {
  const sorted = Object.entries(TABLE[id].answers).sort((a, b) => pick * (b[1].worth - a[1].worth));
  return sorted[0]?.[0] ?? 'not-stated';
};
const best = (id: ItemId): string => byWorth(id, 1);
const worst = (id: ItemId): string => byWorth(id, -1);

describe('the table of worth', () => {
  it.each(ITEMS.map((item) => [item.id, item] as const))(
    '%s: has a row for each answer and none beside',
    (id, item) => {
      expect(Object.keys(TABLE[id].answers).sort()).toEqual([...item.answers, 'not-stated'].sort());
    },
  );

  it('gives a reason for every number, and worth between 0 and 1', () => {
    for (const row of Object.values(TABLE)) {
      expect(row.why).toMatch(/\.$/);
      for (const { worth, why } of Object.values(row.answers)) {
        expect(why).toMatch(/\.$/);
        expect(worth).toBeGreaterThanOrEqual(0);
        expect(worth).toBeLessThanOrEqual(1);
      }
    }
  });

  it('never holds silence to be better than a denial or worse than an admission', () => {
    for (const { answers } of Object.values(TABLE)) {
      const silence = answers['not-stated']?.worth ?? 0;
      if (answers.no && answers.no.tone === 'good') expect(answers.no.worth).toBeGreaterThan(silence);
      if (answers.yes?.tone === 'concern') expect(answers.yes.worth).toBeLessThan(silence);
    }
  });
});

describe('grades', () => {
  it('gives the best policy an A everywhere and the worst an E everywhere', () => {
    for (const [pick, letter] of [
      [best, 'A'],
      [worst, 'E'],
    ] as const) {
      const grades = gradesOf(findings({}, pick));
      for (const pillar of [...PILLARS, 'overall'] as const) expect(grades[pillar]?.letter).toBe(letter);
    }
  });

  it.each(CAPS.map((cap) => [cap.item, cap.answer, cap] as const))(
    'caps the pillar when %s is %s',
    (_item, _answer, cap) => {
      const grades = gradesOf(findings({ [cap.item]: cap.answer }, best));
      expect(grades[cap.pillar]?.score).toBeLessThanOrEqual(highestOf(cap.best));
    },
  );

  it('gives who sells data neither A nor B for sharing', () => {
    expect(['C', 'D', 'E']).toContain(gradesOf(findings({ 'sells-data': 'yes' }, best)).sharing?.letter);
  });

  it('keeps the overall grade within one letter of the worst pillar', () => {
    const grades = gradesOf(findings({}, (id) => (itemOf(id).pillar === 'tracking' ? worst(id) : best(id))));
    expect(grades.tracking?.letter).toBe('E');
    expect(grades.overall?.letter).toBe('D');
  });

  it('gives no A or B for silence', () => {
    const grades = gradesOf(findings({}, () => 'not-stated'));
    for (const pillar of PILLARS) expect(['C', 'D', 'E']).toContain(grades[pillar]?.letter);
  });

  it('leaves unclear answers out of the mean', () => {
    const grades = gradesOf(findings({ access: 'unclear' }, best));
    expect(grades.rights?.score).toBe(100);
  });

  it('has letters for every score', () => {
    expect(letterOf(100)).toBe('A');
    expect(letterOf(0)).toBe('E');
    for (const { letter, from } of LETTERS) expect(letterOf(from)).toBe(letter);
  });

  it('says what an answer means to the reader', () => {
    const [first] = forReport([{ id: 'sells-data', answer: 'yes', confidence: 1, evidence: [] }]);
    expect(first?.tone).toBe('concern');
    expect(forReport([{ id: 'sells-data', answer: 'unclear', confidence: 1, evidence: [] }])[0]?.tone).toBe('unclear');
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
  it('says that too much is unclear', () =>
    expect(
      statusOf({
        ...given,
        findings: findings({}, (id) => (itemOf(id).pillar === 'rights' ? 'unclear' : 'not-stated')),
      }),
    ).toBe('unclear'));
  it('grades no text in which nothing is stated', () =>
    expect(statusOf({ ...given, findings: findings({}, () => 'not-stated') })).toBe('unclear'));
});
