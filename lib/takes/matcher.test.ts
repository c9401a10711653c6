import { describe, expect, it, test } from 'vitest';
import { Phrases, wordsIn } from './matcher';

const stands = (phrases: string, text: string): boolean => new Phrases(phrases).isIn(wordsIn(text));

describe('phrases', () => {
  it.each([
    ['credit card', 'your credit card number', true],
    ['credit card', 'credit, card', false],
    ['credit/debit card*', 'all debit cards', true],
    ['e mail', 'your e-mail', true],
    ['page .. visit*', 'pages and the page that you visited', true],
    ['page .. visit*', 'page one two three four five visited', false],
    ['a b .. c; photo*', 'photography', true],
    ['photo', 'photos', false],
  ])('%s in "%s": %s', (phrases, text, expected) => expect(stands(phrases, text)).toBe(expected));

  test('say where they stand', () => {
    const text = 'we take your credit card.';
    expect(new Phrases('credit card').in(wordsIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'credit card',
    ]);
  });

  test('begin with a word', () => expect(() => new Phrases('.. card')).toThrow('begins with a word'));
});
