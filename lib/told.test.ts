import { describe, expect, test } from 'vitest';
import catalogue from '../locales/en.json';
import type { Texts } from './texts';
import { gradeSpoken, gradeTold } from './told';

const messages: Readonly<Record<string, string>> = catalogue;
const t: Texts['t'] = (key, ...given) =>
  (messages[key] ?? '').replace(/\$(\d)/g, (_, at) => String(given[Number(at) - 1]));

describe('a grade', () => {
  test('that is not sure is told with its neighbour', () => {
    expect(gradeTold({ letter: 'C', perhaps: 'B' }, t)).toBe('C (perhaps B)');
    expect(gradeSpoken({ letter: 'C', perhaps: 'B' }, t)).toMatch(/^grade C, perhaps B/);
  });

  test('that is sure, or of which it was not kept, stands alone', () => {
    expect(gradeTold({ letter: 'C' }, t)).toBe('C');
    expect(gradeSpoken({ letter: 'C' }, t)).toMatch(/^grade C, on/);
  });

  test('that is missing is told as such', () => {
    expect(gradeTold(null, t)).toBe('–');
    expect(gradeSpoken(null, t)).toBe(messages.grade_none_spoken);
  });
});
