import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf } from '../checklist';
import { type ItemId, PILLARS } from '../checklist/item';
import type { Attributes, CollectionAnswer, Grade, Grades, Letter, SummaryId } from '../types';
import { anyItem, anyPolicy, certain, policy } from './answers.testing';
import { forReport, NO_GRADES } from './index';
import { capsOn, limitedScores } from './limits';
import { summaryBesides } from './rests-on';
import { letterOf } from './scale';
import { summaryOf } from './summary';

const RUNS = { numRuns: 1000 };

/** The grades without the reasons that the words do not need: those take longest. */
function quickGrades(given: Parameters<typeof certain>[0], collection?: CollectionAnswer): Grades {
  const answers = policy(given, collection);
  const scores = limitedScores(answers);
  const one = (which: keyof Grades): Grade => ({
    score: scores[which],
    letter: letterOf(scores[which]),
    betterThan: 0,
    why: {
      caps: which === 'overall' ? [] : capsOn(which, answers).filter(({ best }) => best === letterOf(scores[which])),
      ...{ cost: [], earned: [], lift: [] },
    },
  });
  return { overall: one('overall'), tracking: one('tracking'), sharing: one('sharing'), rights: one('rights') };
}

interface Beside {
  attributes?: Partial<Record<ItemId, Attributes>>;
  collection?: CollectionAnswer;
}

function shown(given: Parameters<typeof certain>[0], { attributes = {}, collection }: Beside = {}) {
  const grades = quickGrades(given, collection);
  const items = forReport(
    certain(given).map((finding) => {
      const known = attributes[finding.id];
      return known ? { ...finding, attributes: known } : finding;
    }),
  );
  return { grades, items, summary: summaryOf(grades, items, collection && { answer: collection }) };
}

const anyBeside: fc.Arbitrary<Beside> = fc.record(
  {
    attributes: fc.record({
      'sells-data': fc.record(
        { sale: fc.constantFrom('own-word' as const, 'law-only' as const) },
        { requiredKeys: [] },
      ),
      'tracking-choice': fc.record({ audience: fc.constant('some' as const) }, { requiredKeys: [] }),
    }),
    collection: fc.constantFrom<CollectionAnswer>('nothing', 'needed', 'more', 'not-stated', 'unclear'),
  },
  { requiredKeys: [] },
);

