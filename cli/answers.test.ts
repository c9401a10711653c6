import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../lib/checklist/item';
import { gradeAnswers } from './answers';
import { readText } from './files';

const items = Object.fromEntries(ITEM_IDS.map((id) => [id, 'not-stated']));
const line = (row: object): string => JSON.stringify(row);
const results = (...rows: string[]) =>
  gradeAnswers(rows.join('\n')).map(({ line: out, bad }) => ({ ...JSON.parse(out), bad }));

describe('the grades of given answers', () => {
  it('are one line each, in order, with the decimals of the scores', () => {
    const [one, two] = results(line({ id: 'a', items }), line({ id: 'b', items: { ...items, delete: 'yes' } }));
    expect([one?.id, two?.id]).toEqual(['a', 'b']);
    expect(one?.grades.overall.score % 1).not.toBe(0);
    expect(two?.grades.rights.score).toBeGreaterThan(one?.grades.rights.score);
  });

  it('take unclear, attributes and whether anything is collected', () => {
    const sold = { ...items, 'sells-data': 'yes' };
    const [plain, byLaw, nothing, unclear] = results(
      line({ id: 'a', items: sold }),
      line({ id: 'b', items: sold, attributes: { 'sells-data': { sale: 'law-only' } } }),
      line({ id: 'c', items, collection: 'nothing' }),
      line({ id: 'd', items: { ...items, 'sells-data': 'unclear' } }),
    );
    expect(byLaw?.grades.sharing.score).toBeGreaterThan(plain?.grades.sharing.score);
    expect(nothing?.grades.overall.letter).toBe('A');
    expect(['A', 'B']).not.toContain(unclear?.grades.overall.letter);
  });

  it('are told by a number for an id, and from a file with a byte order mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-answers-'));
    const path = join(folder, 'answers.jsonl');
    writeFileSync(path, `\ufeff${line({ id: 7, items })}\n`);
    expect(results(readText(path))).toMatchObject([{ id: 7, bad: false, grades: { overall: expect.anything() } }]);
    rmSync(folder, { recursive: true });
  });

  it('say whose line is at fault, also by a number', () => {
    expect(results(line({ id: 7 }))).toMatchObject([{ id: 7, bad: true }]);
    expect(results(`{"id": 9007199254740993, "items": ${line(items)}}`)).toMatchObject([
      { id: null, bad: true, error: expect.stringContaining('give it as text') },
    ]);
  });

  it.each([
    ['no JSON', 'nonsense', /not JSON/],
    ['no items', line({ id: 'a' }), /items/],
    ['no id', line({ items }), /"id"/],
    ['an empty id', line({ id: '', items }), /"id"/],
    ['an id that is a list', line({ id: [7], items }), /"id"/],
    ['an unknown item', line({ id: 'a', items: { ...items, cookies: 'yes' } }), /cookies/],
    ['an unknown answer', line({ id: 'a', items: { ...items, delete: 'perhaps' } }), /delete/],
    ['a missing answer', line({ id: 'a', items: { delete: 'yes' } }), /missing/],
    ['an unknown attribute', line({ id: 'a', items, attributes: { delete: { mood: 'good' } } }), /mood/],
    ['an unknown collection', line({ id: 'a', items, collection: 'some' }), /collection/],
  ])('say what is wrong with a line: %s', (_what, bad, message) => {
    const [result, next] = results(bad, line({ id: 'z', items }));
    expect(result).toMatchObject({ bad: true, error: expect.stringMatching(message) });
    expect(next).toMatchObject({ id: 'z', bad: false });
  });
});
