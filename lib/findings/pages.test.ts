import { describe, expect, it } from 'vitest';
import type { Block } from '../types';
import { withPages } from './pages';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  level: 0,
  text,
  place: null,
  ...more,
});
const item = (quote: string, at: number) => ({ evidence: [{ quote, heading: '', block: at }] });

describe('the page of a quote', () => {
  it.each([
    ['where its block begins', 'One.', 4],
    ['where the next page has begun', 'Two.', 5],
    ['where it begins, when it goes on', 'One. Two.', 4],
  ])('is %s', (_where, quote, page) => {
    const blocks = [block('One. Two.', { page: 4, turns: [5] })];
    const [found] = withPages([item(quote, 0)], { title: '', language: 'en', blocks });
    expect(found?.evidence[0]).toMatchObject({ quote, page });
  });

  it('is left out where there are no pages', () => {
    const items = [item('One.', 0)];
    expect(withPages(items, { title: '', language: 'en', blocks: [block('One.')] })).toBe(items);
  });
});
