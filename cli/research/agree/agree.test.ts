import { describe, expect, it, test } from 'vitest';
import type { ItemId } from '../../../lib/checklist/item';
import { Fault } from '../read/file';
import { resultIn } from '../read/result';
import { lineOf, ungraded } from '../research.testing';
import { agreementTable } from './agree';
import { type Agreement, agreementOf } from './agreement';
import { bootstrap, type Met } from './bootstrap';
import { type Label, labelsIn } from './labels';
import { type Answered, Results } from './match';
import { type Confusion, measuresOf, overall } from './measures';

/** Rows are labels, columns Candor's answers. */
const confusion = (...rows: number[][]): Confusion => ({ size: rows.length, counts: Float64Array.from(rows.flat()) });

describe('measures, against values worked out by hand', () => {
  // Two raters of fifty: they agree on 35, and 25/50 · 30/50 + 25/50 · 20/50 = 0.5 of them by chance.
  const fifty = measuresOf(confusion([20, 5], [10, 15]));

  it('accuracy, macro-F1 and kappa', () => {
    expect(fifty.n).toBe(50);
    expect(fifty.accuracy).toBeCloseTo(0.7, 12);
    expect(fifty.chance).toBeCloseTo(0.5, 12);
    expect(fifty.kappa).toBeCloseTo(0.4, 12);
    // F1 of the one: 2 · 20 / (25 + 30); of the other: 2 · 15 / (25 + 20).
    expect(fifty.macroF1).toBeCloseTo((40 / 55 + 30 / 45) / 2, 12);
  });

  it('an answer that no label gives counts against the label, not as an answer of its own', () => {
    const foggy = measuresOf(confusion([1, 0, 1], [0, 2, 0], [0, 0, 0]));
    expect(foggy.accuracy).toBe(0.75);
    expect(foggy.macroF1).toBeCloseTo((2 / 3 + 1) / 2, 12);
    // By chance 2/4 · 1/4 + 2/4 · 2/4 + 0 = 3/8.
    expect(foggy.kappa).toBeCloseTo((3 / 4 - 3 / 8) / (5 / 8), 12);
  });

  it('kappa says nothing where both give one and the same answer, and is below 0 where they avoid each other', () => {
    expect(measuresOf(confusion([7, 0], [0, 0]))).toMatchObject({ accuracy: 1, macroF1: 1, kappa: null });
    expect(measuresOf(confusion([0, 5], [5, 0])).kappa).toBeCloseTo(-1, 12);
  });

  it('all questions together: every answer counts once for accuracy; kappa is pooled', () => {
    const all = overall([fifty, measuresOf(confusion([5, 0], [0, 5]))]);
    expect(all.n).toBe(60);
    expect(all.accuracy).toBeCloseTo(45 / 60, 12);
    expect(all.macroF1).toBeCloseTo((fifty.macroF1 + 1) / 2, 12);
    // Mean agreement (0.7 + 1) / 2, mean chance 0.5.
    expect(all.kappa).toBeCloseTo((0.85 - 0.5) / 0.5, 12);
  });
});

describe('the bootstrap', () => {
  const met = (right: number, wrong: number): Met[] =>
    Array.from({ length: right + wrong }, (_, policy) => ({
      policy,
      label: policy % 2,
      answer: policy < right ? policy % 2 : 1 - (policy % 2),
    }));

  it('gives the same intervals every time, as wide as the normal approximation has them', () => {
    const question = { size: 2, met: met(140, 60) };
    const first = bootstrap(200, [question]);
    expect(bootstrap(200, [question])).toEqual(first);
    const [one] = first.each;
    // 0.7 ± 1.96 · √(0.7 · 0.3 / 200)
    expect(one?.accuracy?.low).toBeCloseTo(0.7 - 0.0635, 1);
    expect(one?.accuracy?.high).toBeCloseTo(0.7 + 0.0635, 1);
    expect((one?.kappa?.high ?? 0) - (one?.kappa?.low ?? 0)).toBeGreaterThan(0.2);
  });

  it('draws whole policies: answers that resemble each other make it no surer', () => {
    const question = { size: 2, met: met(28, 12) };
    const once = bootstrap(40, [question]).all.accuracy;
    const tenTimes = bootstrap(
      40,
      Array.from({ length: 10 }, () => question),
    ).all.accuracy;
    expect(tenTimes).toEqual(once);
  });

  it('is certain of nothing: where all draws are alike there is no interval', () => {
    const none = { accuracy: null, macroF1: null, kappa: null };
    for (const right of [1, 6, 60]) {
      const { each, all } = bootstrap(right, [{ size: 2, met: met(right, 0) }]);
      expect([each[0], all]).toEqual([none, none]);
    }
  });

  it('is silent on fewer than ten policies, and of a question on fewer than ten with a label', () => {
    const [few, enough] = [bootstrap(9, [{ size: 2, met: met(6, 3) }]), bootstrap(10, [{ size: 2, met: met(7, 3) }])];
    expect([few.each[0]?.macroF1, few.all.accuracy]).toEqual([null, null]);
    expect(enough.each[0]?.macroF1).toMatchObject({ low: expect.any(Number) });
    const { each, all } = bootstrap(30, [
      { size: 2, met: met(20, 10) },
      { size: 2, met: met(6, 3) },
    ]);
    expect([each[0]?.kappa, each[1]?.kappa, all.kappa]).toEqual([expect.anything(), null, expect.anything()]);
  });

  it('is silent on kappa where it is mostly not defined', () => {
    const alike = met(20, 0).map((one) => ({ ...one, label: 0, answer: one.policy === 0 ? 1 : 0 }));
    const { each } = bootstrap(20, [{ size: 2, met: alike }]);
    expect(each[0]).toMatchObject({ accuracy: { high: 1 }, kappa: null });
  });
});

