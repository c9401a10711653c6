import { describe, expect, it } from 'vitest';
import type { Done } from './filter/run';
import { summaryOf } from './summary';

const STATUSES = { graded: 0, 'not-a-policy': 0, 'unsupported-language': 0, 'too-short': 0, unclear: 0 };
const doneOf = (statuses: Partial<Done['statuses']>, refused = 0): Done => ({
  records: Object.values(statuses).reduce((sum, count) => sum + count, refused),
  refused,
  statuses: { ...STATUSES, ...statuses },
});
const ended = { out: 'results.csv', before: 0, of: null, stopped: false };

describe('the end of a run', () => {
  it('says what there is in the file, of each kind how many', () => {
    expect(summaryOf({ ...ended, done: doneOf({ graded: 9, 'not-a-policy': 1 }) })).toBe(
      'results.csv: 10 rows, 9 graded, 1 not a policy, 0 could not be read.',
    );
    expect(summaryOf({ ...ended, done: doneOf({ 'too-short': 1_200, unclear: 1 }, 2) })).toBe(
      'results.csv: 1,203 rows, 0 graded, 1,200 too short, 1 not clear enough for a grade, 2 could not be read.',
    );
    expect(summaryOf({ ...ended, done: doneOf({ graded: 1 }) })).toContain(': 1 row, 1 graded,');
  });

  it('tells what was added from what was there', () => {
    expect(summaryOf({ ...ended, done: doneOf({ graded: 2 }), before: 3 })).toBe(
      'results.csv: 2 new rows, 2 graded, 0 could not be read; with those from before 5.',
    );
  });

  it('says how to go on where it was ended early, and only then', () => {
    const done = doneOf({ graded: 2 });
    expect(summaryOf({ ...ended, done, before: 1, of: 10, stopped: true })).toBe(
      'results.csv: 3 of 10 done; the same command with --resume goes on.',
    );
    expect(summaryOf({ ...ended, done, stopped: true })).toContain('results.csv: 2 done; the same command');
    expect(summaryOf({ ...ended, done, of: 2, stopped: true })).toContain('2 rows, 2 graded');
  });
});
