import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Budget } from './budget';

let now: number;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

const shown = { ownerDocument: { defaultView: {} }, checkVisibility: () => true } as unknown as Element;
const unshown = { ownerDocument: { defaultView: null } } as unknown as Element;

/** How many nodes it allows, up to so many; each takes some milliseconds. */
function nodesOf(budget: Budget, most: number, each = 0): number {
  for (let node = 0; node < most; node++) {
    if (budget.isSpent()) return node;
    now += each;
  }
  return most;
}

describe('a budget', () => {
  it('of nodes: as many on each walk over the same page', () => {
    const budget = new Budget(shown);
    const first = nodesOf(budget, 1_000_000);
    expect(first).toBeLessThan(1_000_000);
    expect(budget.wasSpent).toBe(true);
    expect(nodesOf(budget, 10)).toBe(0);
    budget.again();
    expect(nodesOf(budget, 1_000_000)).toBe(first);
  });

  it('of time where the page is shown: for all walks together', () => {
    const budget = new Budget(shown);
    expect(nodesOf(budget, 10_000, 1)).toBeLessThan(5_000);
    budget.again();
    // The clock is looked at now and then.
    expect(nodesOf(budget, 10_000, 1)).toBeLessThan(2_000);
    expect(nodesOf(new Budget(unshown), 10_000, 1)).toBe(10_000);
  });

  it('of time, in which others have their turns', () => {
    const budget = new Budget(shown);
    const goOn = budget.rest();
    now += 100_000;
    goOn();
    expect(nodesOf(budget, 2_000)).toBe(2_000);
  });

  it('of blocks', () => expect(new Budget(unshown).isSpent(100_000)).toBe(true));
});