describe('labels', () => {
  const faults = (text: string): readonly string[] => {
    try {
      labelsIn('my.csv', text);
    } catch (error) {
      if (error instanceof Fault) return error.faults;
      throw error;
    }
    return [];
  };

  it('are read as a spreadsheet writes them', () => {
    const text = '\ufeffAnswer, ID ,item,remark\r\nyes,"shop, old",delete,"he said ""yes"""\r\n\r\nno, b ,delete,\r\n';
    expect(labelsIn('my.csv', text)).toEqual([
      { id: 'shop, old', item: 'delete', answer: 'yes' },
      { id: 'b', item: 'delete', answer: 'no' },
    ]);
  });

  it.each([
    ['no header', 'shop,delete,yes\n', /first line must name.*"id" is missing, "item" is missing, "answer" is missing/],
    ['one column missing', 'id,item\nshop,delete\n', /"answer" is missing/],
    ['other separators', 'id;item;answer\nshop;delete;yes\n', /first line must name.*commas/],
    ['nothing', '', /first line must name/],
    ['no labels', 'id,item,answer\n', /no labels/],
    ['no id', 'id,item,answer\n,delete,yes\n', /^my\.csv, line 2: "id" is empty/],
    ['no such question', 'id,item,answer\na,delete,yes\na,cookies,yes\n', /^my\.csv, line 3: .*"cookies".\n.*delete/],
    [
      'no such answer',
      'id,item,answer\na,delete,maybe\n',
      /line 2: "maybe".*yes, conditional, no, not-stated, unclear/,
    ],
    ['a label twice', 'id,item,answer\na,delete,yes\na,delete,no\n', /line 3: "delete" of "a".*line 2/],
    ['a broken line', 'id,item,answer\na,delete\n', /line 2: this is no CSV/],
    ['an open quotation mark', 'id,item,answer\n"a,delete,yes\n', /this is no CSV/],
  ])('at fault say the line and what to do: %s', (_what, text, fault) => {
    expect(faults(text).join('\n')).toMatch(fault);
  });

  it('with many faults tell the first ones', () => {
    const text = `id,item,answer\n${'a,cookies,yes\n'.repeat(15)}`;
    expect(faults(text)).toHaveLength(12);
    expect(faults(text).at(-2)).toBe('5 more lines are at fault.');
  });

  it('of a question that there is not tell the one that is meant; all of them only once, and where none is near', () => {
    expect(faults('id,item,answer\na,sell_data,yes\na,Delete,yes\na,deleted,yes\n')).toEqual([
      'my.csv, line 2: there is no question "sell_data"; is "sells-data" meant?',
      'my.csv, line 3: there is no question "Delete"; is "delete" meant?',
      'my.csv, line 4: there is no question "deleted"; is "delete" meant?',
    ]);
    const [one, other, all] = faults('id,item,answer\na,cookies,yes\na,prices,yes\n');
    expect([one, other]).toEqual([
      'my.csv, line 2: there is no question "cookies".',
      'my.csv, line 3: there is no question "prices".',
    ]);
    expect(all).toMatch(/^The questions .*sells-data, /);
  });

  it('may name a question as the column of a table of results does', () => {
    expect(labelsIn('my.csv', 'id,item,answer\na,sells_data,no\n')).toEqual([
      { id: 'a', item: 'sells-data', answer: 'no' },
    ]);
    expect(faults('id,item,answer\na,sells_data,no\na,sells-data,no\n').join()).toMatch(/has a label in line 2/);
  });
});

