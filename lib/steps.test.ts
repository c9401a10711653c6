import { afterEach, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Steps } from './steps';

afterEach(() => vi.restoreAllMocks());

/** Five steps of so many milliseconds by a clock of their own. */
function* work(each: number, now: { ms: number }): Steps<string> {
  for (let step = 0; step < 5; step++) {
    now.ms += each;
    yield;
  }
  return 'done';
}

it('at once: without a pause, and what it returns', () => {
  expect(atOnce(work(100, { ms: 0 }))).toBe('done');
});

it.each([
  [1, 0],
  [5, 2],
  [100, 3],
])('steps of %i ms: %i pauses', async (each, pauses) => {
  const now = { ms: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => now.ms);
  const pause = vi.fn(async () => {});
  expect(await inSlices(work(each, now), pause)).toBe('done');
  expect(pause).toHaveBeenCalledTimes(pauses);
});

it('others that never come to rest keep it from its end for a while, not for ever', async () => {
  const now = { ms: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => now.ms);
  const pause = vi.fn(async () => {
    now.ms += 1_500;
  });
  expect(await inSlices(work(100, now), pause)).toBe('done');
  expect(pause).toHaveBeenCalledTimes(1);
});

it('what a step waits for is waited for, however little was done, and not for ever', async () => {
  const now = { ms: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => now.ms);
  const resumed: number[] = [];
  function* resting(): Steps<string> {
    for (let rest = 0; rest < 5; rest++) {
      yield Promise.resolve().then(() => {
        now.ms += 600;
      });
      resumed.push(now.ms);
    }
    return 'done';
  }
  const pause = vi.fn(async () => {});
  expect(await inSlices(resting(), pause)).toBe('done');
  expect(resumed).toEqual([600, 1_200, 1_200, 1_200, 1_200]);
  expect(pause).not.toHaveBeenCalled();
});

it('what a step throws ends it', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('torn');
  }
  expect(() => atOnce(failing())).toThrow('torn');
  await expect(inSlices(failing(), async () => {})).rejects.toThrow('torn');
});
