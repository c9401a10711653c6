import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { linesOf } from './lines';

const cost = (text: string): number =>
  Math.max(
    0.1,
    cpuOf(() => linesOf(text), 5),
  );

describe('lines that no paragraph ends', () => {
  it.each([
    ['without a stop', 'we may share your personal data with partners and you can\n'],
    [
      'with a stop now and then',
      'we may share your personal data with partners. You can\nobject to it at any\ntime and\n',
    ],
    ['of one word', 'data\n'],
    ['with empty ones between', 'data\n\n'],
    ['of a single letter, which could begin a list', 'a\n'],
  ])('%s: 20,000 take some four times as long as 5,000', (_, line) => {
    const text = (lines: number): string => line.repeat(lines / line.split('\n').slice(1).length);
    cost(text(2_000));
    // In quadratic time it would be sixteen times as long; 20,000 lines stood for 11 seconds then.
    expect(cost(text(20_000)) / cost(text(5_000))).toBeLessThan(9);
  });

  it('are joined, or parted where the text reads so', () => {
    expect(linesOf('We keep\nyour name.\nWe sell\nnothing\n\nWrite to us')).toEqual([
      'We keep your name.',
      'We sell nothing',
      'Write to us',
    ]);
  });
});
