import { describe, expect, test, vi } from 'vitest';
import { type Adding, compareWith } from './comparing';

const file = (name: string): File => new File(['We keep your name.'], name);

/** Draws two policies, and reads each file once the test lets it. */
function open(first = ['a', 'b']) {
  const drawn: { policies: readonly string[]; adding: Adding }[] = [];
  let onFile: ((file: File) => void) | null = null;
  const ends: Record<string, (name: string | null) => void> = {};
  const tell: Record<string, (share: number) => void> = {};
  const read = vi.fn(
    ({ name }: File, _place: number, progress: (share: number) => void) =>
      new Promise<string | null>((end, fail) => {
        tell[name] = progress;
        ends[name] = (given) => (given === 'throws' ? fail(new Error('unreadable')) : end(given));
      }),
  );
  compareWith(first, {
    most: 4,
    read,
    draw: (policies, adding, add) => {
      drawn.push({ policies, adding });
      onFile = add;
    },
  });
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
  return {
    read,
    last: () => drawn.at(-1),
    /** As the page does: what was drawn with is called, also when something else is drawn meanwhile. */
    adder: () => onFile,
    end: async (name: string, given: string | null) => {
      await settle();
      ends[name]?.(given);
      await settle();
    },
    tell: async (name: string, share: number) => {
      await settle();
      tell[name]?.(share);
    },
  };
}

describe('policies side by side', () => {
  test('of two files that are chosen quickly both come, in the order in which they were chosen', async () => {
    const page = open();
    const add = page.adder();
    add?.(file('one'));
    add?.(file('two'));
    await page.end('one', 'one');
    await page.end('two', 'two');
    expect(page.last()).toEqual({ policies: ['a', 'b', 'one', 'two'], adding: null });
    expect(page.read.mock.calls.map(([{ name }, place]) => [name, place])).toEqual([
      ['one', 2],
      ['two', 3],
    ]);
  });

  test('tells how much is read, and of what could not be; the next one is added all the same', async () => {
    const page = open();
    page.adder()?.(file('one'));
    await page.tell('one', 0.4);
    expect(page.last()?.adding).toBe(0.4);
    page.adder()?.(file('two'));
    await page.end('one', 'throws');
    expect(page.last()?.adding).toBe(0);
    await page.end('two', 'two');
    expect(page.last()).toEqual({ policies: ['a', 'b', 'two'], adding: 'failed' });
    page.adder()?.(file('three'));
    await page.end('three', 'three');
    expect(page.last()).toEqual({ policies: ['a', 'b', 'two', 'three'], adding: null });
  });

  test('what has no answers is not added', async () => {
    const page = open();
    page.adder()?.(file('one'));
    await page.end('one', null);
    expect(page.last()).toEqual({ policies: ['a', 'b'], adding: 'failed' });
  });

  test('where no more fit, none can be chosen: those that are still read count', async () => {
    const page = open(['a', 'b', 'c']);
    expect(page.adder()).not.toBeNull();
    page.adder()?.(file('one'));
    await page.tell('one', 0.5);
    expect(page.adder()).toBeNull();
    await page.end('one', null);
    expect(page.adder()).not.toBeNull();
    // Before the first click is drawn, another.
    const add = page.adder();
    add?.(file('two'));
    add?.(file('three'));
    await page.end('two', 'two');
    expect(page.adder()).toBeNull();
    expect(page.read.mock.calls.map(([{ name }]) => name)).toEqual(['one', 'two']);
  });
});
