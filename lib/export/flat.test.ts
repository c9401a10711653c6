import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../checklist/item';
import { fakeReport } from '../extension/extension.testing';
import { FLAT_COLUMNS, flatError, flatRow } from './flat';
import { rowOf } from './row';

const items = ITEM_IDS.map((id, i) => ({
  id,
  answer: `answer ${i}`,
  tone: 'neutral' as const,
  pillar: 'rights' as const,
  confidence: i / 100,
  prevalence: 0.5,
  evidence: i % 2 ? [{ quote: `quote ${i}`, heading: '', block: i }] : [],
}));
const row = rowOf('https://bank.example/privacy', fakeReport({ items }));

describe('a flat row', () => {
  it('has all columns, in their order, each once, with names that no language has to quote', () => {
    const names = FLAT_COLUMNS.map(({ name }) => name);
    expect(Object.keys(flatRow('a', row))).toEqual(names);
    expect(Object.keys(flatError({ id: 'a', error: 'x', code: 'y' }))).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it('says what the report says', () => {
    const flat = flatRow('a', row);
    expect(flat).toMatchObject({ id: 'a', source: row.file, status: 'graded', error: null, line: null });
    expect(flat.overall).toBe(row.grades.overall?.letter);
    expect(flat.rights_score).toBe(row.grades.rights?.score);
    const sells = row.items.find(({ id }) => id === 'sells-data');
    expect([flat.sells_data, flat.sells_data_confidence, flat.sells_data_quote]).toEqual([
      sells?.answer,
      sells?.confidence,
      sells?.evidence[0]?.quote ?? null,
    ]);
    const answers = ITEM_IDS.map((id) => flat[id.replaceAll('-', '_') as keyof typeof flat]);
    expect(answers).toEqual(row.items.map(({ answer }) => answer));
  });

  it('tells of each grade what it may be as well, null where it is sure', () => {
    const grade = { letter: 'A' as const, score: 82.5, betterThan: 0.9 };
    const grades = { ...row.grades, overall: { ...grade, perhaps: 'B' as const }, sharing: grade };
    expect(flatRow('a', { ...row, grades })).toMatchObject({ overall_perhaps: 'B', sharing_perhaps: null });
    expect(flatRow('a', { ...row, grades: { ...grades, rights: grades.overall } }).rights_perhaps).toBe('B');
    const none = { overall: null, tracking: null, sharing: null, rights: null };
    expect(flatRow('a', { ...row, grades: none }).overall_perhaps).toBeNull();
  });

  it('says what its record says of the policy beside it', () => {
    expect(flatRow('a', row, { service: 'bank', date: '2021-05' })).toMatchObject({ service: 'bank', date: '2021-05' });
    expect(flatRow('a', row)).toMatchObject({ service: null, date: null });
  });

  it('has nulls where there is no grade', () => {
    const none = { overall: null, tracking: null, sharing: null, rights: null };
    const flat = flatRow('a', { ...row, file: '', status: 'too-short', grades: none, items: [] });
    expect(flat).toMatchObject({ source: null, status: 'too-short', overall: null, delete: null, delete_quote: null });
  });
});
