import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order';

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
const roomy = { room: { things: 1000, weight: 1000 }, weightOf: () => 1 };

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('work in order', () => {
  it('hands on every result in the order of the inputs, whatever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (scheduler, count, things) => {
          const inputs = Array.from({ length: count }, (_, i) => i);
          const result = all(
            inOrder({
              inputs: each(inputs),
              work: (input) => scheduler.schedule(Promise.resolve(input)),
              room: { things, weight: 1000 },
              weightOf: () => 1,
            }),
          );
          await scheduler.waitFor(result);
          expect(await result).toEqual(inputs);
        },
      ),
    );
  });

  it.each([
    ['things', { things: 5, weight: 1e9 }, 5],
    ['weight', { things: 1e9, weight: 30 }, 3],
  ])('takes in no more than there is room for: %s', async (_what, room, most) => {
    let taken = 0;
    let given = 0;
    let highest = 0;
    const results = inOrder({
      inputs: each(Array.from({ length: 200 }, (_, i) => i)),
      work: async (input) => {
        taken += 1;
        highest = Math.max(highest, taken - given);
        return input;
      },
      room,
      weightOf: () => 10,
    });
    for await (const _ of results) {
      given += 1;
      await new Promise(setImmediate);
    }
    expect(given).toBe(200);
    // What is in the hands of the caller has left.
    expect(highest).toBeLessThanOrEqual(most + 1);
  });

  it('lets one through that is heavier than all the room', async () => {
    const results = inOrder({
      inputs: each([1, 2]),
      work: async (input) => input,
      room: { things: 9, weight: 1 },
      weightOf: () => 50,
    });
    expect(await all(results)).toEqual([1, 2]);
  });

  it('answers before the next input comes: whoever asks may wait for the answer', async () => {
    let answer: (value: number) => void = () => {};
    async function* asking(): AsyncGenerator<number> {
      for (let question = 1; question <= 3; question++) {
        const answered = new Promise<number>((resolve) => {
          answer = resolve;
        });
        yield question;
        expect(await answered).toBe(10 * question);
      }
    }
    for await (const result of inOrder({ inputs: asking(), work: async (input) => 10 * input, ...roomy }))
      answer(result);
  });

  it('ends at a stop with what is done, though more input never comes', async () => {
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<number> {
      yield* [1, 2, 3, 4];
      await new Promise(() => {});
    }
    const work = (input: number): Promise<number> => (input === 3 ? new Promise(() => {}) : Promise.resolve(input));
    const done: number[] = [];
    for await (const result of inOrder({ inputs: endless(), work, stop: stop.signal, ...roomy })) {
      done.push(result);
      if (result === 2) stop.abort();
    }
    expect(done).toEqual([1, 2]);
  });

  it('fails as reading fails, after what came before', async () => {
    async function* torn(): AsyncGenerator<number> {
      yield 1;
      throw new Error('the disk is gone');
    }
    const done: number[] = [];
    const reading = (async () => {
      for await (const result of inOrder({ inputs: torn(), work: async (input) => input, ...roomy })) done.push(result);
    })();
    await expect(reading).rejects.toThrow('the disk is gone');
    expect(done).toEqual([1]);
  });
});
