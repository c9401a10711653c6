import { describe, expect, it } from 'vitest';
import type { ItemId } from '../checklist/item';
import type { ReportItem, Tone } from '../types';
import { forReport } from './index';
import { standoutsOf } from './standouts';

const quoted = (id: ItemId, answer: string, prevalence = 0.5): ReportItem => {
  const evidence = [{ quote: 'We do.', heading: '', block: 0 }];
  const [item] = forReport([{ id, answer, confidence: 1, evidence }]);
  if (!item) throw new Error('no item');
  return { ...item, prevalence };
};
const toneOf = ({ tone }: ReportItem): Tone => tone;

describe('what stands out', () => {
  const items = [
    quoted('behavioural-ads', 'yes'),
    quoted('sells-data', 'yes'),
    quoted('affiliates', 'yes'),
    quoted('business-transfer', 'yes'),
    quoted('delete', 'yes'),
    quoted('complaint', 'yes'),
    quoted('access', 'conditional'),
  ];

  it('is at most three concerns, then the best point', () => {
    const chosen = standoutsOf(items).map((id) => items.find((item) => item.id === id));
    expect(chosen.map((item) => item && toneOf(item))).toEqual(['concern', 'concern', 'concern', 'good']);
  });

  it('puts what weighs more first', () => {
    expect(standoutsOf(items).slice(0, 2).sort()).toEqual(['behavioural-ads', 'sells-data']);
    expect(standoutsOf(items).at(-1)).toBe('delete');
  });

  it('prefers the rarer of two that weigh the same', () => {
    const common = quoted('profiling', 'yes', 0.9);
    const rare = quoted('ai-training', 'yes', 0.05);
    expect(standoutsOf([common, rare])[0]).toBe('ai-training');
    expect(
      standoutsOf([
        { ...common, prevalence: 0.05 },
        { ...rare, prevalence: 0.9 },
      ])[0],
    ).toBe('profiling');
  });

  it('does not count rarity where the answer is not sure', () => {
    const common = quoted('profiling', 'yes', 0.5);
    const rare = { ...quoted('ai-training', 'yes', 0.05), confidence: 0.7 };
    expect(standoutsOf([rare, common])[0]).toBe('profiling');
    expect(standoutsOf([{ ...rare, confidence: 0.9 }, common])[0]).toBe('ai-training');
  });

  it('warns of nothing that waits for the reader’s consent', () => {
    const asked = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const;
    const given = (choice: 'consent' | 'opt-out' | 'none') =>
      forReport(
        asked.map((id) => {
          const evidence = [{ quote: 'We do.', heading: '', block: 0 }];
          return { id, answer: 'yes', confidence: 1, evidence, attributes: { choice } };
        }),
      );
    expect(given('consent').map(toneOf)).toEqual(['neutral', 'neutral', 'neutral']);
    expect(standoutsOf([...given('consent'), quoted('business-transfer', 'yes')])).toEqual(['business-transfer']);
    expect(standoutsOf(given('opt-out')).toSorted()).toEqual([...asked].toSorted());
    expect(standoutsOf(given('none')).toSorted()).toEqual([...asked].toSorted());
  });

  it('names nothing without a quote, and nothing of a policy that says nothing', () => {
    expect(standoutsOf([{ ...quoted('sells-data', 'yes'), evidence: [] }])).toEqual([]);
    expect(standoutsOf([])).toEqual([]);
  });
});
