import { describe, expect, it } from 'vitest';
import type { Block } from '../../types';
import { withoutMasthead } from './furniture';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, level: 0, text, place: null });
const TITLE = block('Privacy policy', 'heading');
const TEXT = block('We collect the information that you give us.');

describe('what stands above the title', () => {
  it.each<[string, string[], boolean]>([
    ['a menu', ['RoutesClubsShop'], true],
    ['a logo and a menu', ['Trailmates', 'Home About Contact'], true],
    ['a sentence', ['We sell nothing.'], false],
    ['a date', ['1 May 2026'], false],
    ['an address to write to', ['privacy@example.org'], false],
    ['as many words as a line of text', ['Everything that we know about those who walk with us'], false],
    ['more lines than a masthead has', ['One', 'Two', 'Three', 'Four'], false],
  ])('%s is left out, or stays', (_what, lines, isLeftOut) => {
    const blocks = [...lines.map((line) => block(line)), TITLE, TEXT];
    expect(withoutMasthead(blocks)).toEqual(isLeftOut ? [TITLE, TEXT] : blocks);
  });

  it('stays where no heading follows, and where it is an item of a list', () => {
    expect(withoutMasthead([block('Our notice'), TEXT])).toHaveLength(2);
    expect(withoutMasthead([block('Our notice', 'list-item'), TITLE])).toHaveLength(2);
    expect(withoutMasthead([])).toEqual([]);
  });
});