describe('agreement', () => {
  const results = [
    lineOf({ id: 'texts/a.md', answers: { delete: 'yes', access: 'yes' } }),
    lineOf({ id: 'texts/b.md', answers: { delete: 'unclear', access: 'no' } }),
    lineOf({ id: 'c', url: 'https://shop.example/privacy', answers: { delete: 'no' } }),
    lineOf({ id: 'unlabelled' }),
    ungraded('short.md', 'too-short'),
  ].map(resultIn);
  const label = (id: string, item: ItemId, answer: string): Label => ({ id, item, answer });
  const labels = [
    label('a', 'delete', 'yes'),
    label('texts/b.md', 'delete', 'yes'),
    label('https://shop.example/privacy', 'delete', 'no'),
    label('a', 'access', 'yes'),
    label('short', 'delete', 'yes'),
    label('nobody', 'delete', 'yes'),
  ];
  const compare = (labels: readonly Label[], all: readonly Answered[]): Agreement | null => {
    const found = new Results(labels.map(({ id }) => id));
    for (const one of all) found.add(one);
    return agreementOf(labels, found);
  };
  const agreement = compare(labels, results) as Agreement;

  it('compares what has both a label and an answer, by id, name or address', () => {
    expect(agreement.policies).toBe(3);
    expect(agreement.questions.map(({ item, n }) => `${item} ${n}`)).toEqual(['access 1', 'delete 3']);
    const deletion = agreement.questions[1];
    expect(deletion?.accuracy.value).toBeCloseTo(2 / 3, 12);
    expect(deletion?.accuracy.interval?.low).toBeCloseTo(0.2077, 4);
    expect(deletion?.macroF1.value).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(agreement.overall.accuracy.value).toBeCloseTo(3 / 4, 12);
  });

  it('says what is missing on either side, and how often nothing could be told', () => {
    expect(agreement.missing).toMatchObject({ results: ['nobody'], answers: ['short'], labels: ['unlabelled'] });
    expect(agreement.missing.questions).toHaveLength(34);
    expect(agreement.missing.questionsPartly).toEqual(['access']);
    expect(agreement).toMatchObject({ unclear: 1, said: 1 });
  });

  it('has a label of unclear met by an answer of unclear', () => {
    const met = compare([label('b', 'delete', 'unclear')], results);
    expect(met?.questions[0]?.accuracy.value).toBe(1);
  });

  it('does not guess between two of one name, and is nothing where nothing meets', () => {
    const twice = ['x/a.md', 'y/a.md'].map((id) => resultIn(lineOf({ id, answers: { delete: 'yes' } })));
    expect(() => compare([label('a', 'delete', 'yes')], twice)).toThrow(/a: several results/);
    expect(compare([label('x/a.md', 'delete', 'yes')], twice)?.policies).toBe(1);
    expect(compare([label('z', 'delete', 'yes')], results)).toBeNull();
  });

  it('counts no answer twice: one policy that labels name in two ways is told', () => {
    const [byId, byAddress] = [label('c', 'delete', 'no'), label('https://shop.example/privacy', 'delete', 'no')];
    expect(() => compare([byId, byAddress], results)).toThrow(
      /"c" and "https:\/\/shop\.example\/privacy" name one policy/,
    );
    expect(compare([byId, { ...byAddress, item: 'access', answer: 'no' }], results)?.policies).toBe(1);
  });

  it('has a dash for a result without a name', () => {
    const nameless = resultIn('{"error":"no JSON"}');
    expect(agreementTable(compare(labels, [...results, nameless]) as Agreement)).toContain('no label: unlabelled, –.');
  });

  it('names of many results without a label the first', () => {
    const more = Array.from({ length: 20 }, (_, at) => resultIn(lineOf({ id: `more-${at}` })));
    expect(agreementTable(compare(labels, [...results, ...more]) as Agreement)).toMatch(
      /\n21 policies have a result but no label: unlabelled, more-0, .*, more-6, and 13 more\.\n/,
    );
  });

  test('as a table for people', () => {
    const lines = agreementTable(agreement).split('\n');
    expect(lines[0]).toBe('4 answers compared, on 3 policies');
    expect(lines.find((line) => line.startsWith('delete'))).toMatch(
      /^delete +3 {2}0\.67 \(0\.21–0\.94\) +0\.83 +0\.50$/,
    );
    expect(lines.join('\n')).toContain('Without one: fewer than 10 policies');
    expect(lines.find((line) => line.startsWith('access'))).toMatch(/–$/);
    expect(lines.join('\n')).toMatch(
      /it said so 1 time\.\n.*1\.00 are the label’s\.\n1 policy has labels but no result.*nobody/,
    );
  });
});
