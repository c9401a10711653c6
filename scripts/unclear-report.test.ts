import { expect, it } from 'vitest';
import { fullReport, goldenPolicies } from '../tests/golden/report';
import { unclearReport } from './unclear-report';

it('an unclear report has answers, and neither grades nor words beside them', async () => {
  const [name = ''] = goldenPolicies();
  const graded = await fullReport(name);
  const { status, grades, items, summary, standouts } = unclearReport(graded);
  expect(status).toBe('unclear');
  expect(Object.values(grades)).toEqual([null, null, null, null]);
  expect(summary).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual(graded.items.map(({ id }) => id));
  for (const { id, answer, evidence } of items.filter(({ pillar }) => pillar === 'rights'))
    expect([answer, evidence.length], id).toEqual(['unclear', 0]);
  for (const id of standouts) expect(items.find((item) => item.id === id)?.evidence).not.toEqual([]);
});

it('is refused where the rules would give a grade', async () => {
  const [name = ''] = goldenPolicies();
  const graded = await fullReport(name);
  expect(() => unclearReport({ ...graded, items: graded.items.filter(({ pillar }) => pillar !== 'rights') })).toThrow(
    'the report is graded',
  );
});
