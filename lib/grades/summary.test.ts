import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf } from '../checklist';
import { PILLARS } from '../checklist/item';
import type { Grade, Grades, SummaryId } from '../types';
import { anyItem, anyPolicy, certain, policy } from './answers.testing';
import { forReport, gradesOf, NO_GRADES } from './index';
import { capsOn, limitedScores } from './limits';
import { letterOf } from './scale';
import { summaryOf } from './summary';

const RUNS = { numRuns: 1000 };

/** The grades without the reasons that the words do not need: those take longest. */
function quickGrades(given: Parameters<typeof certain>[0]): Grades {
  const answers = policy(given);
  const scores = limitedScores(answers);
  const one = (which: keyof Grades): Grade => ({
    score: scores[which],
    letter: letterOf(scores[which]),
    betterThan: 0,
    why: { caps: which === 'overall' ? [] : capsOn(which, answers), cost: [], earned: [], lift: [] },
  });
  return { overall: one('overall'), tracking: one('tracking'), sharing: one('sharing'), rights: one('rights') };
}

function shown(given: Parameters<typeof certain>[0]) {
  const grades = quickGrades(given);
  const items = forReport(certain(given));
  return { grades, items, summary: summaryOf(grades, items), said: (id: keyof typeof given) => given[id] };
}

describe('the words beside the letter', () => {
  it('are true whatever the answers', () => {
    fc.assert(
      fc.property(anyPolicy, fc.uniqueArray(anyItem, { maxLength: 4 }), (said, doubtful) => {
        const given = { ...said, ...Object.fromEntries(doubtful.map((id) => [id, 'unclear'])) };
        const { grades, items, summary } = shown(given);
        const done = [grades.tracking?.letter ?? 'E', grades.sharing?.letter ?? 'E'];
        const good = items.filter((i) => itemOf(i.id).pillar === 'rights' && i.tone === 'good').length;
        const asked = given['tracking-choice'] === 'opt-in';
        const admits = (['tracking', 'sharing'] as const).some((p) =>
          items.some((i) => i.pillar === p && i.tone === 'concern'),
        );
        const TRUE: Partial<Record<SummaryId, boolean>> = {
          restrained: done.every((l) => l === 'A' || l === 'B'),
          open: !done.includes('D') && !done.includes('E') && items.some((i) => i.answer === 'not-stated'),
          mixed: done.includes('C'),
          much: (done.includes('D') || done.includes('E')) && admits,
          'many-promises': good >= 9,
          'some-promises': good >= 5 && good < 9,
          'few-promises': good < 5,
          sells: given['sells-data'] === 'yes',
          shares: given['shares-for-advertising'] === 'yes',
          follows: given['cross-site-tracking'] === 'yes' && !asked,
          'refuses-deletion': given.delete === 'no',
          'unclear-sells': given['sells-data'] === 'unclear',
          'unclear-shares': given['shares-for-advertising'] === 'unclear',
          'unclear-follows': given['cross-site-tracking'] === 'unclear',
          'unclear-ads': given['behavioural-ads'] === 'unclear',
          'unclear-deletion': given.delete === 'unclear',
          'no-ads-no-trackers': given['behavioural-ads'] === 'no' && given['third-party-trackers'] === 'no',
          'no-ads': given['behavioural-ads'] === 'no',
          'no-trackers': given['third-party-trackers'] === 'no',
          'no-sale': given['sells-data'] === 'no',
        };
        for (const id of summary) expect(TRUE[id], `${id}: ${JSON.stringify(given)}`).toBe(true);
        expect(summary.length).toBeGreaterThanOrEqual(2);
        expect(summary.length).toBeLessThanOrEqual(4);
      }),
      RUNS,
    );
  });

  it('name a grave thing before anything good', () => {
    fc.assert(
      fc.property(anyPolicy, (given) => {
        const { summary } = shown({ ...given, 'sells-data': 'yes' });
        expect(summary).toContain('sells');
        expect(summary.some((id) => id.startsWith('no-'))).toBe(false);
      }),
      RUNS,
    );
  });

  it('say few promises, but no ads and no trackers, of a harmless club', () => {
    const club = { 'behavioural-ads': 'no', 'third-party-trackers': 'no', 'sells-data': 'no', access: 'yes' } as const;
    expect(shown(club).summary.slice(1)).toEqual(['few-promises', 'no-ads-no-trackers']);
  });

  it('tell a sale in the policy’s word from one that a law calls so, and that nothing is collected', () => {
    const findings = certain({ 'sells-data': 'yes' }).map((f) =>
      f.id === 'sells-data' ? { ...f, attributes: { sale: 'law-only' as const } } : f,
    );
    expect(summaryOf(gradesOf(findings), forReport(findings))).toContain('sells-by-law');
    const nothing = { answer: 'nothing' as const };
    expect(summaryOf(gradesOf(certain({}), nothing), forReport(certain({})), nothing)[0]).toBe('collects-nothing');
  });

  it('are missing where there is no grade', () => {
    expect(summaryOf(NO_GRADES, [])).toEqual([]);
    expect(PILLARS.every((pillar) => NO_GRADES[pillar] === null)).toBe(true);
  });
});
