import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

/** Milliseconds of the processor that one call takes, the least of some. */
function cost(text: string): number {
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    linesOf(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.max(0.1, Math.min(...costs));
}

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