describe('the words beside the letter', () => {
  it('are true whatever the answers', () => {
    fc.assert(
      fc.property(anyPolicy, fc.uniqueArray(anyItem, { maxLength: 4 }), anyBeside, (said, doubtful, beside) => {
        const given = { ...said, ...Object.fromEntries(doubtful.map((id) => [id, 'unclear'])) };
        const { grades, items, summary } = shown(given, beside);
        const { attributes = {}, collection } = beside;
        const sale = given['sells-data'] === 'yes' ? attributes['sells-data']?.sale : null;
        const done = [grades.tracking?.letter ?? 'E', grades.sharing?.letter ?? 'E'];
        const good = items.filter((i) => itemOf(i.id).pillar === 'rights' && i.tone === 'good').length;
        const asked = given['tracking-choice'] === 'opt-in' && attributes['tracking-choice']?.audience !== 'some';
        const unclear = (id: ItemId): boolean => given[id] === 'unclear' && collection !== 'nothing';
        const admits = (pillar: 'tracking' | 'sharing', ...letters: Letter[]): boolean =>
          letters.includes(grades[pillar]?.letter ?? 'E') &&
          items.some(
            (i) =>
              i.pillar === pillar &&
              (i.tone === 'concern' || (i.answer === 'yes' && i.attributes?.choice === 'consent')),
          );
        const open = items.some(({ answer }) => answer === 'not-stated' || answer === 'unclear');
        const TRUE: Partial<Record<SummaryId, boolean>> = {
          restrained: done.every((l) => l === 'A' || l === 'B'),
          open: open && !admits('tracking', 'C', 'D', 'E') && !admits('sharing', 'C', 'D', 'E'),
          mixed: admits('tracking', 'C') && admits('sharing', 'C'),
          'mixed-watching': admits('tracking', 'C') && done[1] !== undefined && done[1] < 'C',
          'mixed-sharing': admits('sharing', 'C') && done[0] !== undefined && done[0] < 'C',
          'mixed-open': admits('tracking', 'C') && admits('sharing', 'C') && open,
          'mixed-watching-open': admits('tracking', 'C') && open,
          'mixed-sharing-open': admits('sharing', 'C') && open,
          much: admits('tracking', 'D', 'E') && admits('sharing', 'D', 'E'),
          'much-watching': admits('tracking', 'D', 'E') && !admits('sharing', 'D', 'E'),
          'much-sharing': admits('sharing', 'D', 'E') && !admits('tracking', 'D', 'E'),
          'many-promises': good >= 9,
          'some-promises': good >= 5 && good < 9,
          'few-promises': good < 5 && collection !== 'needed',
          'few-needed': good < 5 && collection === 'needed',
          'collects-nothing': collection === 'nothing',
          sells: sale === 'own-word',
          'sells-or': sale === undefined,
          'sells-by-law': sale === 'law-only',
          shares: given['shares-for-advertising'] === 'yes',
          follows: given['cross-site-tracking'] === 'yes' && !asked,
          'refuses-deletion': given.delete === 'no',
          'unclear-sells': unclear('sells-data'),
          'unclear-shares': unclear('shares-for-advertising'),
          'unclear-follows': unclear('cross-site-tracking'),
          'unclear-ads': unclear('behavioural-ads'),
          'unclear-deletion': unclear('delete'),
          'no-ads-no-trackers': given['behavioural-ads'] === 'no' && given['third-party-trackers'] === 'no',
          'no-ads': given['behavioural-ads'] === 'no',
          'no-trackers': given['third-party-trackers'] === 'no',
          'no-sale': given['sells-data'] === 'no',
        };
        for (const id of summary) expect(TRUE[id], `${id}: ${JSON.stringify(given)}`).toBe(true);
        expect(summary.length).toBeGreaterThanOrEqual(2);
        expect(summary.length).toBeLessThanOrEqual(6);
      }),
      RUNS,
    );
  });

  it('name a grave thing before anything good', () => {
    fc.assert(
      fc.property(anyPolicy, (given) => {
        const { summary } = shown({ ...given, 'sells-data': 'yes' });
        expect(summary).toContain('sells-or');
        expect(summary.some((id) => id.startsWith('no-'))).toBe(false);
      }),
      RUNS,
    );
  });

  it('of what is silent: say that it is open, and that some is admitted where some is', () => {
    const silent = { 'cross-site-tracking': 'no', access: 'yes' };
    expect(shown(silent).summary[0]).toBe('open');
    expect(shown({ ...silent, 'business-transfer': 'yes' }).summary[0]).toBe('mixed-sharing-open');
  });

  it('name every grave thing, and with them nothing that is merely unclear', () => {
    const given = {
      ...{ 'sells-data': 'yes', 'shares-for-advertising': 'yes', 'cross-site-tracking': 'yes', delete: 'no' },
      'behavioural-ads': 'unclear',
    } as const;
    expect(shown(given).summary.slice(2)).toEqual(['sells-or', 'shares', 'follows', 'refuses-deletion']);
  });

  it('leave nothing grave out where it also stands out below', () => {
    const given = { 'sells-data': 'yes', 'shares-for-advertising': 'yes', 'cross-site-tracking': 'yes', delete: 'no' };
    const { summary } = shown(given);
    const standouts: ItemId[] = ['sells-data', 'shares-for-advertising', 'cross-site-tracking', 'delete'];
    expect(summaryBesides({ summary, standouts })).toEqual(summary.filter((id) => id !== 'few-promises'));
    expect(summaryBesides({ summary: ['much', 'few-promises', 'sells'], standouts })).toContain('few-promises');
    expect(summaryBesides({ summary: ['restrained', 'no-sale'], standouts })).toEqual(['restrained']);
  });

  describe('speak of what is low, and where that is admitted', () => {
    const grade = (letter: Letter): Grade => ({ letter, score: 0, betterThan: 0 });
    const first = (tracking: Letter, sharing: Letter, given: Parameters<typeof certain>[0]): SummaryId | undefined => {
      const grades = { overall: grade('D'), tracking: grade(tracking), sharing: grade(sharing), rights: grade('B') };
      return summaryOf(grades, forReport(certain(given)))[0];
    };
    const both = { profiling: 'yes', 'business-transfer': 'yes' };

    it.each<[Letter, Letter, SummaryId]>([
      ['B', 'A', 'restrained'],
      ['D', 'B', 'much-watching'],
      ['B', 'E', 'much-sharing'],
      ['E', 'D', 'much'],
      ['D', 'C', 'much-watching'],
      ['C', 'A', 'mixed-watching'],
      ['A', 'C', 'mixed-sharing'],
      ['C', 'C', 'mixed'],
    ])('tracking %s, sharing %s: %s', (tracking, sharing, id) => expect(first(tracking, sharing, both)).toBe(id));

    it('not of a letter that silence alone holds down', () => {
      const shares = { 'business-transfer': 'yes' };
      expect(first('D', 'B', shares)).toBe('open');
      expect(first('D', 'C', shares)).toBe('mixed-sharing-open');
      expect(first('D', 'D', shares)).toBe('much-sharing');
    });
  });

  it('say few promises, but no ads and no trackers, of a harmless club', () => {
    const club = { 'behavioural-ads': 'no', 'third-party-trackers': 'no', 'sells-data': 'no', access: 'yes' } as const;
    expect(shown(club).summary.slice(1)).toEqual(['few-promises', 'no-ads-no-trackers']);
  });

  it.each([
    ['own-word', 'sells'],
    ['law-only', 'sells-by-law'],
  ] as const)('tell in which sense data is sold, %s, where that is known', (sale, id) => {
    const { summary } = shown({ 'sells-data': 'yes' }, { attributes: { 'sells-data': { sale } } });
    expect(summary.filter((one) => one.startsWith('sells'))).toEqual([id]);
  });

  it('name following people elsewhere where only some are asked first', () => {
    const given = { 'cross-site-tracking': 'yes', 'tracking-choice': 'opt-in' };
    expect(shown(given).summary).not.toContain('follows');
    const inPlaces = { attributes: { 'tracking-choice': { audience: 'some' as const } } };
    expect(shown(given, inPlaces).summary).toContain('follows');
  });

  it('say that nothing is collected, and then nothing of what is unclear', () => {
    const given = { 'sells-data': 'unclear', 'behavioural-ads': 'unclear' };
    expect(shown(given).summary).toContain('unclear-sells');
    const { summary } = shown(given, { collection: 'nothing' });
    expect(summary[0]).toBe('collects-nothing');
    expect(summary.filter((id) => id.startsWith('unclear'))).toEqual([]);
  });

  it('say so where there are few promises, but no more is collected than is needed', () => {
    expect(shown({ access: 'yes' }, { collection: 'needed' }).summary).toContain('few-needed');
    expect(shown({ access: 'yes' }, { collection: 'not-stated' }).summary).toContain('few-promises');
  });

  it('are missing where there is no grade', () => {
    expect(summaryOf(NO_GRADES, [])).toEqual([]);
    expect(PILLARS.every((pillar) => NO_GRADES[pillar] === null)).toBe(true);
  });
});
