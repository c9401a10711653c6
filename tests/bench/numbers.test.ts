import { describe, expect, it } from 'vitest';
import { exponent, median } from './numbers';

describe('median', () => {
  it('is the middle, or the mean of the two middle values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
  });
});

describe('exponent', () => {
  it('tells linear from quadratic', () => {
    const at = (power: number) => [5, 10, 20, 40].map((x) => [x, 3 * x ** power] as const);
    expect(exponent(at(1))).toBeCloseTo(1);
    expect(exponent(at(2))).toBeCloseTo(2);
  });
});
