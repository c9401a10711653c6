import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../checklist/item';
import { standingOf, worthOf } from '../grades/points';
import { orderOf } from '../grades/table';
import type { ReportItem } from '../types';
import { differencesOf } from './differences';

const item = (id: ReportItem['id'], answer: string, confidence = 0.9): ReportItem => ({
  ...{ id, answer, confidence, pillar: 'sharing', tone: 'neutral', prevalence: 0, evidence: [] },
});

describe('what tells policies apart', () => {
  it('each leads with what it is better on, what weighs most first', () => {
    const one = { items: [item('sells-data', 'no'), item('delete', 'no'), item('access', 'yes')] };
    const two = { items: [item('sells-data', 'yes'), item('delete', 'yes'), item('access', 'yes')] };
    const { better, order } = differencesOf([one, two]);
    expect(better).toEqual([['sells-data'], ['delete']]);
    expect(order.slice(0, 2)).toEqual(['sells-data', 'delete']);
    expect(order.toSorted()).toEqual(ITEM_IDS.toSorted());
  });

  it('of more than two all that say the best are better', () => {
    const [yes, no] = [{ items: [item('sells-data', 'yes')] }, { items: [item('sells-data', 'no')] }];
    expect(differencesOf([no, yes, no]).better).toEqual([['sells-data'], [], ['sells-data']]);
  });

  it('what is unclear is no difference, and what is not sure weighs less', () => {
    const sure = { items: [item('sells-data', 'no'), item('delete', 'yes')] };
    expect(differencesOf([sure, { items: [item('sells-data', 'unclear')] }]).better).toEqual([[], []]);
    const weak = differencesOf([sure, { items: [item('sells-data', 'yes', 0.01), item('delete', 'no')] }]);
    expect(weak.better[0]?.[0]).toBe('delete');
  });

  it('the order of the reports makes no difference to any of them', () => {
    const report = fc
      .tuple(...ITEM_IDS.map((id) => fc.constantFrom(...orderOf(id), 'unclear').map((answer) => item(id, answer))))
      .map((items) => ({ items }));
    fc.assert(
      fc.property(report, report, (one, two) => {
        const there = differencesOf([one, two]);
        const back = differencesOf([two, one]);
        expect(there.better).toEqual(back.better.toReversed());
        expect(there.order).toEqual(back.order);
      }),
    );
  });
});

describe('what a letter rests on, what matters to the reader, and comparing', () => {
  it('have one table: where an answer is worth more, it stands higher', () => {
    for (const id of ITEM_IDS) {
      const answers = orderOf(id);
      for (const one of answers)
        for (const other of answers)
          if (worthOf(id, one) > worthOf(id, other))
            expect(standingOf(id, one), `${id}: ${one}, ${other}`).toBeGreaterThan(standingOf(id, other) ?? 2);
    }
  });
});
