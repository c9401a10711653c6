import { expect, test } from 'vitest';
import { digitsOf, LARGEST, numbersIn } from './digits';

const all = Array.from({ length: LARGEST }, (_, number) => number);

test('every number comes back', () => {
  expect([...numbersIn(digitsOf(all))]).toEqual(all);
  expect([...numbersIn(digitsOf([]))]).toEqual([]);
});

test('each is one character that neither JSON nor a template escapes', () => {
  const text = digitsOf(all);
  expect(text).toHaveLength(LARGEST);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text).not.toMatch(/[`$\\']/);
});

test.each([-1, LARGEST, 1.5])('%d is refused', (number) => {
  expect(() => digitsOf([number])).toThrow(RangeError);
});
