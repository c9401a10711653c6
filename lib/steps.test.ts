import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, inTurns, pace, type Steps } from './steps';

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

it('what a step waits for is waited for, however little was done, and keeps nobody from a pause', async () => {
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
  expect(resumed).toEqual([600, 1_200, 1_800, 2_400, 3_000]);
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

describe('in turns', () => {
  /** Takes turns of so many milliseconds that are others'. Out: what gives them, and how many were taken. */
  const others = (now: { ms: number }) => {
    const given = { turns: 0 };
    const inTurn = async <R>(own: () => Promise<R>): Promise<R> => {
      given.turns++;
      now.ms += 10_000;
      return own();
    };
    return { given, inTurn };
  };

  it.each([
    [1, 1],
    [20, 3],
    [100, 6],
  ])('steps of %i ms: %i turns, however long those of others are', async (each, turns) => {
    const now = { ms: 0 };
    vi.spyOn(performance, 'now').mockImplementation(() => now.ms);
    const { given, inTurn } = others(now);
    expect(await inTurns(work(each, now), inTurn)).toBe('done');
    expect(given.turns).toBe(turns);
  });

  it('nothing is done but in a turn, and nothing more once a turn is refused', async () => {
    let steps = 0;
    let isTurn = false;
    function* counting(): Steps<void> {
      for (;;) {
        expect(isTurn).toBe(true);
        steps++;
        yield Promise.resolve();
      }
    }
    let turns = 0;
    const inTurn = async <R>(own: () => Promise<R>): Promise<R> => {
      if (++turns > 3) throw new Error('nobody waits');
      isTurn = true;
      const done = await own();
      isTurn = false;
      return done;
    };
    await expect(inTurns(counting(), inTurn)).rejects.toThrow('nobody waits');
    expect(steps).toBe(3);
  });

  it('what a step throws ends it', async () => {
    function* failing(): Steps<void> {
      yield;
      throw new Error('torn');
    }
    await expect(inTurns(failing(), others({ ms: 0 }).inTurn)).rejects.toThrow('torn');
  });
});

describe('a step of work over a text', () => {
  it('is done after so much of it', () => {
    const isDue = pace();
    const due = Array.from({ length: 1_000 }, () => isDue(150));
    expect(due.filter(Boolean)).toHaveLength(25);
    expect(due.slice(0, 40).filter(Boolean)).toHaveLength(1);
  });

  it.each([0, 1, 100_000])('of sentences of %i, too, be they short or long', (length) => {
    const isDue = pace();
    expect(Array.from({ length: 200 }, () => isDue(length)).includes(true)).toBe(true);
  });
});
