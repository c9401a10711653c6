import { describe, expect, it } from 'vitest';
import type { Block } from '../types';
import { MOST_TEXT, withinBudget } from './budget';

const block = (text: string): Block => ({ kind: 'paragraph', level: 0, text, place: null });
const policy = (...texts: string[]) => ({ title: 'x', language: 'en', blocks: texts.map(block) });

describe('withinBudget', () => {
  it('leaves a policy of usual length as it is', () => {
    const whole = policy('a'.repeat(400_000), 'b'.repeat(600_000));
    expect(withinBudget(whole)).toBe(whole);
  });

  it.each([
    ['one huge block', policy('a'.repeat(MOST_TEXT + 5))],
    ['many blocks', policy(...Array.from({ length: 30 }, () => 'we sell, '.repeat(8_000)))],
    ['a block more', policy('a'.repeat(MOST_TEXT), 'b')],
  ])('cuts and says so: %s', (_name, long) => {
    const { blocks, cut } = withinBudget(long);
    expect(cut).toBe(true);
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBe(MOST_TEXT);
    blocks.forEach(({ text }, at) => {
      expect(long.blocks[at]?.text.startsWith(text)).toBe(true);
    });
  });

  it('cuts no character in two', () => {
    const text = withinBudget(policy('a'.repeat(MOST_TEXT - 1), '😀'))
      .blocks.map((b) => b.text)
      .join('');
    expect(text.isWellFormed?.() ?? true).toBe(true);
  });
});
